import { at } from '../../model/origin.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  'no-steps': { level: string };
  'entry-elsewhere': { level: string; entry: string };
  target: { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const steps = guide.levels.flatMap((level) => level.steps);
    for (const level of guide.levels) {
      const { entry } = level;
      if (level.steps.length === 0) {
        const targets = steps.flatMap((step) =>
          outcomesOf(step).flatMap(({ outcome }) =>
            outcome.go
              .filter(({ to }) => to.kind === 'level' && to.level === level.id)
              .map((choice) => ({ message: 'target' as const, data: { step: nameOf(step) }, range: at(choice, 'to') })),
          ),
        );
        if (targets.length > 0) report('no-steps', { level: nameOf(level) }, at(level, 'title'), { related: targets });
      } else if (entry !== undefined && !level.steps.some(({ id }) => id === entry)) {
        const other = steps.find(({ id }) => id === entry);
        if (other) report('entry-elsewhere', { level: nameOf(level), entry: nameOf(other) }, at(level, 'entry'));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    'no-steps': ({ level }) =>
      `Saken kan gå til nivået «${level}», men nivået har ingen trinn. Legg inn det første trinnet, eller gjør nivået til en utgang.`,
    'entry-elsewhere': ({ level, entry }) =>
      `Nivået «${level}» skal begynne med «${entry}», som står på et annet nivå. Velg et trinn på dette nivået.`,
    target: ({ step }) => `Et utfall i «${step}» går til dette nivået.`,
  },
  nn: {
    'no-steps': ({ level }) =>
      `Saka kan gå til nivået «${level}», men nivået har ingen steg. Legg inn det første steget, eller gjer nivået til ein utgang.`,
    'entry-elsewhere': ({ level, entry }) =>
      `Nivået «${level}» skal byrje med «${entry}», som står på eit anna nivå. Vel eit steg på dette nivået.`,
    target: ({ step }) => `Eit utfall i «${step}» går til dette nivået.`,
  },
  en: {
    'no-steps': ({ level }) =>
      `The case can go to the level “${level}”, but the level has no steps. Add its first step, or make the level an exit.`,
    'entry-elsewhere': ({ level, entry }) =>
      `The level “${level}” is to begin with “${entry}”, which stands on another level. Choose a step of this level.`,
    target: ({ step }) => `An outcome in “${step}” goes to this level.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Saken går til et nivå som ikke har noe trinn å begynne på.',
    why: 'Leseren blir sendt til et nivå uten å få vite hva som skal gjøres der.',
    mend: 'Legg inn trinn på nivået. Er det en annen tjeneste som tar over, er en utgang riktigere enn et nivå.',
  },
  nn: {
    title: 'Saka går til eit nivå som ikkje har noko steg å byrje på.',
    why: 'Lesaren blir send til eit nivå utan å få vite kva som skal gjerast der.',
    mend: 'Legg inn steg på nivået. Er det ei anna teneste som tek over, er ein utgang rettare enn eit nivå.',
  },
  en: {
    title: 'The case goes to a level that has no step to begin with.',
    why: 'The reader is sent to a level without being told what to do there.',
    mend: 'Add steps to the level. If another service takes over, an exit is better than a level.',
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
    steps: []
`,
      finds: ['11:12'],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes: [{ when: Barnet trenger hjelp, go: level:1 }]
  - id: 1
    title: Tiltak i egen tjeneste
    entry: sett-ord
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: ['10:12'],
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
          - { when: Barnet trenger hjelp, go: level:1 }
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: [],
    },
  ],
};
