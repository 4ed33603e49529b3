import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'editorial',
    mirror: 'outcomes-reordered',
    on: ['step.outcomes:order', 'branch.outcomes:order', 'outcome.go:order', 'outcome.when:order'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallene står i en annen rekkefølge${w.in(d)}.`,
  nn: (d, w) => `Utfalla står i ei anna rekkjefølgje${w.in(d)}.`,
  en: (d, w) => `The outcomes stand in another order${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Utfallene står i en annen rekkefølge.',
    why: 'Valgene er de samme.',
  },
  nn: {
    title: 'Utfalla står i ei anna rekkjefølgje.',
    why: 'Vala er dei same.',
  },
  en: {
    title: 'The outcomes stand in another order.',
    why: 'The choices are the same.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes:
          - { id: bra, when: Barnet har det bra, go: close }
          - { id: hjelp, when: Barnet trenger mer hjelp, go: close-log }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes:
          - { id: hjelp, when: Barnet trenger mer hjelp, go: close-log }
          - { id: bra, when: Barnet har det bra, go: close }
`,
    tells: ['outcomes-reordered'],
  },
};
