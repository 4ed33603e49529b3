import { slug } from './slug.ts';

/** What an author most likely meant by a name that is not there. */
export interface Nearest {
  readonly name: string;
  /** Near enough, and so much nearer than any other, that a program may put it in. */
  readonly certain: boolean;
}

/**
 * The number of letters to put in, take out, change or swap with a neighbour to get from one word to the other
 * (optimal string alignment), or `limit + 1` when it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const digitsOf = (text: string): string => text.replace(/[^0-9]+/g, ' ').trim();

/** How far two names may be apart and still be taken for one: a third of the letters. */
const limitFor = (word: string): number => Math.floor(word.length / 3);

/**
 * The candidate nearest to `name`: by spelling, else one that begins or ends with it. Undefined when nothing is
 * near, or when two are equally near. Never certain where the numbers differ: `1-evaluer` is not a slip for `2-evaluer`.
 */
export function nearest(name: string, candidates: Iterable<string>): Nearest | undefined {
  const word = slug(name);
  const limit = limitFor(word);
  const near: { name: string; distance: number }[] = [];
  const containing: string[] = [];
  for (const candidate of new Set(candidates)) {
    const other = slug(candidate);
    const distance = editDistance(word, other, limit);
    if (distance <= limit) near.push({ name: candidate, distance });
    else if (word.length >= 4 && (other.startsWith(`${word}-`) || other.endsWith(`-${word}`)))
      containing.push(candidate);
  }
  near.sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first) return containing.length === 1 && containing[0] ? { name: containing[0], certain: false } : undefined;
  if (second && second.distance === first.distance) return undefined;
  const close = first.distance <= (word.length >= 8 ? 2 : 1);
  const alone = !second || second.distance > first.distance + 1;
  return { name: first.name, certain: close && alone && digitsOf(word) === digitsOf(slug(first.name)) };
}
