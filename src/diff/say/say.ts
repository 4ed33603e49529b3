import type { Change, Said, Sentences, UiLanguage } from '../check.ts';
import type { Effect } from '../effects/effect.ts';
import type { CheckId } from '../generated/ids.ts';
import { makeWording } from './common.ts';
import { sayEffect } from './effects.ts';
import type { Wording } from './wording.ts';

/** Turns changes and effects into sentences of one language. */
export interface Speaker {
  readonly change: (change: Pick<Change, 'code' | 'said'>) => string;
  readonly effect: (effect: Effect) => string;
  /** What was there and what is there now; empty where words are compared, or nothing is there. */
  readonly sides: (said: Said, change: Pick<Change, 'old' | 'new'>) => readonly [string, string];
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
    sides: (said, { old, new: now }) => {
      if (said.parts.length > 0) return ['', ''];
      const plain = said.from === '' && said.to === '';
      return [
        old ? plainValue(plain ? said.oldName : said.from, said, wording) : '',
        now ? plainValue(plain ? said.name : said.to, said, wording) : '',
      ];
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

/** A value as a reader would write it, without quotation marks. */
function plainValue(value: string, { field }: Said, w: Wording): string {
  if (value === '') return '';
  const words =
    field === 'to' || field === 'start'
      ? w.target(value)
      : field === 'within' || field === 'after'
        ? w.time(value)
        : w.value(value);
  return words.replace(/^[«“]|[»”]$/g, '');
}
