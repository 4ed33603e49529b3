import { at } from '../../model/origin.ts';
import type { Outcome } from '../../model/step.ts';
import { formatTarget } from '../../model/target.ts';
import { conditionOf, meetsBoth, outcomesOf } from '../flow/outcomes.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  same: { step: string };
  /** The same condition, and different ways on. */
  'same-condition': { step: string; when: string };
  first: Record<never, never>;
};

const targetsOf = ({ go }: Outcome): string =>
  [...new Set(go.map(({ to, when }) => `${formatTarget(to)} ${conditionOf(when === undefined ? [] : [when])}`))]
    .sort()
    .join(' | ');

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const step of guide.levels.flatMap((level) => level.steps)) {
      const outcomes = outcomesOf(step);
      for (const [i, later] of outcomes.entries()) {
        const condition = conditionOf(later.outcome.when);
        const earlier = outcomes
          .slice(0, i)
          .find(
            (o) =>
              conditionOf(o.outcome.when) === condition &&
              (condition !== '' || targetsOf(o.outcome) === targetsOf(later.outcome)) &&
              meetsBoth(o, later),
          );
        if (!earlier) continue;
        const name = nameOf(step);
        const related = [{ message: 'first' as const, range: at(earlier.outcome) }];
        if (targetsOf(earlier.outcome) === targetsOf(later.outcome)) {
          report('same', { step: name }, at(later.outcome), { related });
        } else {
          const when = later.outcome.when.join(' / ');
          report('same-condition', { step: name, when }, at(later.outcome), { related });
        }
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    same: ({ step }) => `Det samme utfallet står to ganger i «${step}». Ta bort det ene.`,
    'same-condition': ({ step, when }) =>
      `To utfall i «${step}» gjelder det samme («${when}»), men fører hvert sitt sted. Si hva som skiller dem.`,
    first: () => 'Her står det andre utfallet.',
  },
  nn: {
    same: ({ step }) => `Det same utfallet står to gonger i «${step}». Ta bort det eine.`,
    'same-condition': ({ step, when }) =>
      `To utfall i «${step}» gjeld det same («${when}»), men fører kvar sin stad. Sei kva som skil dei.`,
    first: () => 'Her står det andre utfallet.',
  },
  en: {
    same: ({ step }) => `The same outcome stands twice in “${step}”. Take one of them away.`,
    'same-condition': ({ step, when }) =>
      `Two outcomes in “${step}” apply in the same case (“${when}”), but lead to different places. Say what sets them apart.`,
    first: () => 'The other outcome stands here.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'To utfall i samme trinn gjelder det samme.',
    why: 'Leseren må velge mellom to veier uten å få vite hva som skiller dem.',
    mend: 'Ta bort det ene utfallet, eller skriv når hvert av dem gjelder.',
  },
  nn: {
    title: 'To utfall i same steg gjeld det same.',
    why: 'Lesaren må velje mellom to vegar utan å få vite kva som skil dei.',
    mend: 'Ta bort det eine utfallet, eller skriv når kvart av dei gjeld.',
  },
  en: {
    title: 'Two outcomes of the same step apply in the same case.',
    why: 'The reader has to choose between two ways without being told what sets them apart.',
    mend: 'Take one of the outcomes away, or write when each of them applies.',
  },
  bad: [
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
          - { when: Målet er nådd., go: close }
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: ['11:13'],
    },
    {
      form: 'md',
      text: `# Nivå 1: Tiltak i egen tjeneste

## Sett i gang tiltak {#tiltak}

Gjør det dere har avtalt.

## Evaluer

### Utfall

1. Målet er nådd → [Avslutt](#avslutt)
2. Målet er nådd → [Sett i gang tiltak](#tiltak)
`,
      finds: ['12:1'],
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
          - { when: Familien har flyttet, go: close }
          - { when: Målet er ikke nådd, go: step:tiltak }
`,
      finds: [],
    },
  ],
};
