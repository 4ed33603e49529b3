import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'step-kind-changed',
    on: [...fieldKeys(['step.kind'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnet ${w.quote(d.name)} er av et annet slag. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Steget ${w.quote(d.name)} er av eit anna slag. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `The step ${w.quote(d.name)} is of another kind. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn er av et annet slag.',
    why: 'Det avgjør for eksempel om trinnet regnes som en evaluering.',
  },
  nn: {
    title: 'Eit steg er av eit anna slag.',
    why: 'Det avgjer til dømes om steget blir rekna som ei evaluering.',
  },
  en: {
    title: 'A step is of another kind.',
    why: 'It decides, for example, whether the step counts as an evaluation.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        kind: act
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        kind: evaluate
`,
    tells: ['step-kind-changed'],
  },
};
