import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-removed',
    on: ['deadline:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny frist${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny frist${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A new deadline${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er satt en frist.',
    why: 'Noe må gjøres innen et bestemt tidspunkt.',
  },
  nn: {
    title: 'Det er sett ein frist.',
    why: 'Noko må gjerast innan eit bestemt tidspunkt.',
  },
  en: {
    title: 'A deadline was set.',
    why: 'Something must be done by a certain time.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Inviter til møte.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Inviter til møte.
        deadlines: [{ text: innen 2 uker etter samtalen }]
`,
    tells: ['deadline-added'],
  },
};
