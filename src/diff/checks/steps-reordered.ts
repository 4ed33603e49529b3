import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'steps-reordered',
    on: ['level.steps:order'],
  },
  is: ({ new: now }, { flowChanged }) => flowChanged(now?.id ?? ''),
});

export const sentences: Sentences = {
  nb: (d, w) => `Trinnene på ${w.level(d.id, d.name)} gjøres i en annen rekkefølge: ${w.list(d.titles.map(w.quote))}.`,
  nn: (d, w) =>
    `Stega på ${w.level(d.id, d.name)} blir gjorde i ei anna rekkjefølgje: ${w.list(d.titles.map(w.quote))}.`,
  en: (d, w) => `The steps of ${w.level(d.id, d.name)} are done in another order: ${w.list(d.titles.map(w.quote))}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Trinnene gjøres i en annen rekkefølge.',
    why: 'Noe skal gjøres før eller etter det som før kom først, og saken går en annen vei.',
  },
  nn: {
    title: 'Stega blir gjorde i ei anna rekkjefølgje.',
    why: 'Noko skal gjerast før eller etter det som før kom først, og saka går ein annan veg.',
  },
  en: {
    title: 'The steps are done in another order.',
    why: 'Something comes before or after what used to come first, and the case goes another way.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: merk, title: Merk deg det du ser }
      - { id: leder, title: Snakk med lederen }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: leder, title: Snakk med lederen }
      - { id: merk, title: Merk deg det du ser }
`,
    tells: ['steps-reordered'],
  },
};
