import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'arena-added',
    on: ['arena:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (møteplass): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (møteplass): ${w.quote(d.name)}.`,
  en: (d, w) => `This arena was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: møteplass.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: møteplass.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: arena.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `arenas:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Tverrfaglig team }
`,
    new: `arenas:
  - { id: y, title: Noe helt annet }
`,
    tells: ['arena-removed'],
  },
};
