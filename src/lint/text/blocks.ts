import type { Guide } from '../../model/guide.ts';
import { type GuideText, textsOf } from '../../model/texts.ts';
import type { Range } from '../../source/source-file.ts';
import { type Stretch, sentencesIn } from './sentences.ts';
import { type BlockKind, type Shown, shownIn, writtenOffset } from './shown.ts';
import { type BlockWord, wordsIn } from './words.ts';

/**
 * A paragraph, a list item, a heading, a table cell or a text of one line, as the reader sees it: without code, bare
 * addresses and the signs of Markdown. No sentence goes from one block to another.
 */
export class TextBlock {
  /** The field it stands in. */
  readonly of: GuideText;
  readonly kind: BlockKind | 'line';
  readonly text: string;
  readonly #shown: Shown | undefined;
  #words: readonly BlockWord[] | undefined;
  #sentences: readonly Stretch[] | undefined;

  constructor(of: GuideText, shown?: Shown) {
    this.of = of;
    this.kind = shown?.kind ?? 'line';
    this.text = shown?.text ?? of.text;
    this.#shown = shown;
  }

  get words(): readonly BlockWord[] {
    this.#words ??= wordsIn(this.text);
    return this.#words;
  }

  get sentences(): readonly Stretch[] {
    this.#sentences ??= sentencesIn(this.text);
    return this.#sentences;
  }

  /** Where a character of the block stands in `of.text`. */
  offsetInField(offset: number): number {
    return this.#shown ? writtenOffset(this.#shown, offset) : offset;
  }

  /** The author's characters behind `text.slice(start, end)`. */
  at(start: number, end: number): Range {
    const from = this.offsetInField(start);
    // The end follows the last character: signs between it and the next one are not the stretch's.
    return this.of.at(from, end > start ? this.offsetInField(end - 1) + 1 : from);
  }
}

const found = new WeakMap<Guide, readonly TextBlock[]>();

/** Every text of a guide, block by block; found once for each guide. */
export function blocksOf(guide: Guide): readonly TextBlock[] {
  let blocks = found.get(guide);
  if (!blocks) {
    blocks = textsOf(guide).flatMap((text) =>
      text.prose ? shownIn(text.text).map((shown) => new TextBlock(text, shown)) : [new TextBlock(text)],
    );
    found.set(guide, blocks);
  }
  return blocks;
}
