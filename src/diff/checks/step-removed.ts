import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'step-added',
    on: ['step:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnet ${w.quote(d.name)} er fjernet${w.in(d)}.`,
  nn: (d, w) => `Steget ${w.quote(d.name)} er fjerna${w.in(d)}.`,
  en: (d, w) => `The step ${w.quote(d.name)} was removed${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn er fjernet.',
    why: 'Det som sto i trinnet, skal ikke lenger gjøres, og saken kan gå en annen vei.',
  },
  nn: {
    title: 'Eit steg er fjerna.',
    why: 'Det som stod i steget, skal ikkje lenger gjerast, og saka kan gå ein annan veg.',
  },
  en: {
    title: 'A step was removed.',
    why: 'What the step said is no longer to be done, and the case may go another way.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, body: Skriv ned det du har sett. }
      - { id: leder, title: Snakk med lederen, body: Del undringen med nærmeste leder samme dag. }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser, body: Skriv ned det du har sett. }
`,
    tells: ['step-removed'],
  },
};
