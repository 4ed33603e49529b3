import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-earliest-changed',
    on: [...fieldKeys(['deadline.after'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret når noe tidligst skal gjøres${w.in(d)}. Før: ${w.time(d.from)}. Nå: ${w.time(d.to)}.`,
  nn: (d, w) => `Det er endra når noko tidlegast skal gjerast${w.in(d)}. Før: ${w.time(d.from)}. No: ${w.time(d.to)}.`,
  en: (d, w) =>
    `When something is to be done at the earliest${w.in(d)} has changed. Before: ${w.time(d.from)}. Now: ${w.time(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det tidligste tidspunktet i en frist er endret.',
    why: 'Noe kan måtte vente lenger, eller gjøres tidligere.',
  },
  nn: {
    title: 'Det tidlegaste tidspunktet i ein frist er endra.',
    why: 'Noko kan måtte vente lenger, eller gjerast tidlegare.',
  },
  en: {
    title: 'The earliest time of a deadline has changed.',
    why: 'Something may have to wait longer, or can be done sooner.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: Evaluering, within: P6W, after: P4W }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: Evaluering, within: P6W, after: P2W }]
`,
    tells: ['deadline-earliest-changed'],
  },
};
