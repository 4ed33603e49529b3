import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { textKeys } from '../keys.ts';

export const check = defineCheck({
  meta: {
    tier: 'reference',
    mirror: 'text-link-changed',
    general: true,
    on: [...textKeys('changed')],
  },
  is: ({ text }) => text?.kind === 'link',
});

export const sentences: Sentences = {
  nb: (d, w) => `En lenke i ${w.field(d)}${w.within(d)} fører et annet sted.`,
  nn: (d, w) => `Ei lenkje i ${w.field(d)}${w.within(d)} fører ein annan stad.`,
  en: (d, w) => `A link in ${w.field(d)}${w.within(d)} leads elsewhere.`,
};

export const page: CheckPage = {
  nb: {
    title: 'En lenke i teksten fører et annet sted.',
    why: 'Leseren kommer til noe annet enn før.',
  },
  nn: {
    title: 'Ei lenkje i teksten fører ein annan stad.',
    why: 'Lesaren kjem til noko anna enn før.',
  },
  en: {
    title: 'A link in the text leads elsewhere.',
    why: 'Readers come to something else than before.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Les [rutinen](https://eksempel.kommune.no/gammel).
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Les [rutinen](https://eksempel.kommune.no/ny).
`,
    tells: ['text-link-changed'],
  },
};
