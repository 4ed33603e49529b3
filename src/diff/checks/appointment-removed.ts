import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'appointment-added',
    on: ['step.appoints:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Ingen pekes lenger ut som ${w.quote(d.name)}${w.in(d)}.`,
  nn: (d, w) => `Ingen blir lenger peika ut som ${w.quote(d.name)}${w.in(d)}.`,
  en: (d, w) => `Nobody is appointed as ${w.quote(d.name)}${w.in(d)} any more.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Ingen får lenger en rolle i et trinn.',
    why: 'Oppgaven kan bli liggende uten noen.',
  },
  nn: {
    title: 'Ingen får lenger ei rolle i eit steg.',
    why: 'Oppgåva kan bli liggjande utan nokon.',
  },
  en: {
    title: 'Nobody is given a role in a step any more.',
    why: 'The task may be left without anyone.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Bli enige om veien videre.
        appoints: [koordinator]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Bli enige om veien videre.
`,
    tells: ['appointment-removed'],
  },
};
