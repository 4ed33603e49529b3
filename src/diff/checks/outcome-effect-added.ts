import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-effect-removed',
    on: ['effect:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} har fått noe som skal gjøres: ${w.value(d.name)}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} har fått noko som skal gjerast: ${w.value(d.name)}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} has something to be done: ${w.value(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall har fått noe som skal gjøres.',
    why: 'Den som velger utfallet, må gjøre mer enn før.',
  },
  nn: {
    title: 'Eit utfall har fått noko som skal gjerast.',
    why: 'Den som vel utfallet, må gjere meir enn før.',
  },
  en: {
    title: 'An outcome has something to be done.',
    why: 'Whoever chooses it has more to do than before.',
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
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close, effects: [{ kind: notify, text: Gi beskjed til fastlegen }] }]
`,
    tells: ['outcome-effect-added'],
  },
};
