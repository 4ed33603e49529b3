import type { Guide } from '../../model/guide.ts';
import type { GuideText } from '../../model/texts.ts';
import type { HeavyWord } from '../language/plain-words.ts';
import { maskedText } from './masked.ts';
import { placesOf } from './word-index.ts';

export interface HeavyFind {
  readonly text: GuideText;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** Titles of these are names, not the author's running text. */
const named: ReadonlySet<string> = new Set(['laws', 'contacts', 'systems']);

/** Where a guide uses any of these words, phrases included, with what could be written instead. */
export function* heavyWordsIn(
  guide: Guide,
  words: Readonly<Record<'nb' | 'nn', readonly HeavyWord[]>>,
): Generator<HeavyFind, void, undefined> {
  if (guide.language !== 'nb' && guide.language !== 'nn') return;
  for (const { forms, plain } of words[guide.language]) {
    for (const form of forms) {
      const [first = '', ...rest] = form.split(' ');
      for (const { text, start, end } of placesOf(guide, [first])) {
        if (named.has(text.part) && text.field === 'title') continue;
        const length = rest.length === 0 ? 0 : lengthOf(rest, maskedText(text).slice(end, end + 40));
        if (length !== undefined) yield { text, start, end: end + length, plain };
      }
    }
  }
}

/** How much of what follows is the rest of a phrase; undefined where other words follow. */
function lengthOf(rest: readonly string[], following: string): number | undefined {
  let at = 0;
  for (const word of rest) {
    const next = /^\s+([a-zæøå]+)/i.exec(following.slice(at));
    if (next?.[1]?.toLowerCase() !== word) return undefined;
    at += next[0].length;
  }
  return at;
}
