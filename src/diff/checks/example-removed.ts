import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'example-added',
    on: ['example:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (eksempel): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (døme): ${w.quote(d.name)}.`,
  en: (d, w) => `This example was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: eksempel.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: døme.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: example.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `examples:
  - { id: y, title: Kari, body: Kari er tolv år. }
  - { id: x, title: Ola, body: Ola er seks år. }
`,
    new: `examples:
  - { id: y, title: Kari, body: Kari er tolv år. }
`,
    tells: ['example-removed'],
  },
};
