import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-giver-changed',
    on: [...fieldKeys(['consent.givenBy'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvem som gir ${w.quote(d.name)}. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra kven som gir ${w.quote(d.name)}. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `Who gives ${w.quote(d.name)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvem som gir samtykke.',
    why: 'Andre enn før må spørres.',
  },
  nn: {
    title: 'Det er endra kven som gir samtykke.',
    why: 'Andre enn før må spørjast.',
  },
  en: {
    title: 'Who gives consent has changed.',
    why: 'Others than before must be asked.',
  },
  example: {
    old: `consents: [{ id: samtykke, title: Samtykke til logg, givenBy: Én av de foresatte }]
`,
    new: `consents: [{ id: samtykke, title: Samtykke til logg, givenBy: Begge foresatte }]
`,
    tells: ['consent-giver-changed'],
  },
};
