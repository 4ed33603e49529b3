import { editDistance } from '../../model/nearest.ts';
import { patternOfLetters } from './letters.ts';
import { readable } from './sentences.ts';
import { compareWords, type WordPart } from './words.ts';

/** What a change of words amounts to, the gravest first. */
export type TextChange = 'duty' | 'time' | 'words' | 'link' | 'tidied';

export interface ComparedText {
  readonly kind: TextChange;
  /** As a person reads them. */
  readonly parts: readonly WordPart[];
}

/** Words that decide whether something must, should or must not be done (bokmål, nynorsk, English). */
const dutyWords =
  /^(?:skal|må|bør|plikt|plikter|pliktar|plikten|plikta|ikke|ikkje|aldri|alltid|forbudt|forbode|krav|kreves|krevst|uten|utan|must|shall|should|required|not|never|always|without)$/u;
const number = String.raw`\d+|én|éin|en|ein|ei|et|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten`;
const times = patternOfLetters(
  ({ letter, digit }) =>
    `(?<![${letter}${digit}])(?:(?:${number})\\s*[-–]\\s*)?(?:${number})\\s+(?:minutt|time|døgn|dag|uke|veke|måned|månad|år|virkedag|minute|hour|day|week|month|year)[${letter}]*`,
);

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const words = patternOfLetters(({ letter, digit }) => `\\]\\([^)\\s]*\\)|[${letter}${digit}]+`);
const wordsOf = (text: string): string[] => text.match(words(text)) ?? [];
const isLink = (word: string): boolean => word.startsWith('](');

/** A slip mended: nearly the same letters, and no digit touched. */
function respelt(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (/\d/.test(a + b) || dutyWords.test(a.toLowerCase()) || dutyWords.test(b.toLowerCase())) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const limit = shorter < 8 ? 1 : 2;
  // A changed ending is another form of the word, often with another meaning; a slip stands anywhere.
  return editDistance(a.toLowerCase(), b.toLowerCase(), limit) <= limit;
}

/** The changed words of each place, removed beside added. */
function places(parts: readonly WordPart[]): { removed: string[]; added: string[] }[] {
  const found: { removed: string[]; added: string[] }[] = [];
  let open: { removed: string[]; added: string[] } | undefined;
  for (const part of parts) {
    if (part.kind === 'same') {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { removed: [], added: [] };
      found.push(open);
    }
    open[part.kind].push(...wordsOf(part.text));
  }
  return found;
}

const isTidied = ({ removed, added }: { removed: string[]; added: string[] }): boolean =>
  removed.join('').toLowerCase() === added.join('').toLowerCase() ||
  (removed.length === added.length && removed.every((word, i) => respelt(word, added[i] ?? '')));

/** Compares two texts by words and says what the change amounts to; the same whichever comes first. */
export function compareTexts(before: string, after: string): ComparedText {
  const parts = compareWords(before, after);
  return { parts: readable(parts), kind: kindOf(parts, before, after) };
}

function kindOf(parts: readonly WordPart[], before: string, after: string): TextChange {
  const changed = places(parts);
  const removed = changed.flatMap((p) => p.removed);
  const added = changed.flatMap((p) => p.added);
  const duties = (words: readonly string[]): string =>
    sorted(words.map((w) => w.toLowerCase()).filter((w) => dutyWords.test(w)));
  if (duties(removed) !== duties(added)) return 'duty';
  const timesIn = (text: string): string => sorted((text.match(times(text)) ?? []).map((t) => t.replace(/\s+/g, ' ')));
  if (timesIn(before.toLowerCase()) !== timesIn(after.toLowerCase())) return 'time';
  const others = changed.map((p) => ({
    removed: p.removed.filter((w) => !isLink(w)),
    added: p.added.filter((w) => !isLink(w)),
  }));
  if (!others.every(isTidied)) return 'words';
  return sorted(removed.filter(isLink)) === sorted(added.filter(isLink)) ? 'tidied' : 'link';
}
