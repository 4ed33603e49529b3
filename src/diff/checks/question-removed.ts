import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'question-added',
    on: ['step.questions:removed'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et spørsmål er fjernet${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit spørsmål er fjerna${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A question was removed${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et spørsmål er fjernet fra et trinn.',
    why: 'De som gjør trinnet, blir ikke lenger minnet om det.',
  },
  nn: {
    title: 'Eit spørsmål er fjerna frå eit steg.',
    why: 'Dei som gjer steget, blir ikkje lenger minte om det.',
  },
  en: {
    title: 'A question was removed from a step.',
    why: 'Those who do the step are no longer reminded of it.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        questions: [Hva har du sett?, Hvem andre kjenner barnet?]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        questions: [Hva har du sett?]
`,
    tells: ['question-removed'],
  },
};
