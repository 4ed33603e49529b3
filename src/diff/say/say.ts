import type { Change, Sentences, UiLanguage } from '../check.ts';
import type { Effect } from '../effects/effect.ts';
import type { CheckId } from '../generated/ids.ts';
import { makeWording } from './common.ts';
import { sayEffect } from './effects.ts';
import type { Wording } from './wording.ts';

/** Turns changes and effects into sentences of one language. */
export interface Speaker {
  readonly change: (change: Pick<Change, 'code' | 'said'>) => string;
  readonly effect: (effect: Effect) => string;
  readonly wording: Wording;
}

const forWhom: Readonly<Record<UiLanguage, string>> = { nb: 'Gjelder', nn: 'Gjeld', en: 'For' };

/** Loads the sentences; nothing of them is needed where nothing has changed. */
export async function speakerOf(language: UiLanguage): Promise<Speaker> {
  const [{ sentences }, { vocabulary }] = await Promise.all([
    import('../generated/sentences.ts'),
    vocabularyOf(language),
  ]);
  const wording = makeWording(vocabulary);
  const table: Readonly<Record<string, Sentences>> = sentences satisfies Readonly<Record<CheckId, Sentences>>;
  return {
    wording,
    change: ({ code, said }) => {
      const sentence = table[code];
      if (!sentence) throw new Error(`no sentence for ${code}`);
      const text = sentence[language](said, wording).trim();
      const told = code.startsWith('audience') || code === 'article-audience-changed';
      if (said.audiences.length === 0 || told) return text;
      return `${text} ${forWhom[language]}: ${wording.list(said.audiences)}.`;
    },
    effect: (effect) => sayEffect(effect, language, wording),
  };
}

function vocabularyOf(language: UiLanguage) {
  switch (language) {
    case 'nb':
      return import('./nb.ts');
    case 'nn':
      return import('./nn.ts');
    case 'en':
      return import('./en.ts');
  }
}
