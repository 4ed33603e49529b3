import { at } from '../../model/origin.ts';
import { reportCutOffs } from '../flow/report-cut-offs.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { level: string };
  'also-level': { level: string };
  'also-step': { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    for (const { root, name, related } of reportCutOffs(guide)) {
      const level = guide.levels[root.level];
      if (root.kind === 'level' && level) report('default', { level: name }, at(level, 'title'), { related });
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ level }) =>
      `Ingen vei fører til nivået «${level}». La et utfall på et annet nivå gå hit, eller ta nivået bort.`,
    'also-level': ({ level }) => `Da kommer ingen til nivået «${level}» heller.`,
    'also-step': ({ step }) => `Da kommer ingen til trinnet «${step}» heller.`,
  },
  nn: {
    default: ({ level }) =>
      `Ingen veg fører til nivået «${level}». La eit utfall på eit anna nivå gå hit, eller ta nivået bort.`,
    'also-level': ({ level }) => `Då kjem ingen til nivået «${level}» heller.`,
    'also-step': ({ step }) => `Då kjem ingen til steget «${step}» heller.`,
  },
  en: {
    default: ({ level }) =>
      `No way leads to the level “${level}”. Let an outcome on another level go here, or take the level away.`,
    'also-level': ({ level }) => `Then nobody comes to the level “${level}” either.`,
    'also-step': ({ step }) => `Then nobody comes to the step “${step}” either.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Ingen vei fører til nivået.',
    why: 'Barnet får ikke hjelpen nivået beskriver når ingen utfall fører dit.',
    mend: 'La et utfall på nivået før gå hit, for eksempel «go: level:2» eller en lenke til «#niva-2».',
  },
  nn: {
    title: 'Ingen veg fører til nivået.',
    why: 'Barnet får ikkje hjelpa nivået skildrar når ingen utfall fører dit.',
    mend: 'La eit utfall på nivået før gå hit, til dømes «go: level:2» eller ei lenkje til «#niva-2».',
  },
  en: {
    title: 'No way leads to the level.',
    why: 'The child does not get the help the level describes when no outcome leads there.',
    mend: 'Let an outcome on the level before go here, for example “go: level:2” or a link to “#level-2”.',
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
        outcomes: [{ when: Bekymringen er borte, go: close }]
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
          - { when: Flere må hjelpe, go: level:2 }
  - id: 2
    title: Tverrfaglig samarbeid
    steps:
      - id: samarbeid
        title: Hold samarbeidsmøte
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: ['9:12'],
    },
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)

# Nivå 1: Tiltak i egen tjeneste

## Sett i gang tiltak

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: ['9:11'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 0: Avklar bekymringen

## Sett ord på bekymringen

### Utfall

- Bekymringen er borte → [Avslutt](#avslutt)
- Barnet trenger hjelp → [Nivå 1](#niva-1)

# Nivå 1: Tiltak i egen tjeneste

## Sett i gang tiltak

### Utfall

- Målet er nådd → [Avslutt](#avslutt)
`,
      finds: [],
    },
  ],
};
