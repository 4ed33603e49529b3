import { type CheckPage, defineCheck, type Sentences } from '../check.ts';

export const check = defineCheck({
  meta: {
    tier: 'review',
    mirror: 'question-removed',
    on: ['step.questions:added'],
  },
});

export const sentences: Sentences = {
  nb: (d, w) => `Et nytt spørsmål${w.in(d)}: ${w.quote(d.name)}.`,
  nn: (d, w) => `Eit nytt spørsmål${w.in(d)}: ${w.quote(d.name)}.`,
  en: (d, w) => `A new question${w.in(d)}: ${w.quote(d.name)}.`,
};

export const page: CheckPage = {
  nb: {
    title: 'Et spørsmål er lagt til i et trinn.',
    why: 'De som gjør trinnet, får noe mer å tenke gjennom.',
  },
  nn: {
    title: 'Eit spørsmål er lagt til i eit steg.',
    why: 'Dei som gjer steget, får noko meir å tenkje gjennom.',
  },
  en: {
    title: 'A question was added to a step.',
    why: 'Those who do the step have more to think through.',
  },
  example: {
    old: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        questions: [Hva har du sett?]
`,
    new: `levels:
  - id: 1
    title: Tiltak
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        questions: [Hva har du sett?, Hvem andre kjenner barnet?]
`,
    tells: ['question-added'],
  },
};
