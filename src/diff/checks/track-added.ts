import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'track-removed',
    on: ['track:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt spor er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt spor er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A track was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nytt spor er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Eit nytt spor er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A track was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `tracks:
  - { id: y, title: Noe helt annet }
`,
    new: `tracks:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Individsak }
`,
    tells: ['track-added'],
  },
};
