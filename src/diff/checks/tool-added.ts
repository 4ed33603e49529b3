import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'tool-removed',
    on: ['tool:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt verktøy er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt verktøy er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A tool was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nytt verktøy er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Eit nytt verktøy er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A tool was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `tools:
  - { id: y, title: Noe helt annet }
`,
    new: `tools:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Undringsnotat }
`,
    tells: ['tool-added'],
  },
};
