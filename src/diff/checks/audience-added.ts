import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'audience-removed',
    on: ['audience:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny målgruppe er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ei ny målgruppe er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `An audience was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny målgruppe er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ei ny målgruppe er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'An audience was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `audiences:
  - { id: y, title: Noe helt annet }
`,
    new: `audiences:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Skole }
`,
    tells: ['audience-added'],
  },
};
