import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'text-moved',
    on: ['step.text:moved'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En tekst i trinnet ${w.quote(d.name)}${w.in(d)} står under en annen overskrift.`,
  nn: (d, w) => `Ein tekst i steget ${w.quote(d.name)}${w.in(d)} står under ei anna overskrift.`,
  en: (d, w) => `A text in the step ${w.quote(d.name)}${w.in(d)} stands under another heading.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En tekst står under en annen overskrift i samme trinn.',
    why: 'Ordene er de samme.',
  },
  nn: {
    title: 'Ein tekst står under ei anna overskrift i same steg.',
    why: 'Orda er dei same.',
  },
  en: {
    title: 'A text stands under another heading of the same step.',
    why: 'The words are the same.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Finn et rolig sted.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        how: Finn et rolig sted.
`,
    tells: ['text-moved'],
  },
};
