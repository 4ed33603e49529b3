import type { Guide } from '../../model/guide.ts';
import type { Prose } from '../../model/prose.ts';
import type { Step } from '../../model/step.ts';
import type { Range } from '../../source/source-file.ts';
import { tasksOf } from '../deadlines/texts.ts';

/** A paragraph or list item long enough to be worth writing once. */
export interface Paragraph {
  readonly text: string;
  /** Words in small letters, without signs. */
  readonly words: readonly string[];
  readonly step: Step | undefined;
  /** The first of its text: what the step itself is about. */
  readonly leads: boolean;
  readonly range: Range;
}

const leastWords = 10;
const marks = /^[ \t]*(?:[-*•>]|\d+[.)])[ \t]+/u;

function* paragraphsIn(prose: Prose, step: Step | undefined): Generator<Paragraph> {
  let leads = true;
  for (const match of prose.text.matchAll(/(?:(?!\n[ \t]*(?:\n|[-*•] |\d+[.)] ))[\s\S])+/gu)) {
    const [whole] = match;
    const lead = (/^\s*/u.exec(whole)?.[0].length ?? 0) + (marks.exec(whole.trimStart())?.[0].length ?? 0);
    const text = whole.slice(lead).trimEnd();
    const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
    const start = match.index + lead;
    if (words.length >= leastWords) yield { text, words, step, leads, range: prose.at(start, start + text.length) };
    if (words.length > 0) leads = false;
  }
}

/** The paragraphs of the levels' and steps' own texts, in reading order. */
export function paragraphsOf(guide: Guide): Paragraph[] {
  return tasksOf(guide).flatMap(({ prose, step }) => [...paragraphsIn(prose, step)]);
}
