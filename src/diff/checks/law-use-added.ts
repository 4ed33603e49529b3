import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'law-use-removed',
    on: [...referenceKeys('laws', 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Lovhjemmelen ${w.quote(d.name)} er nå nevnt${w.within(d)}.`,
  nn: (d, w) => `Lovheimelen ${w.quote(d.name)} er no nemnd${w.within(d)}.`,
  en: (d, w) => `The law reference ${w.quote(d.name)} is now named${w.within(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et sted viser nå til noe som finnes fra før: lovhjemmel.',
    why: 'De som er der, får vite om det.',
  },
  nn: {
    title: 'Ein stad viser no til noko som finst frå før: lovheimel.',
    why: 'Dei som er der, får vite om det.',
  },
  en: {
    title: 'A place now refers to something that was there before: law reference.',
    why: 'Those who are there learn of it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        laws: [x]
`,
    tells: ['law-use-added'],
  },
};
