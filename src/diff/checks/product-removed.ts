import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'product-added',
    on: ['step.produces:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} skal ikke lenger lages eller fylles ut${w.in(d)}.`,
  nn: (d, w) => `${w.quote(d.name)} skal ikkje lenger lagast eller fyllast ut${w.in(d)}.`,
  en: (d, w) => `${w.quote(d.name)} is no longer to be made or filled in${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe skal ikke lenger lages eller fylles ut.',
    why: 'De som trenger det senere, finner det ikke.',
  },
  nn: {
    title: 'Noko skal ikkje lenger lagast eller fyllast ut.',
    why: 'Dei som treng det seinare, finn det ikkje.',
  },
  en: {
    title: 'Something is no longer to be made or filled in.',
    why: 'Those who need it later will not find it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Skriv ned det du ser.
        produces: [undringsnotat]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Skriv ned det du ser.
`,
    tells: ['product-removed'],
  },
};
