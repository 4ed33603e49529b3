import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'term-removed',
    on: ['term:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt ord i ordlisten er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt ord i ordlista er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `A term was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nytt ord i ordlisten er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Eit nytt ord i ordlista er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'A term was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `glossary:
  - { id: y, term: Logg, definition: Det dere skriver ned sammen. }
`,
    new: `glossary:
  - { id: y, term: Logg, definition: Det dere skriver ned sammen. }
  - { id: x, term: Undring, definition: En uro som ikke er avklart. }
`,
    tells: ['term-added'],
  },
};
