import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'role-removed',
    on: ['role:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny rolle er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ei ny rolle er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A role was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny rolle er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ei ny rolle er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A role was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `roles:
  - { id: y, title: Noe helt annet }
`,
    new: `roles:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Koordinator }
`,
    tells: ['role-added'],
  },
};
