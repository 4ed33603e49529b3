import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-target-added',
    on: ['choice:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} fører ikke lenger til ${w.target(w.ref(d))}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} fører ikkje lenger til ${w.target(w.ref(d))}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} no longer leads to ${w.target(w.ref(d))}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall har ett sted mindre å føre.',
    why: 'Saken kan ikke lenger gå dit.',
  },
  nn: {
    title: 'Eit utfall har ein stad mindre å føre.',
    why: 'Saka kan ikkje lenger gå dit.',
  },
  en: {
    title: 'An outcome has one place less to lead.',
    why: 'The case can no longer go there.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: videre, when: Hjelpen virker ikke, go: [{ to: close, when: familien vil slutte }, { to: close-log, when: loggen er full }] }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: videre, when: Hjelpen virker ikke, go: [{ to: close, when: familien vil slutte }] }]
`,
    tells: ['outcome-target-removed'],
  },
};
