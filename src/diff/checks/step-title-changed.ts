import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'step-title-changed',
    on: ['step.title:changed'],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Et trinn${w.onLevel(d)} har fått en annen tittel. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Eit steg${w.onLevel(d)} har fått ein annan tittel. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `A step${w.onLevel(d)} has another title. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et trinn har fått en annen tittel.',
    why: 'De som kjenner trinnet ved navn, finner det ikke igjen.',
  },
  nn: {
    title: 'Eit steg har fått ein annan tittel.',
    why: 'Dei som kjenner steget ved namn, finn det ikkje att.',
  },
  en: {
    title: 'A step has another title.',
    why: 'Those who know the step by name do not recognize it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: tiltak, title: Sett i gang tiltak }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: tiltak, title: Hjelp barnet }
`,
    tells: ['step-title-changed'],
  },
};
