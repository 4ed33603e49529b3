import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'levels-reordered',
    on: ['guide.levels:order'],
  },
  is: (_, { flowChanged }) => flowChanged(''),
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Nivåene kommer i en annen rekkefølge: ${w.list(d.titles.map(w.quote))}. Saken begynner eller går videre et annet sted enn før.`,
  nn: (d, w) =>
    `Nivåa kjem i ei anna rekkjefølgje: ${w.list(d.titles.map(w.quote))}. Saka byrjar eller går vidare ein annan stad enn før.`,
  en: (d, w) =>
    `The levels come in another order: ${w.list(d.titles.map(w.quote))}. The case begins or goes on elsewhere than before.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Nivåene kommer i en annen rekkefølge, og saken går en annen vei.',
    why: 'De som følger veilederen, begynner kanskje et annet sted.',
  },
  nn: {
    title: 'Nivåa kjem i ei anna rekkjefølgje, og saka går ein annan veg.',
    why: 'Dei som følgjer rettleiaren, byrjar kanskje ein annan stad.',
  },
  en: {
    title: 'The levels come in another order, and the case goes another way.',
    why: 'Those who follow the guide may begin elsewhere.',
  },
  example: {
    old: `levels:
  - { id: a, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
  - { id: b, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    new: `levels:
  - { id: b, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
  - { id: a, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
`,
    tells: ['levels-reordered'],
  },
};
