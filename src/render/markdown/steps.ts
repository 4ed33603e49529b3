import type { Level } from '../../model/guide.ts';
import { consentLabels } from '../../model/markdown/labels.ts';
import type { Branch, ConsentUse, Prerequisite, Step, Who } from '../../model/step.ts';
import { joinWords, wordsOf } from '../words.ts';
import { deadlineLines } from './deadlines.ts';
import { escaped, indented } from './escape.ts';
import { outcomePart } from './outcomes.ts';
import { bulleted, labelled, labelOf, link, links, proseUnder, type Writer, wordOf } from './writer.ts';

/** Lines and parts under a heading, in the order they are written. */
export interface Parts {
  readonly lines: string[];
  /** Parts with headings of their own. */
  readonly parts: string[];
}

export function whoParts(writer: Writer, who: Who | undefined, depth: number): Parts {
  const label = labelOf(writer, 'step', 'who');
  if (who === undefined) return { lines: [], parts: [] };
  if (who.text === undefined) return { lines: labelled(label, links(writer, 'role', who.roles)), parts: [] };
  const { line, part } = proseUnder(label, who.text, depth);
  return { lines: line, parts: part };
}

function consentLines(writer: Writer, uses: readonly ConsentUse[]): string[] {
  return uses.map(({ consent, action }) => {
    const label =
      action === 'obtain' ? labelOf(writer, 'step', 'consents') : (consentLabels[action][writer.language] ?? '');
    return `**${label}:** ${link(writer, 'consent', consent)}`;
  });
}

/** Places notices that are defined elsewhere. */
export function noticeCallouts(writer: Writer, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const kind = writer.guide.notices.find((notice) => notice.id === id)?.kind ?? 'note';
    return `> [!${wordOf(writer, 'notice', kind).toUpperCase()}](#${id})`;
  });
}

function prerequisiteLines(writer: Writer, prerequisites: readonly Prerequisite[]): string[] {
  const label = labelOf(writer, 'step', 'prerequisites');
  const when = ['hvis', 'viss', 'if'][writer.language];
  return prerequisites.map(({ step, when: own, audiences }) => {
    const value = `${link(writer, 'step', step)}${own === undefined ? '' : ` ${when} ${escaped(own)}`}`;
    if (audiences.length === 0) return `**${label}:** ${value}`;
    const whom = `  - **${labelOf(writer, 'prerequisite', 'audiences')}:** ${links(writer, 'audience', audiences)}`;
    return [`**${label}:**`, `- ${value}`, whom].join('\n');
  });
}

/** What steps and branches have in common. */
function shared(writer: Writer, part: Step | Branch): string[] {
  const label = (field: string): string => labelOf(writer, 'step', field);
  return [
    ...labelled(label('tools'), links(writer, 'tool', part.tools)),
    ...deadlineLines(writer, part.deadlines, label('deadlines')),
    ...consentLines(writer, part.consents),
    ...labelled(label('shares'), part.shares.map(escaped).join(', ')),
    ...labelled(label('systems'), links(writer, 'system', part.systems)),
    ...labelled(label('contacts'), links(writer, 'contact', part.contacts)),
    ...labelled(label('laws'), links(writer, 'law', part.laws)),
  ];
}

function branchParts(writer: Writer, branch: Branch): string[] {
  const [lead, and, all] =
    [
      ['For', 'og', 'alle'],
      ['For', 'og', 'alle'],
      ['For', 'and', 'everyone'],
    ][writer.language] ?? [];
  const whom = joinWords(
    branch.audiences.map((id) => link(writer, 'audience', id)),
    and ?? '',
  );
  const title = branch.title === undefined ? '' : `: ${escaped(branch.title)}`;
  const id = branch.id === undefined ? '' : ` {#${branch.id}}`;
  const who = whoParts(writer, branch.who, 4);
  return [
    `### ${lead} ${whom === '' ? all : whom}${title}${id}`,
    ...(branch.body ? [branch.body.text] : []),
    ...noticeCallouts(writer, branch.notices),
    ...who.lines,
    ...shared(writer, branch),
    ...who.parts,
    ...outcomePart(writer, branch.outcomes, 4),
  ];
}

