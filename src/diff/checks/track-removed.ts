import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'track-added',
    on: ['track:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (spor): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (spor): ${w.quote(d.name)}.`,
  en: (d, w) => `This track was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: spor.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: spor.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: track.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `tracks:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Individsak }
`,
    new: `tracks:
  - { id: y, title: Noe helt annet }
`,
    tells: ['track-removed'],
  },
};
