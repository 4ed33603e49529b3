import { at, originOf } from '../../model/origin.ts';
import type { Outcome } from '../../model/step.ts';
import type { Choice } from '../../model/target.ts';
import { textOf } from '../../source/source-file.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string } };

/** A target that is written but cannot be read is told of where the file is read. */
const isLeftOpen = (outcome: Outcome, choice: Choice): boolean =>
  choice.to.kind === 'unspecified' &&
  (!originOf(outcome)?.values.has('go') || textOf(at(choice, 'to')).includes('unspecified'));

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', draft: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const step of guide.levels.flatMap((level) => level.steps)) {
      for (const outcome of [...step.outcomes, ...step.branches.flatMap((branch) => branch.outcomes)]) {
        for (const choice of outcome.go) {
          if (isLeftOpen(outcome, choice)) report('default', { step: nameOf(step) }, at(choice, 'to'));
        }
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step }) =>
      `Et utfall i «${step}» sier ikke hvor saken går. Velg et trinn, et nivå eller en utgang, eller avslutt saken.`,
  },
  nn: {
    default: ({ step }) =>
      `Eit utfall i «${step}» seier ikkje kvar saka går. Vel eit steg, eit nivå eller ein utgang, eller avslutt saka.`,
  },
  en: {
    default: ({ step }) =>
      `An outcome in “${step}” does not say where the case goes. Choose a step, a level or an exit, or close the case.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Utfallet sier ikke hvor saken går.',
    why: 'Den som følger veilederen, vet hva som er avgjort, men ikke hva som skal gjøres.',
    mend: 'Skriv hvor saken går, for eksempel «go: level:2» eller en lenke etter pilen. I et utkast er dette bare en advarsel.',
  },
  nn: {
    title: 'Utfallet seier ikkje kvar saka går.',
    why: 'Den som følgjer rettleiaren, veit kva som er avgjort, men ikkje kva som skal gjerast.',
    mend: 'Skriv kvar saka går, til dømes «go: level:2» eller ei lenkje etter pila. I eit utkast er dette berre ei åtvaring.',
  },
  en: {
    title: 'The outcome does not say where the case goes.',
    why: 'Those who follow the guide know what was decided, but not what to do.',
    mend: 'Write where the case goes, for example “go: level:2” or a link after the arrow. In a draft this is only a warning.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt }
`,
      finds: ['9:13'],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: unspecified }
`,
      finds: ['9:54'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Bekymringen er der fortsatt, go: next }
      - id: del
        title: Del bekymringen med foresatte
        outcomes: [{ when: Samtalen er gjennomført, go: close }]
`,
      finds: [],
    },
  ],
};
