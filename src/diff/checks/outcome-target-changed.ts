import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-target-changed',
    on: ['choice.to:changed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Utfallet ${w.outcome(d)}${w.in(d)} fører et annet sted. Før: ${w.target(d.from)}. Nå: ${w.target(d.to)}.`,
  nn: (d, w) =>
    `Utfallet ${w.outcome(d)}${w.in(d)} fører ein annan stad. Før: ${w.target(d.from)}. No: ${w.target(d.to)}.`,
  en: (d, w) =>
    `The outcome ${w.outcome(d)}${w.in(d)} leads elsewhere. Before: ${w.target(d.from)}. Now: ${w.target(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall fører et annet sted.',
    why: 'Saken går en annen vei enn før.',
  },
  nn: {
    title: 'Eit utfall fører ein annan stad.',
    why: 'Saka går ein annan veg enn før.',
  },
  en: {
    title: 'An outcome leads elsewhere.',
    why: 'The case goes another way than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close-log }]
`,
    tells: ['outcome-target-changed'],
  },
};
