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
export function editDistance(a: string, b: string, limit = a.length + b.length): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  // Three rows of the usual table; only cells within `limit` of the diagonal can matter.
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Array<number>(b.length + 1).fill(far);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? i : far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? far) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < b.length) row[to + 1] = far;
    if (least > limit) return far;
    [beforeLast, last, row] = [
      last,
      row,
      beforeLast.length > 0 ? beforeLast : new Array<number>(b.length + 1).fill(far),
    ];
  }
  return Math.min(last[b.length] ?? far, far);
}

const digitsOf = (text: string): string => text.replace(/[^0-9]+/g, ' ').trim();

/** How far two names may be apart and still be taken for one: a third of the letters, and never more than three. */
const limitFor = (word: string): number => Math.min(3, Math.floor(word.length / 3));

/**
 * Finds the candidate nearest to a name: by spelling, else the only one that begins or ends with it. Undefined when
 * nothing is near, or when two are equally near. Never certain where the numbers differ: `1-evaluer` is not a slip
 * for `2-evaluer`. Made once for many names.
 */
export function nearestAmong(candidates: Iterable<string>): (name: string) => Nearest | undefined {
  const words = [...new Set(candidates)].map((name) => ({ name, word: slug(name) }));
  return (name) => {
    const word = slug(name);
    const limit = limitFor(word);
    const near: { name: string; distance: number }[] = [];
    const containing: string[] = [];
    for (const { name: candidate, word: other } of words) {
      const distance = editDistance(word, other, limit);
      if (distance <= limit) near.push({ name: candidate, distance });
      else if (word.length >= 4 && (other.startsWith(`${word}-`) || other.endsWith(`-${word}`))) {
        containing.push(candidate);
      }
    }
    near.sort((a, b) => a.distance - b.distance);
    const [first, second] = near;
    if (!first) return containing.length === 1 && containing[0] ? { name: containing[0], certain: false } : undefined;
    if (second && second.distance === first.distance) return undefined;
    const close = first.distance <= (word.length >= 8 ? 2 : 1);
    const alone = !second || second.distance > first.distance + 1;
    return { name: first.name, certain: close && alone && digitsOf(word) === digitsOf(slug(first.name)) };
  };
}

/** `nearestAmong` for a single name. */
export const nearest = (name: string, candidates: Iterable<string>): Nearest | undefined =>
  nearestAmong(candidates)(name);
