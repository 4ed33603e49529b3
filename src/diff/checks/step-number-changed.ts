import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'step-number-changed',
    on: [...fieldKeys(['step.number'], 'changed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Trinnet ${w.quote(d.name)}${w.in(d)} har et annet nummer. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Steget ${w.quote(d.name)}${w.in(d)} har eit anna nummer. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `The step ${w.quote(d.name)}${w.in(d)} has another number. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn har et annet nummer.',
    why: 'Nummeret sier ikke noe om hva som skal gjøres.',
  },
  nn: {
    title: 'Eit steg har eit anna nummer.',
    why: 'Nummeret seier ikkje noko om kva som skal gjerast.',
  },
  en: {
    title: 'A step has another number.',
    why: 'The number says nothing about what is to be done.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: tiltak, number: 1, title: Sett i gang tiltak }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: tiltak, number: 1a, title: Sett i gang tiltak }
`,
    tells: ['step-number-changed'],
  },
};
