import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { orderKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'list-reordered',
    general: true,
    on: [...orderKeys()],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Noe står i en annen rekkefølge${w.in(d)}: ${w.field(d)}.`,
  nn: (d, w) => `Noko står i ei anna rekkjefølgje${w.in(d)}: ${w.field(d)}.`,
  en: (d, w) => `Something stands in another order${w.in(d)}: ${w.field(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe står i en annen rekkefølge.',
    why: 'Innholdet er det samme.',
  },
  nn: {
    title: 'Noko står i ei anna rekkjefølgje.',
    why: 'Innhaldet er det same.',
  },
  en: {
    title: 'Something stands in another order.',
    why: 'The content is the same.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        tools: [notat, skjema]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        tools: [skjema, notat]
`,
    tells: ['list-reordered'],
  },
};
