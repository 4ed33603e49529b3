import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'consent-removed',
    on: ['consent:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt samtykke er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt samtykke er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A consent was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nytt samtykke er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Eit nytt samtykke er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A consent was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `consents:
  - { id: y, title: Noe helt annet }
`,
    new: `consents:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Samtykke til logg }
`,
    tells: ['consent-added'],
  },
};
