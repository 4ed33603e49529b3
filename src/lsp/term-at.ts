import type { Term } from '../model/definitions.ts';
import type { Guide } from '../model/guide.ts';

/** The word of the glossary around a place in running text, whatever its case; of several the longest. */
export function termAt(
  guide: Guide,
  text: string,
  offset: number,
): { readonly term: Term; readonly start: number; readonly end: number } | undefined {
  const reach = 100;
  const from = Math.max(0, offset - reach);
  const around = text.slice(from, offset + reach).toLowerCase();
  let best: { term: Term; start: number; end: number } | undefined;
  for (const term of guide.glossary) {
    for (const name of [term.term, ...term.aliases]) {
      const word = name.toLowerCase();
      if (word === '') continue;
      for (let at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1)) {
        const start = from + at;
        const end = start + word.length;
        if (offset < start || end < offset || isLetter(text[start - 1]) || isLetter(text[end])) continue;
        if (!best || end - start > best.end - best.start) best = { term, start, end };
      }
    }
  }
  return best;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
