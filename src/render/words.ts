import type { Language } from '../model/guide.ts';
import { en } from './words/en.ts';
import { nb } from './words/nb.ts';
import { nn } from './words/nn.ts';
import { se } from './words/se.ts';
import type { Words } from './words/shape.ts';

export type { Words } from './words/shape.ts';

const tables: Readonly<Record<Language, Words>> = { nb, nn, en, se };

/** The words a page, handbook or document sets around a guide's own text, in the guide's language. */
export function wordsOf(language: Language): Words {
  return tables[language];
}

/** `skole, barnehage og helsestasjon`. */
export function joinWords(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `3. mars 2026` for `2026-03-03`; other text is given back as it is. */
export function dateWords(date: string, words: Words): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = words.months[Number(match?.[2]) - 1];
  if (!match || month === undefined) return date;
  return words.date(Number(match[3]), month, Number(match[1]));
}

/** First letter as a capital. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
