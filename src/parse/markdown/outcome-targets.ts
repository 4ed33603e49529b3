import { slug } from '../../model/slug.ts';
import { parseTarget } from '../../model/target.ts';
import type { Range } from '../../source/source-file.ts';
import type { ScalarTree } from '../tree.ts';
import { plain, type Span, trimSpan } from './inline.ts';
import { anchorOf, type FoundLink, linksIn } from './links.ts';
import { type Reading, scalar } from './reading.ts';
import { isJoint, linkedId } from './references.ts';
import type { TextMap } from './text-map.ts';
import { type ChoiceTree, condition } from './values.ts';

/** What stands behind the arrow of an outcome. */
export interface Targets {
  readonly choices: readonly ChoiceTree[];
  readonly requires: readonly ScalarTree[];
  /** The words behind the targets. */
  readonly text?: Span;
}

const requiring = /^[\s,;.]*(?:og\s+|and\s+)?(?:krever|krev|requires?)\b/i;
const caseWord = /^[\s,:–-]*(?:når|hvis|dersom|om|viss|when|if)\s/i;

function targetAt(address: string, place: Range): ScalarTree {
  if (parseTarget(address)) return scalar(address, place);
  return { ...scalar(`step:${address}`, place), link: { as: 'target', address } };
}

/** The target a link names; an address outside the guide is told, since a case can only leave it through an exit. */
function linkedTarget(reading: Reading, link: FoundLink): ScalarTree | undefined {
  const anchor = anchorOf(link);
  if (anchor) return targetAt(anchor.address, anchor.range);
  reading.report('markdown-structure/outcome-form', { text: link.url }, link.urlRange);
  return undefined;
}

/** Words instead of a link: a level's name, "avslutt", a step's title. */
function namedTarget(words: TextMap): ScalarTree {
  return targetAt(slug(words.text) || words.text, words.range);
}

/** Reads `[A](#a) når …, [B](#b), krever [samtykke](#s). Mer om det.` */
export function readTargets(reading: Reading, span: Span): Targets {
  const { file } = reading;
  const links = linksIn(file, span, reading.definitions);
  if (links.length === 0) {
    const words = condition(plain(file, span));
    return { choices: words.text === '' ? [] : [{ to: namedTarget(words) }], requires: [] };
  }
  const choices: ChoiceTree[] = [];
  const requires: ScalarTree[] = [];
  let demanded = false;
  for (const [i, link] of links.entries()) {
    const gap = { ...span, from: link.end, to: links[i + 1]?.start ?? span.to };
    const words = plain(file, gap);
    const when = !demanded && caseWord.test(words.text) ? condition(withoutJoint(words)) : undefined;
    if (demanded) requires.push(...asList(linkedId(link, 'consent')));
    else for (const to of asList(linkedTarget(reading, link))) choices.push({ to, when: when?.scalar() });
    if (when) continue;
    if (requiring.test(words.text)) demanded = true;
    else if (!isJoint(words.text)) return { choices, requires, text: afterStop(reading, { ...span, from: link.end }) };
  }
  return { choices, requires };
}

const asList = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** The words of a case without the "eller" that leads to the next target. */
function withoutJoint(words: TextMap): TextMap {
  return words.slice(0, words.text.replace(/[\s,;]+(?:eller|og|or|and)?\s*$/i, '').length);
}

/** The words behind a target without the stop that parts them from it. */
function afterStop(reading: Reading, span: Span): Span {
  const lead = /^[\s,;.:–-]*/.exec(reading.file.text.slice(span.from, span.to))?.[0].length ?? 0;
  return trimSpan(reading.file, { ...span, from: span.from + lead });
}
