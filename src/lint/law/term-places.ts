import type { Guide, Language } from '../../model/guide.ts';
import type { GuideText } from '../../model/texts.ts';
import { maskedText, withoutQuotes } from '../text/masked.ts';
import { wordsOf } from '../text/word-index.ts';
import type { OutdatedTerm } from './outdated-terms.ts';
import { holds } from './reference-date.ts';

export interface TermPlace {
  readonly text: GuideText;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly term: OutdatedTerm;
  /** The same form of the new name, with the capital of the old; undefined where it is not certain. */
  readonly replacement: string | undefined;
}

/** “(tidligere helsesøster)”: said to be old. */
const saidToBeOld = /(?:tidligere|tidlegare|før|den gamle|det gamle|het|heitte|kalt|kalla|formerly)\s*[:(]?\s*$/i;

const index: Readonly<Partial<Record<Language, 0 | 1>>> = { nb: 0, nn: 1 };

const withCase = (old: string, now: string): string =>
  /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽ]/.test(old) ? now.charAt(0).toUpperCase() + now.slice(1) : now;

/** Where a guide uses replaced names, as of a day; not in quotations, other names of things, or the changelog. */
export function* termPlaces(
  guide: Guide,
  terms: readonly OutdatedTerm[],
  date: string | undefined,
): Generator<TermPlace> {
  const current = terms.filter(({ since }) => holds(since, date));
  if (current.length === 0) return;
  const begins = new RegExp(`^(?:${[...new Set(current.map((term) => term.begins))].join('|')})`);
  const all = wordsOf(guide);
  for (const word of all.all) {
    if (!begins.test(word)) continue;
    for (const { text, start, end } of all.placesOf(word)) {
      if (text.part === 'changelog' || text.field === 'aliases') continue;
      const shown = withoutQuotes(maskedText(text));
      const near = shown.slice(Math.max(0, start - 45), end + 20);
      const term = current.find((t) => word.startsWith(t.begins) && (t.around?.test(near) ?? true));
      if (!term || shown.slice(start, end).trim() === '' || saidToBeOld.test(shown.slice(0, start))) continue;
      const form = term.forms[word]?.[index[guide.language] ?? 0];
      const known = form !== undefined && index[guide.language] !== undefined;
      const tail = term.tail?.exec(shown.slice(end))?.[0].length ?? 0;
      const words = shown.slice(start, end);
      const capitals = words === words.toUpperCase() || /-$/.test(shown.slice(0, start)) || shown[end] === '-';
      const replacement = known && !capitals ? withCase(words, form) : undefined;
      yield { text, start, end: end + tail, words, term, replacement };
    }
  }
}
