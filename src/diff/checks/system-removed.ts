import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'system-added',
    on: ['system:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (fagsystem): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (fagsystem): ${w.quote(d.name)}.`,
  en: (d, w) => `This system was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: fagsystem.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: fagsystem.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: system.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `systems:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Stafettloggen }
`,
    new: `systems:
  - { id: y, title: Noe helt annet }
`,
    tells: ['system-removed'],
  },
};