export function stepParts(writer: Writer, step: Step): string[] {
  const label = (field: string): string => labelOf(writer, 'step', field);
  const number = step.number === undefined ? '' : `${step.number}. `;
  const who = whoParts(writer, step.who, 3);
  const what = proseUnder(label('what'), step.what, 3);
  const how = proseUnder(label('how'), step.how, 3);
  const recommendation = proseUnder(label('recommendation'), step.recommendation, 3);
  return [
    `## ${number}${escaped(step.title)}${step.idGiven ? ` {#${step.id}}` : ''}`,
    ...(step.body ? [step.body.text] : []),
    ...noticeCallouts(writer, step.notices),
    ...labelled(label('kind'), step.kind && wordOf(writer, 'step', step.kind)),
    ...labelled(label('audiences'), links(writer, 'audience', step.audiences)),
    ...labelled(label('tracks'), links(writer, 'track', step.tracks)),
    ...prerequisiteLines(writer, step.prerequisites),
    ...what.line,
    ...who.lines,
    ...how.line,
    ...recommendation.line,
    ...shared(writer, step),
    ...labelled(label('produces'), links(writer, 'tool', step.produces)),
    ...labelled(label('appoints'), links(writer, 'role', step.appoints)),
    ...labelled(label('arenas'), links(writer, 'arena', step.arenas)),
    ...labelled(label('articles'), links(writer, 'article', step.articles)),
    ...bulleted(label('questions'), step.questions.map(escaped)),
    ...bulleted(
      label('definitions'),
      step.definitions.map(({ term, text }) => `**${escaped(term)}**: ${indented(text.text, 2).trimStart()}`),
    ),
    ...what.part,
    ...who.parts,
    ...how.part,
    ...recommendation.part,
    ...step.branches.flatMap((branch) => branchParts(writer, branch)),
    ...outcomePart(writer, step.outcomes, 3),
  ];
}

/** `2–3`, `minst 3`, `inntil 2`. */
function servicesWords({ language }: Writer, { criterion }: Level): string {
  const [least, most] =
    [
      ['minst', 'inntil'],
      ['minst', 'inntil'],
      ['at least', 'up to'],
    ][language] ?? [];
  const { minServices: min, maxServices: max } = criterion ?? {};
  if (min === undefined) return max === undefined ? '' : `${most} ${max}`;
  if (max === undefined) return `${least} ${min}`;
  return min === max ? String(min) : `${min}–${max}`;
}

export function levelParts(writer: Writer, level: Level): string[] {
  const label = (field: string): string => labelOf(writer, 'level', field);
  const criterion = proseUnder(label('criterion'), level.criterion?.text, 3);
  const word = wordsOf(writer.language === 2 ? 'en' : writer.guide.language).concepts.level;
  return [
    `# ${word} ${level.id}: ${escaped(level.title)}`,
    ...(level.intro ? [level.intro.text] : []),
    ...noticeCallouts(writer, level.notices),
    ...labelled(label('order'), level.order === undefined ? undefined : String(level.order)),
    ...labelled(label('longTitle'), level.longTitle && escaped(level.longTitle)),
    ...labelled(label('entry'), level.entry && link(writer, 'step', level.entry)),
    ...labelled(label('audiences'), links(writer, 'audience', level.audiences)),
    ...labelled(label('tracks'), links(writer, 'track', level.tracks)),
    ...labelled(label('tools'), links(writer, 'tool', level.tools)),
    ...labelled(label('contacts'), links(writer, 'contact', level.contacts)),
    ...labelled(label('articles'), links(writer, 'article', level.articles)),
    ...labelled(label('laws'), links(writer, 'law', level.laws)),
    ...criterion.line,
    ...labelled(labelOf(writer, 'criterion', 'services'), servicesWords(writer, level)),
    ...bulleted(label('keyPoints'), level.keyPoints.map(escaped)),
    ...criterion.part,
    ...level.steps.flatMap((step) => stepParts(writer, step)),
  ];
}
