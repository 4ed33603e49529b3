import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isShorter } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-lengthened',
    on: ['deadline.within:changed'],
  },
  is: isShorter,
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} er kortere: ${w.time(d.to)}, før ${w.time(d.from)}.`,
  nn: (d, w) => `Fristen${w.in(d)} er kortare: ${w.time(d.to)}, før ${w.time(d.from)}.`,
  en: (d, w) => `The deadline${w.in(d)} is shorter: ${w.time(d.to)}, before it was ${w.time(d.from)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er kortere.',
    why: 'Noe må gjøres raskere enn før.',
  },
  nn: {
    title: 'Ein frist er kortare.',
    why: 'Noko må gjerast raskare enn før.',
  },
  en: {
    title: 'A deadline is shorter.',
    why: 'Something must be done sooner than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 2 uker }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke }]
`,
    tells: ['deadline-shortened'],
  },
};
