import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: Record<never, never>;
  loop: { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const { core, whole, neverEnds } = analysisOf(guide);
    if (!neverEnds) return;
    const related = whole.loops.flat().flatMap((i) => {
      const step = core.places.steps[i];
      const data = { step: nameOf(step) };
      return step ? [{ message: 'loop' as const, data, range: at(step, 'title') }] : [];
    });
    report('default', {}, at(guide, 'title'), { related });
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: () =>
      'Ingen utfall i veilederen avslutter saken, så den går i ring. La minst ett utfall avslutte saken, for eksempel når målet er nådd.',
    loop: ({ step }) => `Saken kommer tilbake til «${step}».`,
  },
  nn: {
    default: () =>
      'Ingen utfall i rettleiaren avsluttar saka, så ho går i ring. La minst eitt utfall avslutte saka, til dømes når målet er nådd.',
    loop: ({ step }) => `Saka kjem tilbake til «${step}».`,
  },
  en: {
    default: () =>
      'No outcome in the guide closes the case, so it goes round in a ring. Let at least one outcome close the case, for example when the goal is met.',
    loop: ({ step }) => `The case comes back to “${step}”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Ingen utfall i veilederen avslutter saken.',
    why: 'En sak som aldri kan avsluttes, binder opp både familien og de ansatte.',
    mend: 'La et utfall avslutte saken: «go: close» i YAML, eller en lenke til «#avslutt» i Markdown.',
  },
  nn: {
    title: 'Ingen utfall i rettleiaren avsluttar saka.',
    why: 'Ei sak som aldri kan avsluttast, bind opp både familien og dei tilsette.',
    mend: 'La eit utfall avslutte saka: «go: close» i YAML, eller ei lenkje til «#avslutt» i Markdown.',
  },
  en: {
    title: 'No outcome in the guide closes the case.',
    why: 'A case that can never be closed ties up both the family and the staff.',
    mend: 'Let an outcome close the case: “go: close” in YAML, or a link to “#close” in Markdown.',
  },
  bad: [
    {
      form: 'yaml',
      text: `veileder: 1
title: Eksempel
language: nb
levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: step:tiltak }
          - { when: Målet er ikke nådd, go: level:1 }
`,
      finds: ['2:8'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: [],
    },
  ],
};
