import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'word-removed',
    on: ['word:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et ord er forklart${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit ord er forklart${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A word is explained${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et ord er forklart i et trinn.',
    why: 'Leseren forstår kanskje mer.',
  },
  nn: {
    title: 'Eit ord er forklart i eit steg.',
    why: 'Lesaren forstår kanskje meir.',
  },
  en: {
    title: 'A word is explained in a step.',
    why: 'Readers may understand more.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk om undringen.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk om undringen.
        definitions: [{ term: Undring, text: En uro som ikke er avklart. }]
`,
    tells: ['word-added'],
  },
};
