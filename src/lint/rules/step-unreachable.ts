import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { reportCutOffs } from '../flow/report-cut-offs.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { step: string };
  /** The level is for some audiences, the step for others. */
  nobody: { step: string; level: string };
  'also-level': { level: string };
  'also-step': { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const { places } = analysisOf(guide).core;
    for (const { root, name, related } of reportCutOffs(guide)) {
      const step = places.steps[root.first];
      if (root.kind === 'step' && step) report('default', { step: name }, at(step, 'title'), { related });
    }
    for (const [i, step] of places.steps.entries()) {
      const level = places.levels[places.levelOf[i] ?? -1];
      if (places.seenBy[i]?.length !== 0 || !level || level.audiences.length === 0) continue;
      if (step.audiences.some((id) => level.audiences.includes(id))) continue;
      report('nobody', { step: nameOf(step), level: nameOf(level) }, at(step, 'audiences'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step }) =>
      `Ingen vei fører til trinnet «${step}». La et utfall eller trinnet før gå hit, eller ta trinnet bort.`,
    nobody: ({ step, level }) =>
      `Trinnet «${step}» gjelder andre målgrupper enn nivået «${level}», så ingen får se det. Gi dem en felles målgruppe.`,
    'also-level': ({ level }) => `Da kommer ingen til nivået «${level}» heller.`,
    'also-step': ({ step }) => `Da kommer ingen til trinnet «${step}» heller.`,
  },
  nn: {
    default: ({ step }) =>
      `Ingen veg fører til steget «${step}». La eit utfall eller steget før gå hit, eller ta steget bort.`,
    nobody: ({ step, level }) =>
      `Steget «${step}» gjeld andre målgrupper enn nivået «${level}», så ingen får sjå det. Gi dei ei felles målgruppe.`,
    'also-level': ({ level }) => `Då kjem ingen til nivået «${level}» heller.`,
    'also-step': ({ step }) => `Då kjem ingen til steget «${step}» heller.`,
  },
  en: {
    default: ({ step }) =>
      `No way leads to the step “${step}”. Let an outcome or the step before go here, or take the step away.`,
    nobody: ({ step, level }) =>
      `The step “${step}” is for other audiences than the level “${level}”, so nobody sees it. Give them an audience in common.`,
    'also-level': ({ level }) => `Then nobody comes to the level “${level}” either.`,
    'also-step': ({ step }) => `Then nobody comes to the step “${step}” either.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Ingen vei fører til trinnet.',
    why: 'Det som står i trinnet, blir aldri gjort. Ofte har et utfall i trinnet før tatt en omvei.',
    mend: 'La et utfall gå hit, eller flytt trinnet dit det hører hjemme i rekkefølgen.',
  },
  nn: {
    title: 'Ingen veg fører til steget.',
    why: 'Det som står i steget, blir aldri gjort. Ofte har eit utfall i steget før teke ein omveg.',
    mend: 'La eit utfall gå hit, eller flytt steget dit det høyrer heime i rekkjefølgja.',
  },
  en: {
    title: 'No way leads to the step.',
    why: 'What the step says is never done. Often an outcome in the step before goes round it.',
    mend: 'Let an outcome go here, or move the step to where it belongs in the order.',
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
          - { when: Bekymringen er der fortsatt, go: step:vurder }
      - id: del
        title: Del bekymringen med foresatte
      - id: vurder
        title: Vurder veien videre
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: ['11:16'],
    },
    {
      form: 'yaml',
      text: `audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
levels:
  - id: 0
    title: Avklar bekymringen
    audiences: [barnehage]
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        outcomes: [{ when: Bekymringen er borte, go: close }]
      - id: skolemiljo
        title: Undersøk skolemiljøet
        audiences: [skole]
  - id: 1
    title: Avklar bekymringen i skolen
    audiences: [skole]
    steps:
      - id: sett-ord-skole
        title: Sett ord på bekymringen
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: ['14:20'],
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
      - id: vurder
        title: Vurder veien videre
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: [],
    },
  ],
};
