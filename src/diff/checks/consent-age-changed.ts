import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-age-changed',
    on: [...fieldKeys(['consent.age'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Alderen da barnet samtykker selv til ${w.quote(d.name)}, er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) =>
    `Alderen då barnet samtykkjer sjølv til ${w.quote(d.name)}, er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `The age from which the child consents to ${w.quote(d.name)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Alderen for å samtykke selv er endret.',
    why: 'Andre enn før må spørres.',
  },
  nn: {
    title: 'Alderen for å samtykkje sjølv er endra.',
    why: 'Andre enn før må spørjast.',
  },
  en: {
    title: 'The age of consent has changed.',
    why: 'Others than before must be asked.',
  },
  example: {
    old: `consents: [{ id: samtykke, title: Samtykke til logg, age: 16 }]
`,
    new: `consents: [{ id: samtykke, title: Samtykke til logg, age: 15 }]
`,
    tells: ['consent-age-changed'],
  },
};
