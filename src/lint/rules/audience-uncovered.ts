import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { analysisOf } from '../flow/analysis.ts';
import { listed, nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  /** The audience has no step to begin on. */
  'no-start': { audience: string };
  /** All that the step says stands in parts for others. */
  'no-part': { step: string; audiences: readonly string[] };
};

/** Whether a step says nothing outside its branches. */
const saysNothing = (step: Step): boolean =>
  !step.what && !step.how && !step.body && !step.recommendation && step.questions.length === 0 && !step.who?.text;

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const { core, each } = analysisOf(guide);
    const { places, viewers } = core;
    const audienceOf = (viewer: number) => guide.audiences.find(({ id }) => id === viewers.audiences[viewer]);
    if (core.stepCount > 0) {
      for (const viewer of viewers.all) {
        const audience = audienceOf(viewer);
        if (!audience || core.starts[viewer] !== -1 || core.starts.every((s) => s < 0)) continue;
        report('no-start', { audience: nameOf(audience) }, at(audience, 'title'));
      }
    }
    for (const [i, step] of places.steps.entries()) {
      if (step.branches.length === 0 || !saysNothing(step)) continue;
      const covered = new Set(step.branches.flatMap((branch) => viewers.of(branch.audiences)));
      const left = each
        .filter(({ viewer, walked }) => viewer !== undefined && walked[i] === 1 && !covered.has(viewer))
        .flatMap(({ viewer }) => audienceOf(viewer ?? -1) ?? []);
      if (left.length > 0) report('no-part', { step: nameOf(step), audiences: left.map(nameOf) }, at(step, 'title'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    'no-start': ({ audience }) =>
      `Målgruppen «${audience}» har ikke noe trinn å begynne på. La et trinn der veilederen begynner, gjelde dem også.`,
    'no-part': ({ step, audiences }) =>
      `«${step}» sier ingenting til ${listed('nb', audiences)}, enda de kommer hit. Legg inn en del for dem, eller en tekst for alle.`,
  },
  nn: {
    'no-start': ({ audience }) =>
      `Målgruppa «${audience}» har ikkje noko steg å byrje på. La eit steg der rettleiaren byrjar, gjelde dei òg.`,
    'no-part': ({ step, audiences }) =>
      `«${step}» seier ingenting til ${listed('nn', audiences)}, endå dei kjem hit. Legg inn ein del for dei, eller ein tekst for alle.`,
  },
  en: {
    'no-start': ({ audience }) =>
      `The audience “${audience}” has no step to begin on. Let a step where the guide begins be for them, too.`,
    'no-part': ({ step, audiences }) =>
      `“${step}” says nothing to ${listed('en', audiences)}, although they come here. Add a part for them, or a text for everyone.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Veilederen sier ikke hva en målgruppe skal gjøre.',
    why: 'De som leser som denne målgruppen, får et tomt trinn eller ingen steder å begynne.',
    mend: 'Skriv en del for målgruppen, eller en tekst som gjelder alle.',
  },
  nn: {
    title: 'Rettleiaren seier ikkje kva ei målgruppe skal gjere.',
    why: 'Dei som les som denne målgruppa, får eit tomt steg eller ingen stad å byrje.',
    mend: 'Skriv ein del for målgruppa, eller ein tekst som gjeld alle.',
  },
  en: {
    title: 'The guide does not say what an audience is to do.',
    why: 'Those who read as this audience get an empty step or nowhere to begin.',
    mend: 'Write a part for the audience, or a text for everyone.',
  },
  bad: [
    {
      form: 'yaml',
      text: `audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
  - { id: helse, title: Helsestasjon }
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        branches:
          - { audiences: [barnehage], body: Snakk med pedagogisk leder. }
          - { audiences: [skole], body: Snakk med kontaktlæreren. }
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: ['10:16'],
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
`,
      finds: ['3:25'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `audiences:
  - { id: barnehage, title: Barnehage }
  - { id: skole, title: Skole }
  - { id: helse, title: Helsestasjon }
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        branches:
          - { audiences: [barnehage], body: Snakk med pedagogisk leder. }
          - { audiences: [skole], body: Snakk med kontaktlæreren. }
          - { audiences: [helse], body: Snakk med en kollega. }
        outcomes: [{ when: Bekymringen er borte, go: close }]
`,
      finds: [],
    },
  ],
};
