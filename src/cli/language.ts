import type { Catalog } from '../messages/catalog.ts';

export type UiLanguage = 'nb' | 'nn' | 'en';
export const uiLanguages: readonly UiLanguage[] = ['nb', 'nn', 'en'];

/** `--lang` before anything is parsed, so that even a wrong call is answered in the right language. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): UiLanguage {
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') break;
    const value = arg === '--lang' ? argv[i + 1] : arg.startsWith('--lang=') ? arg.slice(7) : undefined;
    const chosen = uiLanguages.find((l) => l === value);
    if (chosen) return chosen;
  }
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
