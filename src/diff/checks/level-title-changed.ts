import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'level-title-changed',
    on: [...fieldKeys(['level.title', 'level.longTitle'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nivå har fått en annen tittel. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Eit nivå har fått ein annan tittel. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `A level has another title. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et nivå har fått en annen tittel.',
    why: 'De som kjenner nivået ved navn, finner det ikke igjen.',
  },
  nn: {
    title: 'Eit nivå har fått ein annan tittel.',
    why: 'Dei som kjenner nivået ved namn, finn det ikkje att.',
  },
  en: {
    title: 'A level has another title.',
    why: 'Those who know the level by name do not recognize it.',
  },
  example: {
    old: `levels: [{ id: 1, title: Tiltak i egen tjeneste, steps: [{ id: tiltak, title: Hjelp }] }]
`,
    new: `levels: [{ id: 1, title: Hjelp der barnet er, steps: [{ id: tiltak, title: Hjelp }] }]
`,
    tells: ['level-title-changed'],
  },
};
