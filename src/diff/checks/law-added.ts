import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'law-removed',
    on: ['law:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny lovhjemmel er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny lovheimel er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A law reference was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny lovhjemmel er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ein ny lovheimel er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A law reference was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `laws:
  - { id: y, act: Straffeloven, paragraph: § 196 }
`,
    new: `laws:
  - { id: y, act: Straffeloven, paragraph: § 196 }
  - { id: x, act: Barnevernsloven, paragraph: § 13-2 }
`,
    tells: ['law-added'],
  },
};
