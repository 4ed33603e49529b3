import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'example-removed',
    on: ['example:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt eksempel er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt døme er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `An example was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nytt eksempel er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Eit nytt døme er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'An example was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `examples:
  - { id: y, title: Kari, body: Kari er tolv år. }
`,
    new: `examples:
  - { id: y, title: Kari, body: Kari er tolv år. }
  - { id: x, title: Ola, body: Ola er seks år. }
`,
    tells: ['example-added'],
  },
};
