import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'sharing-added',
    on: [...fieldKeys(['step.shares', 'branch.shares'], 'removed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Opplysninger deles ikke lenger med ${w.quote(d.name)}${w.in(d)}.`,
  nn: (d, w) => `Opplysningar blir ikkje lenger delte med ${w.quote(d.name)}${w.in(d)}.`,
  en: (d, w) => `Information is no longer shared with ${w.quote(d.name)}${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noen får ikke lenger opplysninger om barnet.',
    why: 'De kan mangle det de trenger for å hjelpe.',
  },
  nn: {
    title: 'Nokon får ikkje lenger opplysningar om barnet.',
    why: 'Dei kan mangle det dei treng for å hjelpe.',
  },
  en: {
    title: 'Someone is no longer told about the child.',
    why: 'They may lack what they need to help.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        shares: [skolen, helsestasjonen]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        shares: [skolen]
`,
    tells: ['sharing-removed'],
  },
};
