import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'notice-added',
    on: ['notice:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (merknad): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (merknad): ${w.quote(d.name)}.`,
  en: (d, w) => `This notice was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: merknad.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: merknad.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: notice.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `notices:
  - { id: y, kind: note, title: Tolk, text: Bestill tolk. }
  - { id: x, kind: note, title: Rett til å bli hørt, text: Spør barnet. }
`,
    new: `notices:
  - { id: y, kind: note, title: Tolk, text: Bestill tolk. }
`,
    tells: ['notice-removed'],
  },
};
