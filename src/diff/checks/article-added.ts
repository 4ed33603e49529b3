import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'article-removed',
    on: ['article:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `En ny artikkel er lagt til: ${w.quote(d.name)}.`,
  nn: (d, w) => `Ein ny artikkel er lagt til: ${w.quote(d.name)}.`,
  en: (d, w) => `An article was added: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En ny artikkel er lagt til.',
    why: 'Leseren har noe nytt å bruke eller forholde seg til.',
  },
  nn: {
    title: 'Ein ny artikkel er lagt til.',
    why: 'Lesaren har noko nytt å bruke eller rette seg etter.',
  },
  en: {
    title: 'An article was added.',
    why: 'Readers have something new to use or to keep in mind.',
  },
  example: {
    old: `articles:
  - { id: y, title: Samtidighetsansvar, body: Alle har ansvar. }
`,
    new: `articles:
  - { id: y, title: Samtidighetsansvar, body: Alle har ansvar. }
  - { id: x, title: Om loggen, body: Loggen er til for barnet. }
`,
    tells: ['article-added'],
  },
};
