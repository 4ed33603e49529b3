import type { TextBlock } from './blocks.ts';

export interface Liks {
  /** Words in a sentence plus long words in a hundred, as a whole number. */
  readonly score: number;
  readonly words: number;
}

/**
 * How heavy some texts are to read (liks, LIX): words / sentences + 100 × words of seven letters or more / words.
 * A heading or a list item ends a sentence, and so does a colon before a capital letter.
 * Source: https://www.klartsagt.no and https://tansa.com/no/liks/ (read 2026).
 */
export function liksOf(blocks: readonly TextBlock[]): Liks {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const block of blocks) {
    if (block.words.length === 0) continue;
    words += block.words.length;
    for (const { start, end } of block.words) if (end - start > 6) long++;
    sentences +=
      block.sentences.length +
      [...block.text.matchAll(/(?<!^(?:NB|Nb|OBS|Obs|Merk|Viktig|Note)): (?=[A-ZÆØÅ])/g)].length;
  }
  return { score: words === 0 ? 0 : Math.round(words / Math.max(1, sentences) + (100 * long) / words), words };
}

/** The Norwegian bands: below 30 very easy, then easy, medium and hard; above 60 very hard. */
export function bandOf(score: number): 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard' {
  if (score < 30) return 'very-easy';
  if (score < 40) return 'easy';
  if (score < 50) return 'medium';
  return score <= 60 ? 'hard' : 'very-hard';
}
