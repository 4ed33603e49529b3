/** The length of the longest common run of words, in order, not necessarily together. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How alike two texts are, from 0 to 1: twice their common words over all their words. */
export const likeness = (a: readonly string[], b: readonly string[]): number =>
  (2 * commonWords(a, b)) / Math.max(1, a.length + b.length);

/** The words that stand in only one of two texts, with a word of what is alike on each side left out. */
export function difference(
  a: readonly string[],
  b: readonly string[],
): { readonly first: string; readonly other: string } {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { first: a.slice(start, a.length - end).join(' '), other: b.slice(start, b.length - end).join(' ') };
}

/** Pairs of numbers of texts that share a run of five words: the only ones worth comparing. In the order of the texts. */
export function likelyPairs(texts: readonly (readonly string[])[]): [number, number][] {
  const run = 5;
  const byRun = new Map<string, number[]>();
  const pairs = new Set<string>();
  const found: [number, number][] = [];
  for (const [i, words] of texts.entries()) {
    for (let w = 0; w + run <= words.length; w++) {
      const key = words.slice(w, w + run).join(' ');
      const earlier = byRun.get(key) ?? [];
      // A phrase that stands everywhere tells nothing of which texts are alike.
      for (const j of earlier.slice(-8)) {
        if (j === i || pairs.has(`${j} ${i}`)) continue;
        pairs.add(`${j} ${i}`);
        found.push([j, i]);
      }
      if (earlier.at(-1) !== i) byRun.set(key, [...earlier, i]);
    }
  }
  return found;
}
