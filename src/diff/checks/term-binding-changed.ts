import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'term-binding-changed',
    on: [...fieldKeys(['guide.terms'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Et fast ord i veilederen er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Eit fast ord i rettleiaren er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `A fixed word of the guide has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et fast ord er endret.',
    why: 'Ordet bør brukes likt i hele veilederen.',
  },
  nn: {
    title: 'Eit fast ord er endra.',
    why: 'Ordet bør brukast likt i heile rettleiaren.',
  },
  en: {
    title: 'A fixed word has changed.',
    why: 'The word should be used alike in the whole guide.',
  },
  example: {
    old: `terms: { coordinator: koordinator }
`,
    new: `terms: { coordinator: stafettholder }
`,
    tells: ['term-binding-changed'],
  },
};
