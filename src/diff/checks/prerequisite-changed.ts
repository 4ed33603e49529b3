import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'prerequisite-changed',
    on: [...fieldKeys(['prerequisite.when', 'prerequisite.step'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret når noe må gjøres først${w.in(d)}. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra når noko må gjerast først${w.in(d)}. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `When something must be done first${w.in(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret når noe må gjøres først.',
    why: 'Andre saker enn før må innom et annet trinn.',
  },
  nn: {
    title: 'Det er endra når noko må gjerast først.',
    why: 'Andre saker enn før må innom eit anna steg.',
  },
  en: {
    title: 'When something must be done first has changed.',
    why: 'Other cases than before have to pass another step.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: logg, title: Opprett logg }
      - { id: mote, title: Hold møte, prerequisites: [{ step: logg, when: loggen ikke finnes }] }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: logg, title: Opprett logg }
      - { id: mote, title: Hold møte, prerequisites: [{ step: logg, when: saken er ny }] }
`,
    tells: ['prerequisite-changed'],
  },
};
