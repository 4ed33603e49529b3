import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'article-audience-changed',
    on: [...fieldKeys(['article.audiences'], 'narrowed', 'widened', 'changed')],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} er for andre enn før. Før: ${w.who(d.oldAudiences)}. Nå: ${w.who(d.audiences)}.`,
  nn: (d, w) => `${w.quote(d.name)} er for andre enn før. Før: ${w.who(d.oldAudiences)}. No: ${w.who(d.audiences)}.`,
  en: (d, w) =>
    `${w.quote(d.name)} is for others than before. Before: ${w.who(d.oldAudiences)}. Now: ${w.who(d.audiences)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En artikkel er for andre enn før.',
    why: 'Noen finner den ikke lenger, og andre kan lese den.',
  },
  nn: {
    title: 'Ein artikkel er for andre enn før.',
    why: 'Nokon finn han ikkje lenger, og andre kan lese han.',
  },
  en: {
    title: 'An article is for others than before.',
    why: 'Some no longer find it, and others can read it.',
  },
  example: {
    old: `audiences: [{ id: skole, title: Skole }]
articles: [{ id: om, title: Om loggen, body: Loggen er til for barnet. }]
`,
    new: `audiences: [{ id: skole, title: Skole }]
articles: [{ id: om, title: Om loggen, body: Loggen er til for barnet., audiences: [skole] }]
`,
    tells: ['article-audience-changed'],
  },
};
