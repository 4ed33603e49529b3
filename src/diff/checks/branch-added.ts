import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'branch-removed',
    on: ['branch:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er skrevet noe eget for ${w.quote(d.name)}${w.in(d)}.`,
  nn: (d, w) => `Det er skrive noko eige for ${w.quote(d.name)}${w.in(d)}.`,
  en: (d, w) => `Something of its own was written for ${w.quote(d.name)}${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En målgruppe har fått noe eget i et trinn.',
    why: 'De skal gjøre noe annet eller mer enn før.',
  },
  nn: {
    title: 'Ei målgruppe har fått noko eige i eit steg.',
    why: 'Dei skal gjere noko anna eller meir enn før.',
  },
  en: {
    title: 'An audience was given something of its own in a step.',
    why: 'They are to do something else or more than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk sammen.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk sammen.
        branches: [{ id: for-skole, title: Skole, body: Kontaktlæreren er med. }]
`,
    tells: ['branch-added'],
  },
};
