import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'consent-added',
    on: ['consent:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (samtykke): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (samtykke): ${w.quote(d.name)}.`,
  en: (d, w) => `This consent was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: samtykke.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: samtykke.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: consent.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `consents:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Samtykke til logg }
`,
    new: `consents:
  - { id: y, title: Noe helt annet }
`,
    tells: ['consent-removed'],
  },
};
