import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'term-added',
    on: ['term:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (ord i ordlisten): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (ord i ordlista): ${w.quote(d.name)}.`,
  en: (d, w) => `This term was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: ord i ordlisten.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: ord i ordlista.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: term.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `glossary:
  - { id: y, term: Logg, definition: Det dere skriver ned sammen. }
  - { id: x, term: Undring, definition: En uro som ikke er avklart. }
`,
    new: `glossary:
  - { id: y, term: Logg, definition: Det dere skriver ned sammen. }
`,
    tells: ['term-removed'],
  },
};
