/** Which of two lists belong together, and what is left on each side; all in the order of the lists. */
export interface Matching<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** Place in the new list of each pair. */
  readonly ranks: readonly number[];
}

export interface Measures<T> {
  /** Two with the same key belong together; the first of several with the first. */
  readonly key?: (node: T, side: 'old' | 'new') => string | undefined;
  /** 0 to 1, the same whichever comes first. */
  readonly likeness?: (old: T, now: T) => number;
  /** Below this, two are not taken for one. */
  readonly threshold?: number;
  /** In lists of the same length, what is left stands for what is left in the same place. */
  readonly byPlace?: boolean;
  /** When one is left on each side, they belong together. */
  readonly lastTwo?: boolean;
}

/** More comparisons than this are not made: only neighbours in the list are then looked at. */
const maxComparisons = 60_000;

/** Matches by key, then greedily by likeness. `match(b, a)` gives the same pairs the other way. */
export function match<T>(old: readonly T[], now: readonly T[], measures: Measures<T>): Matching<T> {
  const to = new Map<number, number>();
  const taken = new Set<number>();
  const join = (i: number, j: number): void => {
    to.set(i, j);
    taken.add(j);
  };
  const { key, likeness, threshold = 0.5, lastTwo = false, byPlace = false } = measures;
  if (key) byKey(old, now, key, join);
  const leftOld = (): number[] => [...old.keys()].filter((i) => !to.has(i));
  const leftNew = (): number[] => [...now.keys()].filter((j) => !taken.has(j));
  if (likeness) byLikeness(old, now, leftOld(), leftNew(), likeness, threshold, join);
  if (byPlace && old.length === now.length) {
    for (const i of leftOld()) if (!taken.has(i)) join(i, i);
  }
  if (lastTwo) {
    const [i, ...restOld] = leftOld();
    const [j, ...restNew] = leftNew();
    if (i !== undefined && j !== undefined && restOld.length === 0 && restNew.length === 0) join(i, j);
  }
  const pairs: [T, T][] = [];
  const ranks: number[] = [];
  for (const [i, a] of old.entries()) {
    const j = to.get(i);
    const b = j === undefined ? undefined : now[j];
    if (j === undefined || b === undefined) continue;
    pairs.push([a, b]);
    ranks.push(j);
  }
  return { pairs, removed: old.filter((_, i) => !to.has(i)), added: now.filter((_, j) => !taken.has(j)), ranks };
}

function byKey<T>(
  old: readonly T[],
  now: readonly T[],
  key: (node: T, side: 'old' | 'new') => string | undefined,
  join: (i: number, j: number) => void,
): void {
  const places = new Map<string, number[]>();
  for (const [j, node] of now.entries()) {
    const k = key(node, 'new');
    if (k === undefined) continue;
    const list = places.get(k);
    if (list) list.push(j);
    else places.set(k, [j]);
  }
  for (const [i, node] of old.entries()) {
    const k = key(node, 'old');
    const j = k === undefined ? undefined : places.get(k)?.shift();
    if (j !== undefined) join(i, j);
  }
}

/**
 * The likest first; of equals, those nearer the top. No two candidates that share a side are then equal, so the
 * result does not depend on which list is the old one.
 */
function byLikeness<T>(
  old: readonly T[],
  now: readonly T[],
  leftOld: readonly number[],
  leftNew: readonly number[],
  likeness: (old: T, now: T) => number,
  threshold: number,
  join: (i: number, j: number) => void,
): void {
  const candidates: { i: number; j: number; score: number }[] = [];
  const near = leftOld.length * leftNew.length > maxComparisons ? 20 : Number.POSITIVE_INFINITY;
  for (const [p, i] of leftOld.entries()) {
    for (const [q, j] of leftNew.entries()) {
      if (Math.abs(p - q) > near) continue;
      const a = old[i];
      const b = now[j];
      if (a === undefined || b === undefined) continue;
      const score = likeness(a, b);
      if (score >= threshold) candidates.push({ i, j, score });
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.i + x.j - (y.i + y.j));
  const usedOld = new Set<number>();
  const usedNew = new Set<number>();
  for (const { i, j } of candidates) {
    if (usedOld.has(i) || usedNew.has(j)) continue;
    usedOld.add(i);
    usedNew.add(j);
    join(i, j);
  }
}

/** Whether what is on both sides stands in another order. */
export const isReordered = ({ ranks }: Pick<Matching<unknown>, 'ranks'>): boolean =>
  ranks.some((rank, i) => i > 0 && rank < (ranks[i - 1] ?? 0));

/** Measures for two languages: ids and places count, words do not. */
export const withoutWords = <T>({ key, lastTwo = false }: Measures<T>): Measures<T> => ({
  ...(key ? { key } : {}),
  lastTwo,
  byPlace: true,
});
