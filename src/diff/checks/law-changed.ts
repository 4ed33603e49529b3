import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'law-changed',
    on: [...fieldKeys(['law.act', 'law.paragraph'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `En lovhjemmel er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Ein lovheimel er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `A law reference has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En lovhjemmel er endret.',
    why: 'Plikten som står der, kan være en annen.',
  },
  nn: {
    title: 'Ein lovheimel er endra.',
    why: 'Plikta som står der, kan vere ei anna.',
  },
  en: {
    title: 'A law reference has changed.',
    why: 'The duty it names may be another one.',
  },
  example: {
    old: `laws: [{ id: melding, act: Barnevernsloven, paragraph: § 6-4 }]
`,
    new: `laws: [{ id: melding, act: Barnevernsloven, paragraph: § 13-2 }]
`,
    tells: ['law-changed'],
  },
};
