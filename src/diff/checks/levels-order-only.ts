import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'levels-order-only',
    on: ['guide.levels:order'],
  },
});

export const sentences: Sentences = {
  nb: () => 'Nivåene står i en annen rekkefølge, men saken går som før.',
  nn: () => 'Nivåa står i ei anna rekkjefølgje, men saka går som før.',
  en: () => 'The levels stand in another order, but the case goes as before.',
};

export const page: CheckPage = {
  nb: {
    title: 'Nivåene står i en annen rekkefølge uten at saken går en annen vei.',
    why: 'Leseren kjenner seg kanskje ikke igjen, men skal gjøre det samme.',
  },
  nn: {
    title: 'Nivåa står i ei anna rekkjefølgje utan at saka går ein annan veg.',
    why: 'Lesaren kjenner seg kanskje ikkje att, men skal gjere det same.',
  },
  en: {
    title: 'The levels stand in another order, and the case goes as before.',
    why: 'Readers may not find their way at once, but do the same.',
  },
  example: {
    old: `start: level:a
levels:
  - { id: a, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
  - { id: b, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
`,
    new: `start: level:a
levels:
  - { id: b, title: Tiltak, steps: [{ id: tiltak, title: Sett i gang tiltak }] }
  - { id: a, title: Avklar, steps: [{ id: merk, title: Merk deg det du ser }] }
`,
    tells: ['levels-order-only'],
  },
};
