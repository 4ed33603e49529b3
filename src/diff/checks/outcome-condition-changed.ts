import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-condition-changed',
    on: ['outcome.when:changed'],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Vilkåret for et utfall${w.in(d)} er endret. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Vilkåret for eit utfall${w.in(d)} er endra. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `The condition of an outcome${w.in(d)} has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Vilkåret for et utfall er endret.',
    why: 'Andre saker går den veien enn før.',
  },
  nn: {
    title: 'Vilkåret for eit utfall er endra.',
    why: 'Andre saker går den vegen enn før.',
  },
  en: {
    title: 'The condition of an outcome has changed.',
    why: 'Other cases go that way than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd og foresatte er enige, go: close }]
`,
    tells: ['outcome-condition-changed'],
  },
};
