import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-removed',
    on: ['outcome:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt utfall${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt utfall${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A new outcome${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn har fått et nytt utfall.',
    why: 'Saken kan gå en vei som ikke fantes før.',
  },
  nn: {
    title: 'Eit steg har fått eit nytt utfall.',
    why: 'Saka kan gå ein veg som ikkje fanst før.',
  },
  en: {
    title: 'A step has a new outcome.',
    why: 'The case can go a way that did not exist before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes:
          - { id: bra, when: Barnet har det bra, go: close }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes:
          - { id: bra, when: Barnet har det bra, go: close }
          - { id: hjelp, when: Barnet trenger mer hjelp, go: close-log }
`,
    tells: ['outcome-added'],
  },
};
