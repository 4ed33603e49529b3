import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { agreesOnTime, isEarlyRound, looksBack, setsTime } from '../flow/evaluation.ts';
import { loopsWithout } from '../flow/loops.ts';
import { nameOf, trail } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { steps: readonly string[] } };

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'info', profiles: ['core'] },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    const { levels, levelOf } = analysis.core.places;
    // A time agreed on in a step before the round holds for the round.
    const agreed = levels.map((level) => level.steps.some(agreesOnTime));
    for (const loop of loopsWithout(analysis, (step, i) => setsTime(step) || agreed[levelOf[i] ?? -1] === true)) {
      const steps = loop.flatMap((i) => analysis.core.places.steps[i] ?? []);
      const [first] = steps;
      // Without an evaluation there is nothing to set a time for: that is told of on its own.
      if (first && !isEarlyRound(steps) && steps.some(looksBack)) {
        report('default', { steps: steps.map(nameOf) }, at(first, 'title'));
      }
    }
  },
});

const round = (steps: readonly string[]): string => trail([...steps, ...steps.slice(0, 1)]);

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ steps }) =>
      `Saken kan gå flere runder uten at det står når neste evaluering skal være: ${round(steps)}. Sett en frist, eller skriv at dere avtaler tiden.`,
  },
  nn: {
    default: ({ steps }) =>
      `Saka kan gå fleire rundar utan at det står når neste evaluering skal vere: ${round(steps)}. Set ein frist, eller skriv at de avtaler tida.`,
  },
  en: {
    default: ({ steps }) =>
      `The case can go several rounds, and nothing says when the next evaluation is to be: ${round(steps)}. Set a deadline, or write that you agree on a time.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Saken kan gå i ring uten frist.',
    why: 'Uten en avtalt tid kan det gå lenge før noen ser om tiltakene virker.',
    mend: 'Sett en frist på tiltakene eller evalueringen, eller skriv at dere avtaler tidspunktet.',
  },
  nn: {
    title: 'Saka kan gå i ring utan frist.',
    why: 'Utan ei avtalt tid kan det gå lenge før nokon ser om tiltaka verkar.',
    mend: 'Set ein frist på tiltaka eller evalueringa, eller skriv at de avtaler tidspunktet.',
  },
  en: {
    title: 'The case can go round without a deadline.',
    why: 'Without an agreed time it may take long before anyone sees whether the measures work.',
    mend: 'Set a deadline for the measures or the evaluation, or write that you agree on a time.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Gjennomfør tiltak
        kind: act
      - id: evaluer
        title: Hold evalueringsmøte
        kind: evaluate
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Målet er ikke nådd, go: step:tiltak }
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
      - id: tiltak
        title: Gjennomfør tiltak
        kind: act
      - id: evaluer
        title: Hold evalueringsmøte
        kind: evaluate
        deadlines: [{ within: P4W, from: tiltakene er satt i gang, binds: hold }]
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: [],
    },
  ],
};
