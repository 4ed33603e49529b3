import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'article-added',
    on: ['article:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (artikkel): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (artikkel): ${w.quote(d.name)}.`,
  en: (d, w) => `This article was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: artikkel.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: artikkel.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: article.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `articles:
  - { id: y, title: Samtidighetsansvar, body: Alle har ansvar. }
  - { id: x, title: Om loggen, body: Loggen er til for barnet. }
`,
    new: `articles:
  - { id: y, title: Samtidighetsansvar, body: Alle har ansvar. }
`,
    tells: ['article-removed'],
  },
};
