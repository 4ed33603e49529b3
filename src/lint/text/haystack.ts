import type { Guide } from '../../model/guide.ts';
import type { Prose } from '../../model/prose.ts';
import { type GuideText, textsOf } from '../../model/texts.ts';
import { once } from '../bti/once.ts';
import { blocksOf, type TextBlock } from './blocks.ts';
import { inSmallLetters } from './small-letters.ts';

/** Between two texts: white space to either side of a sign that stands in no text, so that no run of spaces goes across. */
const between = '\n\uE000\n';

/**
 * Many short texts as one long one. A pattern is looked for once, where the engine is at its quickest, and not in
 * hundreds of texts that nearly always hold nothing of it.
 */
export class Haystack<T> {
  readonly #items: readonly T[];
  /** Where each text begins in `text`. */
  readonly #starts: readonly number[];
  readonly text: string;
  #small: string | undefined;

  constructor(items: readonly T[], textOf: (item: T) => string) {
    this.#items = items;
    const texts = items.map(textOf);
    this.text = texts.join(between);
    let next = 0;
    this.#starts = texts.map((text) => {
      const start = next;
      next += text.length + between.length;
      return start;
    });
  }

  /**
   * The texts that may hold a pattern, in order: each that a match touches. The pattern must not hang on the very
   * beginning or end of a text, unless it takes line ends for them (flag `m`).
   */
  with(pattern: RegExp): readonly T[] {
    return this.#touched(this.text, pattern);
  }

  /** The same, whatever the capitals: the pattern is in small letters, without the flag `i`. */
  saying(pattern: RegExp): readonly T[] {
    return this.#touched(this.small, pattern);
  }

  /** `text` in small letters. */
  get small(): string {
    this.#small ??= inSmallLetters(this.text);
    return this.#small;
  }

  #touched(text: string, pattern: RegExp): readonly T[] {
    pattern.lastIndex = 0;
    if (!pattern.test(text)) return [];
    const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
    all.lastIndex = 0;
    const found: T[] = [];
    let next = 0;
    for (let match = all.exec(text); match; match = all.exec(text)) {
      const end = match.index + match[0].length;
      if (end === match.index) all.lastIndex++;
      next = Math.max(next, this.#indexAt(match.index));
      for (; next < this.#items.length && (this.#starts[next] ?? 0) <= end; next++) found.push(this.#items[next] as T);
    }
    return found;
  }

  /** The text an offset stands in, and where that begins. */
  at(offset: number): { readonly item: T; readonly start: number } | undefined {
    const index = this.#indexAt(offset);
    const item = this.#items[index];
    return item === undefined ? undefined : { item, start: this.#starts[index] ?? 0 };
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.#starts[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }
}

const textHaystack = once((guide: Guide) => new Haystack(textsOf(guide), ({ text }) => text));
const blockHaystack = once((guide: Guide) => new Haystack(blocksOf(guide), ({ text }) => text));

/** The texts of a guide, as written, that may hold a pattern (see `Haystack.with`). */
export const textsWith = (guide: Guide, pattern: RegExp): readonly GuideText[] => textHaystack(guide).with(pattern);

/** The texts of a guide that may hold a pattern in small letters, whatever their capitals (see `Haystack.saying`). */
export const textsSaying = (guide: Guide, pattern: RegExp): readonly GuideText[] => textHaystack(guide).saying(pattern);

/** The blocks of a guide that may hold a pattern. */
export const blocksWith = (guide: Guide, pattern: RegExp): readonly TextBlock[] => blockHaystack(guide).with(pattern);

/** The blocks of a guide that may hold a pattern in small letters, whatever their capitals. */
export const blocksSaying = (guide: Guide, pattern: RegExp): readonly TextBlock[] =>
  blockHaystack(guide).saying(pattern);

/** The running texts among some texts. */
export const prosesAmong = (texts: readonly GuideText[]): Prose[] => texts.flatMap(({ prose }) => prose ?? []);
