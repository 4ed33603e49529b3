import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-condition-added',
    on: ['outcome.when:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} gjelder ikke lenger når: ${w.quote(d.name)}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} gjeld ikkje lenger når: ${w.quote(d.name)}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} no longer applies when: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall har ett vilkår mindre.',
    why: 'Færre saker kan gå den veien.',
  },
  nn: {
    title: 'Eit utfall har eitt vilkår mindre.',
    why: 'Færre saker kan gå den vegen.',
  },
  en: {
    title: 'An outcome has one condition less.',
    why: 'Fewer cases can go that way.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: [Målet er nådd, Familien flytter fra kommunen], go: close }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: [Målet er nådd], go: close }]
`,
    tells: ['outcome-condition-removed'],
  },
};
