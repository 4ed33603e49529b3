import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'prerequisite-added',
    on: ['prerequisite:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `${w.quote(d.name)} må ikke lenger gjøres først${w.in(d)}.`,
  nn: (d, w) => `${w.quote(d.name)} må ikkje lenger gjerast først${w.in(d)}.`,
  en: (d, w) => `${w.quote(d.name)} no longer has to be done first${w.in(d)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe må ikke lenger gjøres først.',
    why: 'Noen kan begynne på trinnet uten det som krevdes før.',
  },
  nn: {
    title: 'Noko må ikkje lenger gjerast først.',
    why: 'Nokon kan byrje på steget utan det som kravdest før.',
  },
  en: {
    title: 'Something no longer has to be done first.',
    why: 'Some can begin the step without what was needed before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: logg, title: Opprett logg }
      - { id: mote, title: Hold møte, prerequisites: [{ step: logg, when: loggen ikke finnes }] }
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - { id: logg, title: Opprett logg }
      - { id: mote, title: Hold møte }
`,
    tells: ['prerequisite-removed'],
  },
};
