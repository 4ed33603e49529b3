import type { Paragraph, PhrasingContent } from 'mdast';
import type { Concept } from '../../model/markdown/labels.ts';
import type { Range } from '../../source/source-file.ts';
import { endOf, plain, type Span, spanIn, spanOf, startOf, trimSpan } from './inline.ts';
import { labelsOf, type Meaning, meaningOf, nearLabel } from './label-index.ts';
import type { Reading } from './reading.ts';
import type { TextMap } from './text-map.ts';

/** `**Frist for innkalling (skolemiljøsak):**` taken apart. */
export interface Label {
  readonly meaning: Meaning;
  /** The label without stars and colon. */
  readonly range: Range;
  /** What stands in brackets. */
  readonly qualifier?: TextMap | undefined;
  /** What stands after "for". */
  readonly purpose?: TextMap | undefined;
}

/** A stretch of a paragraph: words, or a label and its value. */
export interface Segment {
  readonly label?: Label;
  readonly span: Span;
}

/** Reads the words of a label, bold or in a heading. */
export function readLabel(concept: Concept, words: TextMap): Label | undefined {
  const { range } = words;
  const exact = meaningOf(concept, words.text);
  if (exact) return { meaning: exact, range };
  const bracket = /\s*\(([^()]*)\)/.exec(words.text);
  const inside = bracket ? words.text.indexOf('(', bracket.index) + 1 : 0;
  const qualifier = bracket ? words.slice(inside, inside + (bracket[1] ?? '').length).trimmed() : undefined;
  const name = bracket ? words.text.replace(bracket[0], '') : words.text;
  const meaning = meaningOf(concept, name);
  if (meaning) return takesQualifier(meaning) ? { meaning, range, qualifier } : undefined;
  const split = /^(\S+)\s+(?:for|til|to)\s+(.+)$/i.exec(name);
  const base = split && meaningOf(concept, split[1] ?? '');
  if (!split || base?.form !== 'deadlines') return undefined;
  const at = words.text.lastIndexOf(split[2] ?? '');
  const purpose = at < 0 ? undefined : words.slice(at, at + (split[2] ?? '').length);
  return { meaning: base, range, qualifier, purpose };
}

const takesQualifier = (meaning: Meaning): boolean => meaning.form === 'deadlines' || meaning.form === 'phones';

/** Parts a paragraph at the bold labels that begin its lines. A label that is nearly one is told and left as words. */
export function segmentsOf(reading: Reading, concept: Concept, paragraph: Paragraph): Segment[] {
  const { file } = reading;
  if (!/\*\*|__/.test(file.text.slice(startOf(paragraph), endOf(paragraph)))) return [{ span: spanIn(paragraph) }];
  const whole = spanOf(paragraph.children);
  const cuts: { at: number; from: number; label: Label }[] = [];
  const nodes = paragraph.children;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.type !== 'strong' || !beginsLine(reading, nodes, i)) continue;
    const words = plain(file, spanOf(node.children));
    const inside = words.text.endsWith(':');
    const after = /^\s*:/.exec(file.text.slice(endOf(node), whole.to))?.[0].length ?? 0;
    if (!inside && after === 0) continue;
    const name = (inside ? words.slice(0, words.text.length - 1) : words).trimmed();
    if (name.text === '') continue;
    const label = readLabel(concept, name);
    if (label) cuts.push({ at: startOf(node), from: endOf(node) + (inside ? 0 : after), label });
    else {
      const suggestion = nearLabel(name.text, labelsOf(concept));
      if (suggestion) reading.report('markdown-structure/unknown-label', { label: name.text, suggestion }, name.range);
    }
  }
  const [first] = cuts;
  if (!first) return [{ span: whole }];
  const segments: Segment[] = [];
  const lead = trimSpan(file, { ...whole, to: first.at });
  if (lead.to > lead.from) segments.push({ span: lead });
  for (const [i, cut] of cuts.entries()) {
    const to = cuts[i + 1]?.at ?? whole.to;
    segments.push({ label: cut.label, span: trimSpan(file, { nodes: paragraph.children, from: cut.from, to }) });
  }
  return segments;
}

function beginsLine(reading: Reading, nodes: readonly PhrasingContent[], i: number): boolean {
  const before = nodes[i - 1];
  if (!before || before.type === 'break') return true;
  if (before.type === 'html') return true;
  return before.type === 'text' && /[\r\n][ \t>]*$/.test(reading.file.text.slice(startOf(before), endOf(before)));
}
