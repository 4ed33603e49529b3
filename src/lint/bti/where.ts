import { listed, trail } from '../flow/wording.ts';
import type { UiLanguage } from '../rule.ts';

/** Where on the way something is missing: the titles of the steps, and of the audiences when it does not go for all. */
export type Where = { readonly way: readonly string[]; readonly audiences: readonly string[] };

const forWhom = { nb: ' Det gjelder', nn: ' Det gjeld', en: ' It concerns' } as const;
const along = { nb: ' Veien dit:', nn: ' Vegen dit:', en: ' The way there:' } as const;

/** The end of a sentence: whom it concerns and the way there; empty when it goes for all at the start. */
export function where(language: UiLanguage, { way, audiences }: Where): string {
  const names = audiences.map((name) => (language === 'en' ? `“${name}”` : `«${name}»`));
  const who = names.length > 0 ? `${forWhom[language]} ${listed(language, names)}.` : '';
  return way.length > 1 ? `${who}${along[language]} ${trail(way)}.` : who;
}
