import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-added',
    on: ['deadline:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen ${w.quote(d.name)} er fjernet${w.in(d)}.`,
  nn: (d, w) => `Fristen ${w.quote(d.name)} er fjerna${w.in(d)}.`,
  en: (d, w) => `The deadline ${w.quote(d.name)} was removed${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er fjernet.',
    why: 'Det er ikke lenger sagt når noe må være gjort.',
  },
  nn: {
    title: 'Ein frist er fjerna.',
    why: 'Det er ikkje lenger sagt når noko må vere gjort.',
  },
  en: {
    title: 'A deadline was removed.',
    why: 'It is no longer said by when something must be done.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Inviter til møte.
        deadlines: [{ text: innen 2 uker etter samtalen }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Inviter til møte.
`,
    tells: ['deadline-removed'],
  },
};
