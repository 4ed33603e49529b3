import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'responsible-added',
    on: [...fieldKeys(['step.who.roles', 'branch.who.roles'], 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} er ikke lenger med${w.in(d)}.`,
  nn: (d, w) => `${w.quote(d.name)} er ikkje lenger med${w.in(d)}.`,
  en: (d, w) => `${w.quote(d.name)} no longer takes part${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En rolle har ikke lenger ansvar i et trinn.',
    why: 'Noen andre må gjøre det, eller ingen gjør det.',
  },
  nn: {
    title: 'Ei rolle har ikkje lenger ansvar i eit steg.',
    why: 'Nokon andre må gjere det, eller ingen gjer det.',
  },
  en: {
    title: 'A role no longer has a part in a step.',
    why: 'Someone else has to do it, or nobody does.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        who: [ansatt, leder]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        who: [ansatt]
`,
    tells: ['responsible-removed'],
  },
};
