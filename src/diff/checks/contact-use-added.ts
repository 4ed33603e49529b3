import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'contact-use-removed',
    on: [...referenceKeys('contacts', 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Kontakten ${w.quote(d.name)} er nå nevnt${w.within(d)}.`,
  nn: (d, w) => `Kontakten ${w.quote(d.name)} er no nemnd${w.within(d)}.`,
  en: (d, w) => `The contact ${w.quote(d.name)} is now named${w.within(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et sted viser nå til noe som finnes fra før: kontakt.',
    why: 'De som er der, får vite om det.',
  },
  nn: {
    title: 'Ein stad viser no til noko som finst frå før: kontakt.',
    why: 'Dei som er der, får vite om det.',
  },
  en: {
    title: 'A place now refers to something that was there before: contact.',
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
        contacts: [x]
`,
    tells: ['contact-use-added'],
  },
};
