import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'deadline-rewritten',
    on: ['deadline.within:changed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Fristen${w.in(d)} er skrevet på en annen måte: ${w.time(d.to)}, før ${w.time(d.from)}. Den er like lang.`,
  nn: (d, w) =>
    `Fristen${w.in(d)} er skriven på ein annan måte: ${w.time(d.to)}, før ${w.time(d.from)}. Han er like lang.`,
  en: (d, w) =>
    `The deadline${w.in(d)} is written in another way: ${w.time(d.to)}, before it was ${w.time(d.from)}. It is as long.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er skrevet på en annen måte, men er like lang.',
    why: 'Ingenting må gjøres tidligere eller senere.',
  },
  nn: {
    title: 'Ein frist er skriven på ein annan måte, men er like lang.',
    why: 'Ingenting må gjerast tidlegare eller seinare.',
  },
  en: {
    title: 'A deadline is written in another way, and is as long.',
    why: 'Nothing is to be done sooner or later.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 14 dager }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 2 uker }]
`,
    tells: ['deadline-rewritten'],
  },
};
