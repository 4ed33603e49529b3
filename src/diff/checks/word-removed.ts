import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'word-added',
    on: ['word:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et ord er ikke lenger forklart${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit ord er ikkje lenger forklart${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A word is no longer explained${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et ord er ikke lenger forklart i et trinn.',
    why: 'Leseren forstår kanskje mindre.',
  },
  nn: {
    title: 'Eit ord er ikkje lenger forklart i eit steg.',
    why: 'Lesaren forstår kanskje mindre.',
  },
  en: {
    title: 'A word is no longer explained in a step.',
    why: 'Readers may understand less.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk om undringen.
        definitions: [{ term: Undring, text: En uro som ikke er avklart. }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk om undringen.
`,
    tells: ['word-removed'],
  },
};
