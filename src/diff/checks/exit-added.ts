import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'exit-removed',
    on: ['exit:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny utgang er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny utgang er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `An exit was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny utgang er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ein ny utgang er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'An exit was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `exits:
  - { id: y, title: Noe helt annet }
`,
    new: `exits:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Barnevernstjenesten }
`,
    tells: ['exit-added'],
  },
};
