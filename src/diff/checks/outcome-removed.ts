import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-added',
    on: ['outcome:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.quote(d.name)} er fjernet${w.in(d)}.`,
  nn: (d, w) => `Utfallet ${w.quote(d.name)} er fjerna${w.in(d)}.`,
  en: (d, w) => `The outcome ${w.quote(d.name)} was removed${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall er fjernet.',
    why: 'Saken kan ikke lenger gå den veien.',
  },
  nn: {
    title: 'Eit utfall er fjerna.',
    why: 'Saka kan ikkje lenger gå den vegen.',
  },
  en: {
    title: 'An outcome was removed.',
    why: 'The case can no longer go that way.',
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
          - { id: bra, when: Barnet har det bra, go: close }
`,
    tells: ['outcome-removed'],
  },
};
