import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'responsible-words-changed',
    on: [...fieldKeys(['step.who.text', 'branch.who.text'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvem som gjør dette${w.in(d)}. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kven som gjer dette${w.in(d)}. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `Who does this${w.in(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret med ord hvem som gjør noe.',
    why: 'Ansvaret kan ha gått til andre.',
  },
  nn: {
    title: 'Det er endra med ord kven som gjer noko.',
    why: 'Ansvaret kan ha gått til andre.',
  },
  en: {
    title: 'The words about who acts have changed.',
    why: 'The responsibility may lie with others.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        who: Den som er bekymret
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        who: Avdelingslederen
`,
    tells: ['responsible-words-changed'],
  },
};
