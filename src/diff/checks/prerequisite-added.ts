import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'prerequisite-removed',
    on: ['prerequisite:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} må nå gjøres først${w.in(d)}.`,
  nn: (d, w) => `${w.quote(d.name)} må no gjerast først${w.in(d)}.`,
  en: (d, w) => `${w.quote(d.name)} must now be done first${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe må gjøres først.',
    why: 'De som kommer til trinnet, må kanskje innom et annet trinn.',
  },
  nn: {
    title: 'Noko må gjerast først.',
    why: 'Dei som kjem til steget, må kanskje innom eit anna steg.',
  },
  en: {
    title: 'Something must be done first.',
    why: 'Those who come to the step may have to do another one before it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: logg, title: Opprett logg }
      - { id: mote, title: Hold møte }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: logg, title: Opprett logg }
      - { id: mote, title: Hold møte, prerequisites: [{ step: logg, when: loggen ikke finnes }] }
`,
    tells: ['prerequisite-added'],
  },
};
