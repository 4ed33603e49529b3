import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'sharing-changed',
    on: [...fieldKeys(['step.shares', 'branch.shares'], 'changed')],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvem opplysninger deles med${w.in(d)}. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kven opplysningar blir delte med${w.in(d)}. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `Who information is shared with${w.in(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvem som får opplysninger om barnet.',
    why: 'Samtykket må gjelde for dem.',
  },
  nn: {
    title: 'Det er endra kven som får opplysningar om barnet.',
    why: 'Samtykket må gjelde for dei.',
  },
  en: {
    title: 'Who is told about the child has changed.',
    why: 'The consent must cover them.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        shares: [pedagogisk tjeneste i kommunen]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        shares: [pedagogisk tjeneste i fylket]
`,
    tells: ['sharing-changed'],
  },
};
