import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-target-removed',
    on: ['choice:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} kan nå også føre til ${w.target(w.ref(d))}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} kan no også føre til ${w.target(w.ref(d))}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} can now also lead to ${w.target(w.ref(d))}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall har fått ett sted til å føre.',
    why: 'Noen må velge mellom flere veier.',
  },
  nn: {
    title: 'Eit utfall har fått ein stad til å føre.',
    why: 'Nokon må velje mellom fleire vegar.',
  },
  en: {
    title: 'An outcome has one more place to lead.',
    why: 'Someone must choose between several ways.',
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
        outcomes: [{ id: videre, when: Hjelpen virker ikke, go: [{ to: close, when: familien vil slutte }, { to: close-log, when: loggen er full }] }]
`,
    tells: ['outcome-target-added'],
  },
};
