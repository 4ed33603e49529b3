import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'notice-removed',
    on: ['notice:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny merknad er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny merknad er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A notice was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny merknad er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ein ny merknad er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A notice was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `notices:
  - { id: y, kind: note, title: Tolk, text: Bestill tolk. }
`,
    new: `notices:
  - { id: y, kind: note, title: Tolk, text: Bestill tolk. }
  - { id: x, kind: note, title: Rett til å bli hørt, text: Spør barnet. }
`,
    tells: ['notice-added'],
  },
};
