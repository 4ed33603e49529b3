import { patternOfLetters } from './letters.ts';

/** Words of a text, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>;

const words = patternOfLetters(({ letter, digit }) => `[${letter}${digit}]+`);

/** Texts of a list are held against each other again and again; only so many are remembered. */
const remembered = new Map<string, Bag>();
const mostRemembered = 2000;

export function bagOf(text: string): Bag {
  const known = remembered.get(text);
  if (known) return known;
  const bag = new Map<string, number>();
  const lower = text.toLowerCase();
  for (const match of lower.match(words(lower)) ?? []) bag.set(match, (bag.get(match) ?? 0) + 1);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, bag);
  return bag;
}

export function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** How many words two texts have in common. */
export function common(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [w, count] of a) shared += Math.min(count, b.get(w) ?? 0);
  return shared;
}

/** What is in `a` and not in `b`. */
export function without(a: Bag, b: Bag): Bag {
  const rest = new Map<string, number>();
  for (const [w, count] of a) {
    const left = count - (b.get(w) ?? 0);
    if (left > 0) rest.set(w, left);
  }
  return rest;
}

/** Dice's coefficient, 0 to 1: twice the common words by all words. Two empty texts are alike. */
export function alike(a: Bag, b: Bag): number {
  const size = sizeOf(a) + sizeOf(b);
  return size === 0 ? 1 : (2 * common(a, b)) / size;
}
