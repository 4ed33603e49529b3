import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'step-split',
    on: ['step:merged'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnene ${w.list(d.titles.map(w.quote))}${w.in(d)} er slått sammen til ${w.quote(d.name)}.`,
  nn: (d, w) => `Stega ${w.list(d.titles.map(w.quote))}${w.in(d)} er slått saman til ${w.quote(d.name)}.`,
  en: (d, w) => `The steps ${w.list(d.titles.map(w.quote))}${w.in(d)} were merged into ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Flere trinn er slått sammen til ett.',
    why: 'Det samme skal gjøres, men på én gang.',
  },
  nn: {
    title: 'Fleire steg er slått saman til eitt.',
    why: 'Det same skal gjerast, men på éin gong.',
  },
  en: {
    title: 'Several steps were merged into one.',
    why: 'The same is to be done, but in one go.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: mote, title: Inviter til møtet, body: Ring de foresatte og avtal et tidspunkt. }
      - { id: hold, title: Hold møtet, body: Hold møtet og skriv referat sammen. }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: mote, title: Inviter og hold møtet, body: Ring de foresatte og avtal et tidspunkt. Hold møtet og skriv referat sammen. }
`,
    tells: ['step-merged'],
  },
};
