import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'sharing-removed',
    on: [...fieldKeys(['step.shares', 'branch.shares'], 'added')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Opplysninger skal nå deles med ${w.quote(d.name)}${w.in(d)}.`,
  nn: (d, w) => `Opplysningar skal no delast med ${w.quote(d.name)}${w.in(d)}.`,
  en: (d, w) => `Information is now shared with ${w.quote(d.name)}${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noen flere får opplysninger om barnet.',
    why: 'Det må finnes et samtykke som gjelder for dem.',
  },
  nn: {
    title: 'Nokre fleire får opplysningar om barnet.',
    why: 'Det må finnast eit samtykke som gjeld for dei.',
  },
  en: {
    title: 'Someone more is told about the child.',
    why: 'There must be a consent that covers them.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        shares: [skolen]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        shares: [skolen, helsestasjonen]
`,
    tells: ['sharing-added'],
  },
};
