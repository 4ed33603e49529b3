import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'system-removed',
    on: ['system:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt fagsystem er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt fagsystem er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A system was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nytt fagsystem er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Eit nytt fagsystem er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A system was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `systems:
  - { id: y, title: Noe helt annet }
`,
    new: `systems:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Stafettloggen }
`,
    tells: ['system-added'],
  },
};
