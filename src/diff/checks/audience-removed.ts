import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'audience-added',
    on: ['audience:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (målgruppe): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (målgruppe): ${w.quote(d.name)}.`,
  en: (d, w) => `This audience was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: målgruppe.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: målgruppe.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: audience.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `audiences:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Skole }
`,
    new: `audiences:
  - { id: y, title: Noe helt annet }
`,
    tells: ['audience-removed'],
  },
};
