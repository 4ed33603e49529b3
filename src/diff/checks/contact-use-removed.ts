import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { referenceKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'contact-use-added',
    on: [...referenceKeys('contacts', 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Kontakten ${w.quote(d.name)} er ikke lenger nevnt${w.within(d)}.`,
  nn: (d, w) => `Kontakten ${w.quote(d.name)} er ikkje lenger nemnd${w.within(d)}.`,
  en: (d, w) => `The contact ${w.quote(d.name)} is no longer named${w.within(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et sted viser ikke lenger til noe som fortsatt finnes: kontakt.',
    why: 'De som er der, får ikke vite om det.',
  },
  nn: {
    title: 'Ein stad viser ikkje lenger til noko som framleis finst: kontakt.',
    why: 'Dei som er der, får ikkje vite om det.',
  },
  en: {
    title: 'A place no longer refers to something that is still there: contact.',
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
        contacts: [x]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    tells: ['contact-use-removed'],
  },
};
