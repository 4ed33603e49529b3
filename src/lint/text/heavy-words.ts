import type { Guide } from '../../model/guide.ts';
import type { HeavyWord } from '../language/plain-words.ts';
import { blocksOf, type TextBlock } from './blocks.ts';

export interface HeavyFind {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** Fields whose words are a name, not the author's running text. */
const nameParts: ReadonlySet<string> = new Set(['laws', 'contacts', 'systems']);

/** Where a guide uses any of these words, phrases included, with what could be written instead. */
export function* heavyWordsIn(
  guide: Guide,
  words: Readonly<Record<'nb' | 'nn', readonly HeavyWord[]>>,
): Generator<HeavyFind, void, undefined> {
  if (guide.language !== 'nb' && guide.language !== 'nn') return;
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly plain: string }[]>();
  for (const { forms, plain } of words[guide.language]) {
    for (const form of forms) {
      const [first = '', ...rest] = form.split(' ');
      byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, plain }]);
    }
  }
  for (const block of blocksOf(guide)) {
    if (nameParts.has(block.of.part) && block.of.field === 'title') continue;
    for (const [i, word] of block.words.entries()) {
      for (const { rest, plain } of byFirst.get(word.text) ?? []) {
        if (!rest.every((next, n) => block.words[i + 1 + n]?.text === next)) continue;
        const end = block.words[i + rest.length]?.end ?? word.end;
        yield { block, start: word.start, end, plain };
      }
    }
  }
}
