import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-required',
    on: ['outcome.requires:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} krever ikke lenger samtykke: ${w.quote(d.name)}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} krev ikkje lenger samtykke: ${w.quote(d.name)}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} no longer needs consent: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall krever ikke lenger samtykke.',
    why: 'Opplysninger om barnet kan bli delt uten at noen har sagt ja.',
  },
  nn: {
    title: 'Eit utfall krev ikkje lenger samtykke.',
    why: 'Opplysningar om barnet kan bli delte utan at nokon har sagt ja.',
  },
  en: {
    title: 'An outcome no longer needs consent.',
    why: 'Information about the child may be shared though nobody has said yes.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: hjelp, when: Det trengs mer hjelp, go: close-log, requires: [samtykke] }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: hjelp, when: Det trengs mer hjelp, go: close-log }]
`,
    tells: ['consent-not-required'],
  },
};
