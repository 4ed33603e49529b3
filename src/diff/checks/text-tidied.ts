import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { textKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'text-tidied',
    general: true,
    on: [...textKeys('changed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En skrivefeil eller et tegn er rettet i ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
  nn: (d, w) => `Ein skrivefeil eller eit teikn er retta i ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
  en: (d, w) => `A slip or a sign was mended in ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'En skrivefeil eller et tegn er rettet.',
    why: 'Meningen er den samme.',
  },
  nn: {
    title: 'Ein skrivefeil eller eit teikn er retta.',
    why: 'Meininga er den same.',
  },
  en: {
    title: 'A slip or a sign was mended.',
    why: 'The meaning is the same.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med forelderne om det.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med foreldrene, om det.
`,
    tells: ['text-tidied'],
  },
};
