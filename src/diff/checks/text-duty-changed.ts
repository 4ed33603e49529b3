import { type CheckPage, defineCheck, type Sentences } from '../check.ts';
import { livingTextKeys } from '../judging.ts';

export const check = defineCheck({
  meta: {
    tier: 'practice',
    mirror: 'text-duty-changed',
    general: true,
    on: [...livingTextKeys()],
  },
  is: ({ text }) => text?.kind === 'duty',
});

export const sentences: Sentences = {
  nb: (d, w) =>
    `Ord som sier hva noen skal, bør eller ikke kan, er endret i ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
  nn: (d, w) =>
    `Ord som seier kva nokon skal, bør eller ikkje kan, er endra i ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
  en: (d, w) =>
    `Words that say what someone must, should or may not do have changed in ${w.field(d)}${w.within(d)}. ${w.words(d)}`,
};

export const page: CheckPage = {
  nb: {
    title: 'Ord som sier hva noen skal, bør eller ikke kan, er endret.',
    why: 'Ett slikt ord kan gjøre en plikt til et råd, eller omvendt.',
  },
  nn: {
    title: 'Ord som seier kva nokon skal, bør eller ikkje kan, er endra.',
    why: 'Eitt slikt ord kan gjere ei plikt til eit råd, eller omvendt.',
  },
  en: {
    title: 'Words that say what someone must, should or may not do have changed.',
    why: 'One such word can turn a duty into advice, or the other way.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Du skal snakke med lederen din.
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        body: Du bør snakke med lederen din.
`,
    tells: ['text-duty-changed'],
  },
};
