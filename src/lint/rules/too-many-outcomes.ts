import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { step: string; count: number; limit: number } };

/** More ways on than this are hard to hold apart in a meeting. */
const limits = { outcomes: 7 };

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'info', profiles: ['core'], options: limits },
  check({ guide, options }, report) {
    const { outcomes: limit } = { ...limits, ...options };
    const { core } = analysisOf(guide);
    for (const [i, step] of core.places.steps.entries()) {
      const ways = [...(core.out[i] ?? []).filter((e) => e.edge.outcome), ...(core.loose[i] ?? [])];
      if (ways.length <= limit) continue;
      const counts = core.viewers.all.map((v) => ways.filter(({ viewers }) => viewers.includes(v)).length);
      const count = Math.max(...counts);
      if (count > limit) report('default', { step: nameOf(step), count, limit }, at(step, 'title'));
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, count, limit }) =>
      `«${step}» har ${count} veier videre. Mer enn ${limit} er vanskelig å holde fra hverandre: slå sammen noen, eller del trinnet i to.`,
  },
  nn: {
    default: ({ step, count, limit }) =>
      `«${step}» har ${count} vegar vidare. Meir enn ${limit} er vanskeleg å halde frå kvarandre: slå saman nokre, eller del steget i to.`,
  },
  en: {
    default: ({ step, count, limit }) =>
      `“${step}” has ${count} ways on. More than ${limit} are hard to hold apart: join some of them, or divide the step in two.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Trinnet har svært mange utfall.',
    why: 'Den som sitter i møtet, rekker ikke å veie så mange muligheter mot hverandre.',
    mend: 'Slå sammen utfall som fører samme sted, eller del avgjørelsen på to trinn.',
  },
  nn: {
    title: 'Steget har svært mange utfall.',
    why: 'Den som sit i møtet, rekk ikkje å vege så mange moglegheiter mot kvarandre.',
    mend: 'Slå saman utfall som fører same stad, eller del avgjerda på to steg.',
  },
  en: {
    title: 'The step has very many outcomes.',
    why: 'Those who sit in the meeting have no time to weigh so many possibilities against each other.',
    mend: 'Join outcomes that lead to the same place, or divide the decision between two steps.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close }
          - { when: Familien har flyttet, go: close }
          - { when: Familien trekker samtykket, go: close }
          - { when: Barnet har begynt på en annen skole, go: close }
          - { when: Barnet har fylt 18 år, go: close }
          - { when: En annen kommune har tatt over, go: close }
          - { when: Bekymringen viste seg å være grunnløs, go: close }
          - { when: Familien har fått privat hjelp, go: close }
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
      - id: evaluer
        title: Evaluer
        outcomes:
          - { when: Målet er nådd, go: close }
          - when: [Familien har flyttet, En annen kommune har tatt over]
            go: close
`,
      finds: [],
    },
  ],
};
