import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { textKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'text-added',
    general: true,
    on: [...textKeys('removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.cap(w.field(d))} er fjernet${w.within(d)}: ${w.text(d.from)}.`,
  nn: (d, w) => `${w.cap(w.field(d))} er fjerna${w.within(d)}: ${w.text(d.from)}.`,
  en: (d, w) => `${w.cap(w.field(d))} was removed${w.within(d)}: ${w.text(d.from)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En tekst er fjernet.',
    why: 'Det den sa, kan mangle for noen.',
  },
  nn: {
    title: 'Ein tekst er fjerna.',
    why: 'Det han sa, kan mangle for nokon.',
  },
  en: {
    title: 'A text was removed.',
    why: 'Someone may miss what it said.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
        how: Finn et rolig sted.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk med barnet.
`,
    tells: ['text-removed'],
  },
};
