import type { Guide } from '../../model/guide.ts';
import { type GuideText, textsOf } from '../../model/texts.ts';
import { Haystack } from './haystack.ts';
import { maskedText } from './masked.ts';

/** One word where it stands: offsets into `text.text`. */
export interface Word {
  readonly text: GuideText;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; `\w` and `\b` stop at æ, ø and å. */
const sign = '[0-9A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF]';
const wholeWords = new RegExp(`${sign}+`, 'g');
const isSign = new RegExp(sign);

/** The words of a guide in small letters. To look for one costs next to nothing, to find its places a little. */
class WordIndex {
  /** In the order they are first met. */
  readonly all: ReadonlySet<string>;
  readonly #texts: Haystack<GuideText>;

  constructor(guide: Guide) {
    this.#texts = new Haystack(textsOf(guide), maskedText);
    this.all = new Set(this.#texts.small.match(wholeWords));
  }

  has(word: string): boolean {
    return this.all.has(word);
  }

  /** Where a word (small letters) stands, in the order of the guide. */
  *placesOf(word: string): Generator<Word, void, undefined> {
    if (!this.all.has(word)) return;
    const text = this.#texts.small;
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const to = from + word.length;
      if (isSign.test(text.charAt(from - 1)) || isSign.test(text.charAt(to))) continue;
      const place = this.#texts.at(from);
      if (place) yield { text: place.item, start: from - place.start, end: to - place.start };
    }
  }
}

const made = new WeakMap<Guide, WordIndex>();

/** The words of a guide; found once for each guide, so that a rule about words costs a look-up. */
export function wordsOf(guide: Guide): WordIndex {
  let index = made.get(guide);
  if (!index) {
    index = new WordIndex(guide);
    made.set(guide, index);
  }
  return index;
}

/** Where any of these words (small letters) stand, in the order of the guide within each word. */
export function* placesOf(guide: Guide, words: Iterable<string>): Generator<Word, void, undefined> {
  const index = wordsOf(guide);
  for (const word of words) yield* index.placesOf(word);
}

/** The texts that hold any of these words (small letters). */
export function textsWithWords(guide: Guide, words: Iterable<string>): ReadonlySet<GuideText> {
  const texts = new Set<GuideText>();
  for (const { text } of placesOf(guide, words)) texts.add(text);
  return texts;
}
