import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'product-removed',
    on: ['step.produces:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} skal nå lages eller fylles ut${w.in(d)}.`,
  nn: (d, w) => `${w.quote(d.name)} skal no lagast eller fyllast ut${w.in(d)}.`,
  en: (d, w) => `${w.quote(d.name)} is now to be made or filled in${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe skal lages eller fylles ut.',
    why: 'Den som gjør trinnet, har fått mer å skrive.',
  },
  nn: {
    title: 'Noko skal lagast eller fyllast ut.',
    why: 'Den som gjer steget, har fått meir å skrive.',
  },
  en: {
    title: 'Something is to be made or filled in.',
    why: 'Whoever does the step has more to write.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Skriv ned det du ser.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Skriv ned det du ser.
        produces: [undringsnotat]
`,
    tells: ['product-added'],
  },
};
