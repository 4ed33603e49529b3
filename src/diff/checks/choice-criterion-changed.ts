import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'choice-criterion-changed',
    on: [...fieldKeys(['choice.when'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Det er endret når utfallet ${w.outcome(d)}${w.in(d)} fører til dette stedet. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) =>
    `Det er endra når utfallet ${w.outcome(d)}${w.in(d)} fører til denne staden. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) =>
    `When the outcome ${w.outcome(d)}${w.in(d)} leads to this place has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Vilkåret for ett av stedene et utfall fører til, er endret.',
    why: 'Andre saker går den veien enn før.',
  },
  nn: {
    title: 'Vilkåret for éin av stadene eit utfall fører til, er endra.',
    why: 'Andre saker går den vegen enn før.',
  },
  en: {
    title: "The criterion for one of an outcome's places has changed.",
    why: 'Other cases go that way than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: videre, when: Hjelpen virker ikke, go: [{ to: close, when: familien vil slutte }] }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: videre, when: Hjelpen virker ikke, go: [{ to: close, when: alle er enige om det }] }]
`,
    tells: ['choice-criterion-changed'],
  },
};
