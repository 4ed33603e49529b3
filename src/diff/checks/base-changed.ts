import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'base-changed',
    on: [...fieldKeys(['guide.base.guide', 'guide.base.version'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hva veilederen bygger på. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kva rettleiaren byggjer på. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `What the guide builds on has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hva veilederen bygger på.',
    why: 'Felles innhold kan være et annet.',
  },
  nn: {
    title: 'Det er endra kva rettleiaren byggjer på.',
    why: 'Felles innhald kan vere eit anna.',
  },
  en: {
    title: 'What the guide builds on has changed.',
    why: 'Shared content may be another.',
  },
  example: {
    old: `base: { guide: nasjonal, version: 1.0.0 }
`,
    new: `base: { guide: nasjonal, version: 2.0.0 }
`,
    tells: ['base-changed'],
  },
};
