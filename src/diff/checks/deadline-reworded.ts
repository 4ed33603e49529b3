import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'deadline-reworded',
    on: [...fieldKeys(['deadline.text'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Fristen${w.in(d)} er skrevet med andre ord. Den er den samme. ${w.words(d)}`,
  nn: (d, w) => `Fristen${w.in(d)} er skriven med andre ord. Han er den same. ${w.words(d)}`,
  en: (d, w) => `The deadline${w.in(d)} is written in other words. It is the same. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'En frist er skrevet med andre ord.',
    why: 'Fristen er den samme.',
  },
  nn: {
    title: 'Ein frist er skriven med andre ord.',
    why: 'Fristen er den same.',
  },
  en: {
    title: 'A deadline is written in other words.',
    why: 'The deadline is the same.',
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
        deadlines: [{ text: senest innen 1 uke }]
`,
    tells: ['deadline-reworded'],
  },
};
