import type { Catalog } from '../messages/catalog.ts';

export type UiLanguage = 'nb' | 'nn' | 'en';
export const uiLanguages: readonly UiLanguage[] = ['nb', 'nn', 'en'];

/** The value of `--lang`, read before the call is, so that even a wrong call is answered in the right language. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const words = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
  const joined = words.find((arg) => arg.startsWith('--lang='));
  return joined ? joined.slice('--lang='.length) : words[words.indexOf('--lang') + 1 || words.length];
}

/** What was asked for, else the system's locale, else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): UiLanguage {
  const asked = uiLanguages.find((l) => l === askedLanguage(argv));
  if (asked) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale(env);
  if (/^nn/i.test(locale)) return 'nn';
  if (/^(nb|no)/i.test(locale)) return 'nb';
  return 'en';
}

/** Windows has no locale in its environment; elsewhere an empty environment means none was chosen. */
function systemLocale(env: Readonly<Record<string, string | undefined>>): string {
  return env.OS === 'Windows_NT' ? new Intl.DateTimeFormat().resolvedOptions().locale : '';
}

/** Loads one language only. */
export async function catalogOf(language: UiLanguage): Promise<Catalog> {
  switch (language) {
    case 'nb':
      return (await import('../messages/nb.ts')).nb;
    case 'nn':
      return (await import('../messages/nn.ts')).nn;
    case 'en':
      return (await import('../messages/en.ts')).en;
  }
}
