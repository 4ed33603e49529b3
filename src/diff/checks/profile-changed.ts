import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'profile-changed',
    on: [...fieldKeys(['guide.profile'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Veilederen følger en annen modell. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Rettleiaren følgjer ein annan modell. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `The guide follows another model. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Veilederen følger en annen modell.',
    why: 'Andre regler gjelder når den kontrolleres.',
  },
  nn: {
    title: 'Rettleiaren følgjer ein annan modell.',
    why: 'Andre reglar gjeld når han blir kontrollert.',
  },
  en: {
    title: 'The guide follows another model.',
    why: 'Other rules apply when it is checked.',
  },
  example: {
    old: `profile: none
`,
    new: `profile: bti
`,
    tells: ['profile-changed'],
  },
};
