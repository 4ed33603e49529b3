import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'tool-added',
    on: ['tool:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Dette er fjernet (verktøy): ${w.quote(d.name)}.`,
  nn: (d, w) => `Dette er fjerna (verktøy): ${w.quote(d.name)}.`,
  en: (d, w) => `This tool was removed: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Noe som andre kan vise til, er fjernet: verktøy.',
    why: 'Lenker og henvisninger til det virker ikke lenger.',
  },
  nn: {
    title: 'Noko som andre kan vise til, er fjerna: verktøy.',
    why: 'Lenkjer og tilvisingar til det verkar ikkje lenger.',
  },
  en: {
    title: 'Something others may point at was removed: tool.',
    why: 'Links and references to it no longer work.',
  },
  example: {
    old: `tools:
  - { id: y, title: Noe helt annet }
  - { id: x, title: Undringsnotat }
`,
    new: `tools:
  - { id: y, title: Noe helt annet }
`,
    tells: ['tool-removed'],
  },
};
