import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'step-removed',
    on: ['step:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt trinn er lagt til${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt steg er lagt til${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A step was added${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn er lagt til.',
    why: 'De som følger veilederen, har fått noe mer å gjøre, og saken kan gå en annen vei.',
  },
  nn: {
    title: 'Eit steg er lagt til.',
    why: 'Dei som følgjer rettleiaren, har fått noko meir å gjere, og saka kan gå ein annan veg.',
  },
  en: {
    title: 'A step was added.',
    why: 'Those who follow the guide have something more to do, and the case may go another way.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, body: Skriv ned det du har sett. }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, body: Skriv ned det du har sett. }
      - { id: leder, title: Snakk med lederen, body: Del undringen med nærmeste leder samme dag. }
`,
    tells: ['step-added'],
  },
};
