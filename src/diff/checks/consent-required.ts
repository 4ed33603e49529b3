import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'consent-not-required',
    on: ['outcome.requires:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} krever nå samtykke: ${w.quote(d.name)}.`,
  nn: (d, w) => `Utfallet ${w.outcome(d)}${w.in(d)} krev no samtykke: ${w.quote(d.name)}.`,
  en: (d, w) => `The outcome ${w.outcome(d)}${w.in(d)} now needs consent: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et utfall krever samtykke.',
    why: 'Saken kan ikke gå den veien før noen har sagt ja.',
  },
  nn: {
    title: 'Eit utfall krev samtykke.',
    why: 'Saka kan ikkje gå den vegen før nokon har sagt ja.',
  },
  en: {
    title: 'An outcome needs consent.',
    why: 'The case cannot go that way before someone has said yes.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: hjelp, when: Det trengs mer hjelp, go: close-log }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ id: hjelp, when: Det trengs mer hjelp, go: close-log, requires: [samtykke] }]
`,
    tells: ['consent-required'],
  },
};
