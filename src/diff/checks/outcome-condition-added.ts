import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-condition-removed',
    on: ['outcome.when:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} gjelder nå også når: ${w.quote(d.name)}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} gjeld no også når: ${w.quote(d.name)}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} now also applies when: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall har fått ett vilkår til.',
    why: 'Flere saker kan gå den veien.',
  },
  nn: {
    title: 'Eit utfall har fått eitt vilkår til.',
    why: 'Fleire saker kan gå den vegen.',
  },
  en: {
    title: 'An outcome has one more condition.',
    why: 'More cases can go that way.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: [Målet er nådd], go: close }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: [Målet er nådd, Familien flytter fra kommunen], go: close }]
`,
    tells: ['outcome-condition-added'],
  },
};
