import { at } from '../../model/origin.ts';
import { analysisOf, type FlowAnalysis } from '../flow/analysis.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  default: { step: string; level: string; skipped: string };
};

/** Who comes to each level on their way: the viewers of its steps that are met. */
function comersOf({ core, whole }: FlowAnalysis): ReadonlySet<number>[] {
  const comers = core.places.levels.map(() => new Set<number>());
  for (const [step, viewers] of core.places.seenBy.entries()) {
    if (whole.walked[step] === 1) for (const v of viewers) comers[core.places.levelOf[step] ?? -1]?.add(v);
  }
  return comers;
}

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'warning', profiles: ['core'] },
  check({ guide }, report) {
    const analysis = analysisOf(guide);
    const { levels, levelOf, steps } = analysis.core.places;
    const comers = comersOf(analysis);
    for (const [i, edges] of analysis.core.out.entries()) {
      const reached = new Set(edges.map((e) => levelOf[e.to]));
      const from = levelOf[i] ?? 0;
      for (const { edge, to, viewers } of edges) {
        const { choice, outcome } = edge;
        const level = levels[levelOf[to] ?? -1];
        // A level with a criterion says itself who is to come there.
        if (choice?.to.kind !== 'level' || outcome?.text || !level || level.criterion) continue;
        const skipped = levels.filter(
          (_, l) => l > from && l < (levelOf[to] ?? 0) && !reached.has(l) && viewers.some((v) => comers[l]?.has(v)),
        );
        const data = { step: nameOf(steps[i]), level: nameOf(level), skipped: skipped.map(nameOf).join(', ') };
        if (skipped.length > 0) report('default', data, at(choice, 'to'));
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: ({ step, level, skipped }) =>
      `Et utfall i «${step}» går rett til «${level}», forbi «${skipped}». Gi «${level}» et kriterium som sier når saken skal dit, eller gå veien om nivået imellom.`,
  },
  nn: {
    default: ({ step, level, skipped }) =>
      `Eit utfall i «${step}» går rett til «${level}», forbi «${skipped}». Gi «${level}» eit kriterium som seier når saka skal dit, eller gå vegen om nivået imellom.`,
  },
  en: {
    default: ({ step, level, skipped }) =>
      `An outcome in “${step}” goes straight to “${level}”, past “${skipped}”. Give “${level}” a criterion that says when a case belongs there, or go by way of the level between.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et utfall hopper over et nivå, og det står ikke når det er riktig.',
    why: 'Barnet skal få hjelp på lavest mulig nivå. Et hopp kan være riktig, men da må det stå når.',
    mend: 'Skriv kriteriet for nivået saken hopper til, eller la utfallet gå til nivået imellom.',
  },
  nn: {
    title: 'Eit utfall hoppar over eit nivå, og det står ikkje når det er rett.',
    why: 'Barnet skal få hjelp på lågast mogleg nivå. Eit hopp kan vere rett, men då må det stå når.',
    mend: 'Skriv kriteriet for nivået saka hoppar til, eller la utfallet gå til nivået imellom.',
  },
  en: {
    title: 'An outcome skips a level, and nothing says when that is right.',
    why: 'The child is to get help at the lowest level possible. A skip may be right, but then the guide must say when.',
    mend: 'Write the criterion of the level the case skips to, or let the outcome go to the level between.',
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
          - { when: Bekymringen er vag, go: step:vurder }
          - { when: Bekymringen er der fortsatt, go: level:2 }
      - id: vurder
        title: Vurder en gang til
        outcomes: [{ when: Barnet trenger hjelp, go: level:1 }]
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
  - id: 2
    title: Tverrfaglig samarbeid
    steps:
      - id: samarbeid
        title: Hold samarbeidsmøte
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: ['10:54'],
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
          - { when: Egen tjeneste kan hjelpe, go: level:1 }
          - { when: Andre tjenester må hjelpe, go: level:2 }
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: tiltak
        title: Sett i gang tiltak
        outcomes: [{ when: Målet er nådd, go: close }]
  - id: 2
    title: Tverrfaglig samarbeid
    steps:
      - id: samarbeid
        title: Hold samarbeidsmøte
        outcomes: [{ when: Målet er nådd, go: close }]
`,
      finds: [],
    },
  ],
};
