import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'law-use-added',
    on: [...referenceKeys('laws', 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Lovhjemmelen ${w.quote(d.name)} er ikke lenger nevnt${w.within(d)}.`,
  nn: (d, w) => `Lovheimelen ${w.quote(d.name)} er ikkje lenger nemnd${w.within(d)}.`,
  en: (d, w) => `The law reference ${w.quote(d.name)} is no longer named${w.within(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et sted viser ikke lenger til noe som fortsatt finnes: lovhjemmel.',
    why: 'De som er der, får ikke vite om det.',
  },
  nn: {
    title: 'Ein stad viser ikkje lenger til noko som framleis finst: lovheimel.',
    why: 'Dei som er der, får ikkje vite om det.',
  },
  en: {
    title: 'A place no longer refers to something that is still there: law reference.',
    why: 'Those who are there do not learn of it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        laws: [x]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    tells: ['law-use-removed'],
  },
};
