import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { isEarlyRound, looksBack } from '../flow/evaluation.ts';
import { loopsWithout } from '../flow/loops.ts';
import { nameOf, trail } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { steps: readonly string[] } };

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    for (const loop of loopsWithout(analysis, looksBack)) {
      const steps = loop.flatMap((i) => analysis.core.places.steps[i] ?? []);
      const [first] = steps;
      if (first && !isEarlyRound(steps)) report('default', { steps: steps.map(nameOf) }, at(first, 'title'));
    }
  },
});

const round = (steps: readonly string[]): string => trail([...steps, ...steps.slice(0, 1)]);

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ steps }) =>
      `Saken kan gå i ring uten at noen evaluerer: ${round(steps)}. Legg inn et trinn der dere vurderer hvordan tiltakene virker.`,
  },
  nn: {
    default: ({ steps }) =>
      `Saka kan gå i ring utan at nokon evaluerer: ${round(steps)}. Legg inn eit steg der de vurderer korleis tiltaka verkar.`,
  },
  en: {
    default: ({ steps }) =>
      `The case can go round without anyone evaluating: ${round(steps)}. Add a step where you assess how the measures work.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Saken kan gå i ring uten evaluering.',
    why: 'Tiltak som gjentas uten at noen ser på virkningen, kan vare lenge uten å hjelpe barnet.',
    mend: 'Legg et trinn av typen «evaluere» inn i ringen, eller si i teksten hva dere skal vurdere.',
  },
  nn: {
    title: 'Saka kan gå i ring utan evaluering.',
    why: 'Tiltak som blir gjentekne utan at nokon ser på verknaden, kan vare lenge utan å hjelpe barnet.',
    mend: 'Legg eit steg av typen «evaluere» inn i ringen, eller sei i teksten kva de skal vurdere.',
  },
  en: {
    title: 'The case can go round without evaluation.',
    why: 'Measures that are repeated without anyone looking at their effect can last long without helping the child.',
    mend: 'Put a step of the kind “evaluate” into the ring, or say in the text what you are to assess.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: planlegg
        title: Planlegg tiltak
        kind: plan
      - id: tiltak
        title: Gjennomfør tiltak
        kind: act
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Målet er ikke nådd, go: step:planlegg }
`,
      finds: ['6:16'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: planlegg
        title: Planlegg tiltak
        kind: plan
      - id: tiltak
        title: Gjennomfør tiltak
        kind: act
      - id: evaluer
        title: Hold evalueringsmøte
        kind: evaluate
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Målet er ikke nådd, go: step:planlegg }
`,
      finds: [],
    },
  ],
};
