import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'level-criterion-changed',
    on: [...fieldKeys(['level.criterion.text', 'level.criterion.minServices', 'level.criterion.maxServices'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret når ${w.place(d.chain)} skal brukes. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra når ${w.place(d.chain)} skal brukast. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `When ${w.place(d.chain)} is to be used has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Vilkåret for et nivå er endret.',
    why: 'Det avgjør hvilke saker som hører til på nivået.',
  },
  nn: {
    title: 'Vilkåret for eit nivå er endra.',
    why: 'Det avgjer kva saker som høyrer til på nivået.',
  },
  en: {
    title: 'The criterion of a level has changed.',
    why: 'It decides which cases belong on the level.',
  },
  example: {
    old: `levels:
  - { id: 2, title: Samarbeid, criterion: { minServices: 2 }, steps: [{ id: mote, title: Hold møte }] }
`,
    new: `levels:
  - { id: 2, title: Samarbeid, criterion: { minServices: 3 }, steps: [{ id: mote, title: Hold møte }] }
`,
    tells: ['level-criterion-changed'],
  },
};
