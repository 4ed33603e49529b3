import { at } from '../../model/origin.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string; targets: number }; also: Record<never, never> };

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    for (const step of guide.levels.flatMap((level) => level.steps)) {
      for (const { outcome } of outcomesOf(step)) {
        if (outcome.go.length < 2) continue;
        const [first, ...others] = outcome.go.filter(({ when }) => when === undefined || when.trim() === '');
        if (!first) continue;
        const related = others.map((choice) => ({ message: 'also' as const, range: at(choice, 'to') }));
        report('default', { step: nameOf(step), targets: outcome.go.length }, at(first, 'to'), { related });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, targets }) =>
      `Et utfall i «${step}» har ${targets} mulige veier videre, men det står ikke når denne gjelder. Skriv et kriterium for hver av dem.`,
    also: () => 'Her mangler kriteriet også.',
  },
  nn: {
    default: ({ step, targets }) =>
      `Eit utfall i «${step}» har ${targets} moglege vegar vidare, men det står ikkje når denne gjeld. Skriv eit kriterium for kvar av dei.`,
    also: () => 'Her manglar kriteriet òg.',
  },
  en: {
    default: ({ step, targets }) =>
      `An outcome in “${step}” has ${targets} possible ways on, but nothing says when this one applies. Write a criterion for each of them.`,
    also: () => 'The criterion is missing here, too.',
  },
};

export const page: RulePage = {
  nb: {
    title: 'Utfallet har flere veier videre, uten kriterium for hver.',
    why: 'Leseren får vite at saken skal «til nivå 1, 2 eller 3», men ikke hva som avgjør hvilket.',
    mend: 'Skriv «when» på hver vei, eller «når …» etter hver lenke i Markdown.',
  },
  nn: {
    title: 'Utfallet har fleire vegar vidare, utan kriterium for kvar.',
    why: 'Lesaren får vite at saka skal «til nivå 1, 2 eller 3», men ikkje kva som avgjer kva for eit.',
    mend: 'Skriv «when» på kvar veg, eller «når …» etter kvar lenkje i Markdown.',
  },
  en: {
    title: 'The outcome has several ways on, without a criterion for each.',
    why: 'The reader is told that the case goes “to level 1, 2 or 3”, but not what decides which.',
    mend: 'Write “when” on each way, or “when …” after each link in Markdown.',
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
          - when: Målet er ikke nådd
            go:
              - { to: step:tiltak, when: Egen tjeneste kan hjelpe }
              - { to: level:2 }
  - id: 2
    title: Tverrfaglig samarbeid
    steps:
      - id: samarbeid
        title: Hold samarbeidsmøte
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: ['14:23'],
    },
    {
      form: 'md',
      text: `# Nivå 1: Tiltak i egen tjeneste

## Sett i gang tiltak {#tiltak}

Gjør det dere har avtalt.

## Evaluer

### Utfall

1. Målet er nådd → [Avslutt](#avslutt)
2. Målet er ikke nådd →
   - [Sett i gang tiltak](#tiltak)
   - [Nivå 2](#niva-2)

# Nivå 2: Tverrfaglig samarbeid

## Hold samarbeidsmøte

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: ['13:28'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak i egen tjeneste

## Sett i gang tiltak {#tiltak}

Gjør det dere har avtalt.

## Evaluer

### Utfall

1. Målet er nådd → [Avslutt](#avslutt)
2. Målet er ikke nådd →
   - [Sett i gang tiltak](#tiltak) når egen tjeneste kan hjelpe
   - [Nivå 2](#niva-2) når flere tjenester må hjelpe

# Nivå 2: Tverrfaglig samarbeid

## Hold samarbeidsmøte

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
