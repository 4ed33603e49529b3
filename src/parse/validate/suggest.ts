import { editDistance } from '../../model/nearest.ts';

/** The allowed word an author most likely meant: the same but for case and marks, a known guess, or a slip of a few letters. */
export function suggest(
  written: string,
  allowed: readonly string[],
  guesses: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const word = bare(written);
  // `{ name Blåfjord }` and `{ name:Blåfjord }`: the colon or the space after it was forgotten.
  const first = /^(\w+)[ :]/.exec(written)?.[1];
  if (first !== undefined && allowed.includes(first)) return first;
  if (word === '' || word.length > 40) return undefined;
  const same = allowed.find((a) => bare(a) === word);
  if (same !== undefined) return same;
  const guessed = guesses.get(written.trim().toLowerCase())?.find((g) => allowed.includes(g));
  if (guessed !== undefined) return guessed;
  let best: string | undefined;
  let least = Math.min(3, 1 + Math.floor(word.length / 4));
  for (const candidate of allowed) {
    const far = editDistance(word, bare(candidate), least);
    if (far < least || (far === least && best === undefined)) {
      // A short word must keep at least half its letters.
      if (far * 2 > Math.min(candidate.length, word.length)) continue;
      least = far;
      best = candidate;
    }
  }
  return best;
}

const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
