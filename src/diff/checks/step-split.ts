import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'step-merged',
    on: ['step:split'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnet ${w.quote(d.oldName)}${w.in(d)} er delt i flere: ${w.list(d.titles.map(w.quote))}.`,
  nn: (d, w) => `Steget ${w.quote(d.oldName)}${w.in(d)} er delt i fleire: ${w.list(d.titles.map(w.quote))}.`,
  en: (d, w) => `The step ${w.quote(d.oldName)}${w.in(d)} was split into several: ${w.list(d.titles.map(w.quote))}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn er delt i flere.',
    why: 'Det samme skal gjøres, men i flere omganger, og saken kan stå mellom dem.',
  },
  nn: {
    title: 'Eit steg er delt i fleire.',
    why: 'Det same skal gjerast, men i fleire omgangar, og saka kan stå mellom dei.',
  },
  en: {
    title: 'A step was split into several.',
    why: 'The same is to be done, but in several turns, and the case can rest between them.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: mote, title: Inviter og hold møtet, body: Ring de foresatte og avtal et tidspunkt. Hold møtet og skriv referat sammen. }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: mote, title: Inviter til møtet, body: Ring de foresatte og avtal et tidspunkt. }
      - { id: hold, title: Hold møtet, body: Hold møtet og skriv referat sammen. }
`,
    tells: ['step-split'],
  },
};
