import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  'no-steps': Record<never, never>;
  'not-a-step': Record<never, never>;
  'empty-level': { level: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const { core } = analysisOf(guide);
    const [first] = guide.levels;
    if (!first) return;
    if (core.stepCount === 0) return report('no-steps', {}, at(first, 'title'));
    const { start } = guide;
    if (!start) return;
    if (start.kind === 'level') {
      const level = guide.levels.find(({ id }) => id === start.level);
      if (level?.steps.length === 0) report('empty-level', { level: nameOf(level) }, at(guide, 'start'));
    } else if (start.kind !== 'step' && start.kind !== 'unspecified') report('not-a-step', {}, at(guide, 'start'));
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    'no-steps': () => 'Ingen av nivåene har trinn, så ingen vet hvor de skal begynne. Legg inn minst ett trinn.',
    'not-a-step': () =>
      'Veilederen sier at den begynner et sted som ikke er et trinn eller et nivå. La «start» peke på det første trinnet eller nivået.',
    'empty-level': ({ level }) =>
      `Veilederen begynner på nivået «${level}», som ikke har noen trinn. Legg inn trinn der, eller begynn et annet sted.`,
  },
  nn: {
    'no-steps': () => 'Ingen av nivåa har steg, så ingen veit kvar dei skal byrje. Legg inn minst eitt steg.',
    'not-a-step': () =>
      'Rettleiaren seier at han byrjar ein stad som ikkje er eit steg eller eit nivå. La «start» peike på det første steget eller nivået.',
    'empty-level': ({ level }) =>
      `Rettleiaren byrjar på nivået «${level}», som ikkje har nokon steg. Legg inn steg der, eller byrj ein annan stad.`,
  },
  en: {
    'no-steps': () => 'None of the levels has any steps, so nobody knows where to begin. Add at least one step.',
    'not-a-step': () =>
      'The guide says it begins at something that is neither a step nor a level. Let “start” point to the first step or level.',
    'empty-level': ({ level }) =>
      `The guide begins on the level “${level}”, which has no steps. Add steps to it, or begin somewhere else.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen har ikke noe trinn å begynne på.',
    why: 'Den som er bekymret for et barn, må få vite hva som er det første hun eller han skal gjøre.',
    mend: 'Legg trinn inn i nivået veilederen begynner på, eller la «start» peke på et trinn eller et nivå med trinn.',
  },
  nn: {
    title: 'Rettleiaren har ikkje noko steg å byrje på.',
    why: 'Den som er uroa for eit barn, må få vite kva som er det første ho eller han skal gjere.',
    mend: 'Legg steg inn i nivået rettleiaren byrjar på, eller la «start» peike på eit steg eller eit nivå med steg.',
  },
  en: {
    title: 'The guide has no step to begin with.',
    why: 'Someone who worries about a child must be told what to do first.',
    mend: 'Add steps to the level the guide begins on, or let “start” point to a step or to a level that has steps.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 0
    title: Avklar bekymringen
    steps: []
`,
      finds: ['3:12'],
    },
    {
      form: 'yaml',
      text: `start: level:0
levels:
  - id: 0
    title: Avklar bekymringen
    steps: []
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: ['1:8'],
    },
    {
      form: 'yaml',
      text: `start: close
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: ['1:8'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `start: level:0
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: [],
    },
  ],
};
