import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'language-changed',
    on: [...fieldKeys(['guide.language'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Veilederen er på et annet språk. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Rettleiaren er på eit anna språk. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `The guide is in another language. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Veilederen er på et annet språk.',
    why: 'Faste ord og regler for språket blir andre.',
  },
  nn: {
    title: 'Rettleiaren er på eit anna språk.',
    why: 'Faste ord og reglar for språket blir andre.',
  },
  en: {
    title: 'The guide is in another language.',
    why: 'Fixed words and rules of language become others.',
  },
  example: {
    old: `language: nb
`,
    new: `language: nn
`,
    tells: ['language-changed'],
  },
};
