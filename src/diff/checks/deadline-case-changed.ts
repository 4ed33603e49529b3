import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { isReworded } from '../judging.ts';
import { fieldKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'deadline-case-changed',
    on: [...fieldKeys(['deadline.when'])],
  },
  is: isReworded,
});

export const sentences: Sentences = {
  nb: (d, w) => `Det er endret når fristen${w.in(d)} gjelder. Før: ${w.text(d.from)}. Nå: ${w.text(d.to)}.`,
  nn: (d, w) => `Det er endra når fristen${w.in(d)} gjeld. Før: ${w.text(d.from)}. No: ${w.text(d.to)}.`,
  en: (d, w) => `When the deadline${w.in(d)} applies has changed. Before: ${w.text(d.from)}. Now: ${w.text(d.to)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Det er endret når en frist gjelder.',
    why: 'Fristen gjelder for andre saker enn før.',
  },
  nn: {
    title: 'Det er endra når ein frist gjeld.',
    why: 'Fristen gjeld for andre saker enn før.',
  },
  en: {
    title: 'When a deadline applies has changed.',
    why: 'The deadline is for other cases than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke, when: skolemiljøsak }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        deadlines: [{ text: innen 1 uke, when: barnehagemiljøsak }]
`,
    tells: ['deadline-case-changed'],
  },
};
