import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'law-added',
    on: ['law:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (lovhjemmel): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (lovheimel): ${w.quote(d.name)}.`,
  en: (d, w) => `This law reference was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: lovhjemmel.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: lovheimel.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: law reference.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `laws:
  - { id: y, act: Straffeloven, paragraph: § 196 }
  - { id: x, act: Barnevernsloven, paragraph: § 13-2 }
`,
    new: `laws:
  - { id: y, act: Straffeloven, paragraph: § 196 }
`,
    tells: ['law-removed'],
  },
};
