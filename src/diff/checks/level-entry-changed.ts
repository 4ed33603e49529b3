import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'level-entry-changed',
    on: [...fieldKeys(['level.entry'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.place(d.chain))} begynner et annet sted. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `${w.cap(w.place(d.chain))} byrjar ein annan stad. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `${w.cap(w.place(d.chain))} begins elsewhere. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Nivået begynner på et annet trinn.',
    why: 'De som kommer til nivået, gjør noe annet først.',
  },
  nn: {
    title: 'Nivået byrjar på eit anna steg.',
    why: 'Dei som kjem til nivået, gjer noko anna først.',
  },
  en: {
    title: 'The level begins at another step.',
    why: 'Those who come to the level do something else first.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: samtykke, title: Be om samtykke }
      - { id: tiltak, title: Sett i gang tiltak }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    entry: tiltak
    steps:
      - { id: samtykke, title: Be om samtykke }
      - { id: tiltak, title: Sett i gang tiltak }
`,
    tells: ['level-entry-changed'],
  },
};
