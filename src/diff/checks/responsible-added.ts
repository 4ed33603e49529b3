import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'responsible-removed',
    on: [...fieldKeys(['step.who.roles', 'branch.who.roles'], 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} skal nå være med${w.in(d)}.`,
  nn: (d, w) => `${w.quote(d.name)} skal no vere med${w.in(d)}.`,
  en: (d, w) => `${w.quote(d.name)} now takes part${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En rolle har fått ansvar i et trinn.',
    why: 'Noen flere må gjøre noe.',
  },
  nn: {
    title: 'Ei rolle har fått ansvar i eit steg.',
    why: 'Nokre fleire må gjere noko.',
  },
  en: {
    title: 'A role was given a part in a step.',
    why: 'Someone more has to act.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        who: [ansatt]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        who: [ansatt, leder]
`,
    tells: ['responsible-added'],
  },
};
