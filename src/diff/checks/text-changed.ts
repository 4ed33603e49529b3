import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { textKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'text-changed',
    general: true,
    on: [...textKeys('changed')],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.field(d))}${w.within(d)} er skrevet om. ${w.words(d)}`,
  nn: (d, w) => `${w.cap(w.field(d))}${w.within(d)} er skriven om. ${w.words(d)}`,
  en: (d, w) => `${w.cap(w.field(d))}${w.within(d)} was rewritten. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'En tekst er skrevet om.',
    why: 'Innholdet kan være et annet, og noen bør lese det.',
  },
  nn: {
    title: 'Ein tekst er skriven om.',
    why: 'Innhaldet kan vere eit anna, og nokon bør lese det.',
  },
  en: {
    title: 'A text was rewritten.',
    why: 'The content may be another, and someone should read it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet om hvordan det har det.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet om hverdagen hjemme og på skolen.
`,
    tells: ['text-changed'],
  },
};
