import { diffArrays } from 'diff/lib/diff/array.js';
import { patternOfLetters } from './letters.ts';

/** A stretch of words that both texts have, or only one of them. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Words, numbers, link addresses, signs; each with the spaces before it, so that joined they give the text. Addresses
 * are bounded, or a long row of what only begins one would be read to its end from each of its places.
 */
const tokens = patternOfLetters(
  ({ letter, digit }) =>
    `\\s*(?:\\]\\([^)\\s]{0,2000}\\)|[${letter}${digit}]+(?:[-’'.][${letter}${digit}]+)*|[^\\s${letter}${digit}])|\\s+$`,
);

const tokensOf = (text: string): string[] => text.match(tokens(text)) ?? [];
const sameToken = (a: string, b: string): boolean => a === b || a.trim() === b.trim();

/** Beyond so many differences, two texts have so little in common that they are shown whole. */
const maxEdits = 600;

/**
 * Two texts compared by words. `compareWords(b, a)` is the same with removed and added exchanged: among several
 * equally short ways the one found from the lesser text is taken.
 */
export function compareWords(before: string, after: string): WordPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const flipped = before > after;
  const [a, b] = flipped ? [after, before] : [before, after];
  const gone = flipped ? 'added' : 'removed';
  const come = flipped ? 'removed' : 'added';
  const runs = diffArrays(tokensOf(a), tokensOf(b), { comparator: sameToken, maxEditLength: maxEdits });
  const whole: WordPart[] = [
    { kind: gone, text: a },
    { kind: come, text: b },
  ];
  if (!runs) return removedFirst(whole);
  return removedFirst(
    runs.map((run) => ({ kind: run.removed ? gone : run.added ? come : 'same', text: run.value.join('') })),
  );
}

/** In each changed place, what was taken out stands before what was put in. */
function removedFirst(parts: readonly WordPart[]): WordPart[] {
  const done: WordPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') done.push({ kind: 'removed', text: removed });
    if (added !== '') done.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const part of parts) {
    if (part.text === '') continue;
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      flush();
      done.push(part);
    }
  }
  flush();
  return done;
}
