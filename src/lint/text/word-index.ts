import type { Guide } from '../../model/guide.ts';
import { type GuideText, textsOf } from '../../model/texts.ts';
import { maskedText } from './masked.ts';

/** One word where it stands: offsets into `text.text`. */
export interface Word {
  readonly text: GuideText;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; `\w` and `\b` stop at æ, ø and å. */
export function isWordCode(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code !== 0xd7 && code !== 0xf7 && code < 0x2000;
}

/** Calls `found` with the offsets of every word of a text. */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const inWord = isWordCode(text.charCodeAt(i));
    if (inWord && start < 0) start = i;
    else if (!inWord && start >= 0) {
      found(start, i);
      start = -1;
    }
  }
  if (start >= 0) found(start, text.length);
}

const made = new WeakMap<Guide, ReadonlyMap<string, readonly Word[]>>();

/** The words of a guide in small letters, and where each stands; made once for each guide, so that a rule about words costs a look-up. */
export function wordsOf(guide: Guide): ReadonlyMap<string, readonly Word[]> {
  let index = made.get(guide);
  if (!index) {
    const words = new Map<string, Word[]>();
    for (const text of textsOf(guide)) {
      const shown = maskedText(text);
      const lower = shown.toLowerCase();
      const same = lower.length === shown.length ? lower : shown;
      eachWord(same, (start, end) => {
        const word = same.slice(start, end);
        const places = words.get(word);
        if (places) places.push({ text, start, end });
        else words.set(word, [{ text, start, end }]);
      });
    }
    index = words;
    made.set(guide, index);
  }
  return index;
}

/** Where any of these words (small letters) stand, in the order of the guide within each word. */
export function* placesOf(guide: Guide, words: Iterable<string>): Generator<Word, void, undefined> {
  const index = wordsOf(guide);
  for (const word of words) yield* index.get(word) ?? [];
}
