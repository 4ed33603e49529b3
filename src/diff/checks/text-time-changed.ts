import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { livingTextKeys } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'text-time-changed',
    general: true,
    on: [...livingTextKeys()],
  },
  is: ({ text }) => text?.kind === 'time',
});

export const sentences: Sentences = {
  nb: (d, w) => `En tid er endret i ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
  nn: (d, w) => `Ei tid er endra i ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
  en: (d, w) => `A time has changed in ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'En tid er endret i teksten.',
    why: 'Noe må gjøres tidligere eller senere enn før.',
  },
  nn: {
    title: 'Ei tid er endra i teksten.',
    why: 'Noko må gjerast tidlegare eller seinare enn før.',
  },
  en: {
    title: 'A time has changed in the text.',
    why: 'Something is to be done sooner or later than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Møtes igjen om 3 uker.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Møtes igjen om 6 uker.
`,
    tells: ['text-time-changed'],
  },
};
