import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'contact-added',
    on: ['contact:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (kontakt): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (kontakt): ${w.quote(d.name)}.`,
  en: (d, w) => `This contact was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: kontakt.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: kontakt.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: contact.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `contacts:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Helsestasjonen }
`,
    new: `contacts:
  - { id: y, title: Noe helt annet }
`,
    tells: ['contact-removed'],
  },
};
