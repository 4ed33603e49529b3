import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'visibility-changed',
    on: [...fieldKeys(['tool.visibility', 'arena.visibility', 'article.visibility'])],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret hvem som kan se ${w.quote(d.name)}. Før: ${w.value(d.from)}. Nå: ${w.value(d.to)}.`,
  nn: (d, w) => `Det er endra kven som kan sjå ${w.quote(d.name)}. Før: ${w.value(d.from)}. No: ${w.value(d.to)}.`,
  en: (d, w) => `Who can see ${w.quote(d.name)} has changed. Before: ${w.value(d.from)}. Now: ${w.value(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret hvem som kan se noe.',
    why: 'Det kan bli synlig for alle, eller bare for ansatte.',
  },
  nn: {
    title: 'Det er endra kven som kan sjå noko.',
    why: 'Det kan bli synleg for alle, eller berre for tilsette.',
  },
  en: {
    title: 'Who can see something has changed.',
    why: 'It may become visible to all, or to employees only.',
  },
  example: {
    old: `tools: [{ id: notat, title: Undringsnotat, visibility: employees }]
`,
    new: `tools: [{ id: notat, title: Undringsnotat, visibility: public }]
`,
    tells: ['visibility-changed'],
  },
};
