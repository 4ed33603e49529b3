import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { textKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'text-removed',
    general: true,
    on: [...textKeys('added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.field(d))} er lagt til${w.within(d)}: ${w.text(d.to)}.`,
  nn: (d, w) => `${w.cap(w.field(d))} er lagd til${w.within(d)}: ${w.text(d.to)}.`,
  en: (d, w) => `${w.cap(w.field(d))} was added${w.within(d)}: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En tekst er lagt til.',
    why: 'Leseren har noe mer å lese, og kanskje å gjøre.',
  },
  nn: {
    title: 'Ein tekst er lagd til.',
    why: 'Lesaren har noko meir å lese, og kanskje å gjere.',
  },
  en: {
    title: 'A text was added.',
    why: 'Readers have something more to read, and perhaps to do.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        how: Finn et rolig sted.
`,
    tells: ['text-added'],
  },
};
