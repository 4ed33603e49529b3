import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'branch-added',
    on: ['branch:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Det som sto for ${w.quote(d.name)}${w.in(d)}, er fjernet.`,
  nn: (d, w) => `Det som stod for ${w.quote(d.name)}${w.in(d)}, er fjerna.`,
  en: (d, w) => `What was written for ${w.quote(d.name)}${w.in(d)} was removed.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En målgruppe har ikke lenger noe eget i et trinn.',
    why: 'De skal nå gjøre det samme som alle andre.',
  },
  nn: {
    title: 'Ei målgruppe har ikkje lenger noko eige i eit steg.',
    why: 'Dei skal no gjere det same som alle andre.',
  },
  en: {
    title: 'An audience no longer has something of its own in a step.',
    why: 'They are now to do what everyone does.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk sammen.
        branches: [{ id: for-skole, title: Skole, body: Kontaktlæreren er med. }]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Snakk sammen.
`,
    tells: ['branch-removed'],
  },
};
