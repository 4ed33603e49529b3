import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'exit-added',
    on: ['exit:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (utgang): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (utgang): ${w.quote(d.name)}.`,
  en: (d, w) => `This exit was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: utgang.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: utgang.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: exit.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `exits:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Barnevernstjenesten }
`,
    new: `exits:
  - { id: y, title: Noe helt annet }
`,
    tells: ['exit-removed'],
  },
};
