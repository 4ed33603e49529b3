import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'outcome-effect-added',
    on: ['effect:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} har ikke lenger dette: ${w.value(d.name)}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} har ikkje lenger dette: ${w.value(d.name)}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} no longer has this: ${w.value(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe skal ikke lenger gjøres ved et utfall.',
    why: 'Den som velger utfallet, slutter å gjøre det.',
  },
  nn: {
    title: 'Noko skal ikkje lenger gjerast ved eit utfall.',
    why: 'Den som vel utfallet, sluttar å gjere det.',
  },
  en: {
    title: 'Something is no longer done with an outcome.',
    why: 'Whoever chooses it stops doing it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close, effects: [{ kind: notify, text: Gi beskjed til fastlegen }] }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: ferdig, when: Målet er nådd, go: close }]
`,
    tells: ['outcome-effect-removed'],
  },
};
