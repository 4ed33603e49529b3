import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'start-changed',
    on: [...fieldKeys(['guide.start'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Veilederen begynner et annet sted. Før: ${w.target(d.from)}. Nå: ${w.target(d.to)}.`,
  nn: (d, w) => `Rettleiaren byrjar ein annan stad. Før: ${w.target(d.from)}. No: ${w.target(d.to)}.`,
  en: (d, w) => `The guide begins elsewhere. Before: ${w.target(d.from)}. Now: ${w.target(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Veilederen begynner et annet sted.',
    why: 'Alle nye saker starter på et annet trinn enn før.',
  },
  nn: {
    title: 'Rettleiaren byrjar ein annan stad.',
    why: 'Alle nye saker startar på eit anna steg enn før.',
  },
  en: {
    title: 'The guide begins elsewhere.',
    why: 'Every new case starts at another step than before.',
  },
  example: {
    old: `start: step:merk
levels:
  - { id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }, { id: leder, title: Snakk med lederen }] }
`,
    new: `start: step:leder
levels:
  - { id: 0, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }, { id: leder, title: Snakk med lederen }] }
`,
    tells: ['start-changed'],
  },
};
