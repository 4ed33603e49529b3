import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string } };

/** A step that says it decides, or whose title asks a question. */
const isDecision = ({ kind, title }: Step): boolean => (kind ? kind === 'decide' : title.trim().endsWith('?'));

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const step of guide.levels.flatMap((level) => level.steps)) {
      const [only, ...others] = outcomesOf(step);
      if (!isDecision(step) || !only || others.length > 0 || only.outcome.go.length > 1) continue;
      if (only.branch || only.outcome.audiences.length > 0) continue;
      report('default', { step: nameOf(step) }, at(step, 'title'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step }) =>
      `«${step}» skal avgjøre noe, men har bare ett utfall. Skriv også hva som skjer når svaret er et annet.`,
  },
  nn: {
    default: ({ step }) =>
      `«${step}» skal avgjere noko, men har berre eitt utfall. Skriv òg kva som skjer når svaret er eit anna.`,
  },
  en: {
    default: ({ step }) =>
      `“${step}” is there to decide something, but has only one outcome. Write what happens when the answer is another, too.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et trinn som skal avgjøre noe, har bare ett utfall.',
    why: 'Når bare den ene veien står der, blir saken liggende hver gang svaret er et annet.',
    mend: 'Legg inn utfallene som mangler, eller gi trinnet en annen type når det ikke er noe å avgjøre.',
  },
  nn: {
    title: 'Eit steg som skal avgjere noko, har berre eitt utfall.',
    why: 'Når berre den eine vegen står der, blir saka liggjande kvar gong svaret er eit anna.',
    mend: 'Legg inn utfalla som manglar, eller gi steget ein annan type når det ikkje er noko å avgjere.',
  },
  en: {
    title: 'A step that is there to decide something has only one outcome.',
    why: 'When only one of the ways is given, the case is left lying each time the answer is another.',
    mend: 'Add the missing outcomes, or give the step another kind when there is nothing to decide.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: vurder
        title: Vurder veien videre
        kind: decide
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: ['6:16'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Grunn til videre oppfølging?

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
`,
      finds: ['3:4'],
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
      - id: vurder
        title: Vurder veien videre
        kind: decide
        outcomes:
          - { when: Bekymringen er borte, go: close }
          - { when: Dere vet ikke nok ennå, go: step:sett-ord }
`,
      finds: [],
    },
  ],
};
