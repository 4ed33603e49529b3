import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'arena-removed',
    on: ['arena:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny møteplass er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny møteplass er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `An arena was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny møteplass er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ein ny møteplass er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'An arena was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `arenas:
  - { id: y, title: Noe helt annet }
`,
    new: `arenas:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Tverrfaglig team }
`,
    tells: ['arena-added'],
  },
};
