import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'contact-removed',
    on: ['contact:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny kontakt er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny kontakt er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A contact was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny kontakt er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ein ny kontakt er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A contact was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `contacts:
  - { id: y, title: Noe helt annet }
`,
    new: `contacts:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Helsestasjonen }
`,
    tells: ['contact-added'],
  },
};
