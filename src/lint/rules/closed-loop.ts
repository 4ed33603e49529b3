import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { shortestRound, shortestWay } from '../flow/components.ts';
import { stepsAfter } from '../flow/course.ts';
import { nameOf, trail } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  /** `steps`: once round, the first one not repeated. `way`: from the start to the loop. */
  default: { steps: readonly string[]; way: readonly string[] };
  round: { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const { core, whole, neverEnds } = analysisOf(guide);
    if (neverEnds) return;
    const next = (i: number): number[] => stepsAfter(core, undefined, i);
    const names = (steps: readonly number[]): string[] => steps.map((i) => nameOf(core.places.steps[i]));
    for (const loop of whole.loops) {
      const inside = new Set(loop);
      const way =
        shortestWay(
          core.starts.filter((i) => i >= 0),
          next,
          (i) => inside.has(i),
        ) ?? [];
      const round = shortestRound([...new Set([...way.slice(-1), ...loop])], next);
      const [first, ...others] = round.flatMap((i) => core.places.steps[i] ?? []);
      if (!first) continue;
      const related = others.map((step) => ({
        message: 'round' as const,
        data: { step: nameOf(step) },
        range: at(step, 'title'),
      }));
      report('default', { steps: names(round), way: names(way) }, at(first, 'title'), { related });
    }
  },
});

const round = (steps: readonly string[]): string => trail([...steps, ...steps.slice(0, 1)]);

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ steps }) =>
      `Saken går i ring og kommer aldri ut: ${round(steps)}. La et utfall her gå videre eller avslutte saken.`,
    round: ({ step }) => `«${step}» er med i ringen.`,
  },
  nn: {
    default: ({ steps }) =>
      `Saka går i ring og kjem aldri ut: ${round(steps)}. La eit utfall her gå vidare eller avslutte saka.`,
    round: ({ step }) => `«${step}» er med i ringen.`,
  },
  en: {
    default: ({ steps }) =>
      `The case goes round in a ring and never gets out: ${round(steps)}. Let an outcome here go on or close the case.`,
    round: ({ step }) => `“${step}” is part of the ring.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Saken går i ring, og ingen utfall fører ut.',
    why: 'Å gå tilbake til tiltakene er vanlig og riktig, men det må også gå an å komme videre.',
    mend: 'Gi et av trinnene i ringen et utfall som går videre eller avslutter saken.',
  },
  nn: {
    title: 'Saka går i ring, og ingen utfall fører ut.',
    why: 'Å gå tilbake til tiltaka er vanleg og rett, men det må òg gå an å kome vidare.',
    mend: 'Gi eit av stega i ringen eit utfall som går vidare eller avsluttar saka.',
  },
  en: {
    title: 'The case goes round in a ring, and no outcome leads out.',
    why: 'Going back to the measures is common and right, but it must be possible to get on as well.',
    mend: 'Give one of the steps in the ring an outcome that goes on or closes the case.',
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
          - { when: Barnet trenger hjelp, go: level:1 }
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: planlegg
        title: Planlegg
      - id: tiltak
        title: Sett i gang tiltak
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Tiltakene virker, go: step:tiltak }
          - { when: Tiltakene virker ikke, go: step:planlegg }
`,
      finds: ['14:16'],
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
          - { when: Målet er ikke nådd, go: step:tiltak }
          - { when: Målet er nådd, go: close }
`,
      finds: [],
    },
  ],
};
