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
  /** Which paragraph of the guide it is a piece of, by number. */
  readonly parent: string;
  readonly range: Range;
}

const leastWords = 10;

/** A paragraph, cut where a line ends with a sentence: a remark is often put on a line of its own. */
const pieces = /(?:(?!(?<=[.!?])[ \t]*\n[ \t]*(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ])|\n[ \t]*(?:\n|[-*•] |\d+[.)] ))[\s\S])+/g;
const newParagraph = /^\n|^[ \t]*(?:[-*•]|\d+[.)])[ \t]/;

const marks = /^[ \t]*(?:[-*•>]|\d+[.)])[ \t]+/;

function* paragraphsIn(prose: Prose, step: Step | undefined, name: string): Generator<Paragraph> {
  let number = 0;
  for (const match of prose.text.matchAll(pieces)) {
    const [whole] = match;
    if (newParagraph.test(whole)) number++;
    const lead = (/^\s*/.exec(whole)?.[0].length ?? 0) + (marks.exec(whole.trimStart())?.[0].length ?? 0);
    const text = whole.slice(lead).trimEnd();
    const words = text.toLowerCase().match(/[A-Za-zÀ-ÖØ-öø-ɏ]+|\d+/g) ?? [];
    const start = match.index + lead;
    const parent = `${name} ${number}`;
    if (words.length >= leastWords) yield { text, words, step, parent, range: prose.at(start, start + text.length) };
  }
}

/** The paragraphs of the levels' and steps' own texts, in reading order, and then those of the notices. */
export function paragraphsOf(guide: Guide): Paragraph[] {
  return [
    ...tasksOf(guide).flatMap(({ prose, step }, i) => [...paragraphsIn(prose, step, String(i))]),
    ...guide.notices.flatMap(({ id, text }) => [...paragraphsIn(text, undefined, `notice ${id}`)]),
  ];
}
