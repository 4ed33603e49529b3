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

/** Whether two texts are alike: twice their common words, in order, are at least `least` of all their words. */
export function areAlike(a: readonly string[], b: readonly string[], least: number): boolean {
  const all = a.length + b.length;
  if (2 * Math.min(a.length, b.length) < least * all) return false;
  const own = new Set(a);
  const shared = b.filter((word) => own.has(word)).length;
  return 2 * shared >= least * all && 2 * commonWords(a, b) >= least * all;
}

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

/** A number for each run of so many words; two runs may by chance have the same one. */
function runsOf(words: readonly string[], numbers: Map<string, number>, length: number): number[] {
  const ids = words.map((word) => {
    const id = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, id);
    return id;
  });
  const runs: number[] = [];
  for (let w = 0; w + length <= ids.length; w++) {
    let hash = 0;
    for (let i = w; i < w + length; i++) hash = (Math.imul(hash, 0x01000193) + (ids[i] ?? 0)) | 0;
    runs.push(hash);
  }
  return runs;
}

/**
 * Pairs of numbers of texts that seem to share a run of five words: the only ones worth comparing. In the order of the
 * texts. A phrase that stands everywhere tells nothing of which texts are alike: only its last eight places count.
 */
export function likelyPairs(texts: readonly (readonly string[])[]): [number, number][] {
  const numbers = new Map<string, number>();
  const byRun = new Map<number, number[]>();
  const found: [number, number][] = [];
  for (const [i, words] of texts.entries()) {
    const paired = new Set<number>();
    for (const run of runsOf(words, numbers, 5)) {
      const earlier = byRun.get(run);
      if (!earlier) {
        byRun.set(run, [i]);
        continue;
      }
      for (const j of earlier.slice(-8)) {
        if (j === i || paired.has(j)) continue;
        paired.add(j);
        found.push([j, i]);
      }
      if (earlier.at(-1) !== i) earlier.push(i);
    }
  }
  return found;
}
