import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'role-added',
    on: ['role:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (rolle): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (rolle): ${w.quote(d.name)}.`,
  en: (d, w) => `This role was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: rolle.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: rolle.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: role.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `roles:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Koordinator }
`,
    new: `roles:
  - { id: y, title: Noe helt annet }
`,
    tells: ['role-removed'],
  },
};
