import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isLonger } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-shortened',
    on: ['deadline.within:changed'],
  },
  is: isLonger,
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} er lengre: ${w.time(d.to)}, før ${w.time(d.from)}.`,
  nn: (d, w) => `Fristen${w.in(d)} er lengre: ${w.time(d.to)}, før ${w.time(d.from)}.`,
  en: (d, w) => `The deadline${w.in(d)} is longer: ${w.time(d.to)}, before it was ${w.time(d.from)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er lengre.',
    why: 'Familien kan måtte vente lenger enn før.',
  },
  nn: {
    title: 'Ein frist er lengre.',
    why: 'Familien kan måtte vente lenger enn før.',
  },
  en: {
    title: 'A deadline is longer.',
    why: 'The family may have to wait longer than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 2 uker }]
`,
    tells: ['deadline-lengthened'],
  },
};
