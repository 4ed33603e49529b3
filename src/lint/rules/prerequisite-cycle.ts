import { at } from '../../model/origin.ts';
import { analysisOf } from '../flow/analysis.ts';
import { components, isCycle, shortestRound } from '../flow/components.ts';
import { nameOf, trail } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = {
  self: { step: string };
  default: { steps: readonly string[] };
  round: { step: string };
};

export const rule = defineRule<Messages>({
  meta: { group: 'flow', severity: 'error', profiles: ['core'] },
  check({ guide }, report) {
    const { core } = analysisOf(guide);
    const calls = (i: number) => (core.out[i] ?? []).filter((e) => e.edge.kind === 'prerequisite');
    const next = (i: number): number[] => calls(i).map((e) => e.to);
    const callers = core.places.steps.flatMap((step, i) => (step.prerequisites.length > 0 ? [i] : []));
    for (const component of components(callers, next)) {
      if (!isCycle(component, next)) continue;
      const round = shortestRound(component, next);
      const places = round.flatMap((i, k) => {
        const call = calls(i).find((e) => e.to === (round[k + 1] ?? round[0]));
        const { prerequisite } = call?.edge ?? {};
        return prerequisite ? [{ range: at(prerequisite, 'step'), step: nameOf(core.places.steps[i]) }] : [];
      });
      const [first, ...others] = places;
      if (!first) continue;
      if (others.length === 0) report('self', { step: first.step }, first.range);
      else {
        const related = others.map(({ range, step }) => ({ message: 'round' as const, data: { step }, range }));
        report('default', { steps: places.map(({ step }) => step) }, first.range, { related });
      }
    }
  },
});

const round = (steps: readonly string[]): string => trail([...steps, ...steps.slice(0, 1)]);

export const sentences: Sentences<Messages> = {
  nb: {
    self: ({ step }) => `«${step}» krever at «${step}» er gjort først. Ta bort kravet, eller velg et annet trinn.`,
    default: ({ steps }) =>
      `Trinnene krever hverandre først, så ingen av dem kan begynne: ${round(steps)}. Ta bort ett av kravene.`,
    round: ({ step }) => `«${step}» har også et slikt krav.`,
  },
  nn: {
    self: ({ step }) => `«${step}» krev at «${step}» er gjort først. Ta bort kravet, eller vel eit anna steg.`,
    default: ({ steps }) =>
      `Stega krev kvarandre først, så ingen av dei kan byrje: ${round(steps)}. Ta bort eitt av krava.`,
    round: ({ step }) => `«${step}» har òg eit slikt krav.`,
  },
  en: {
    self: ({ step }) =>
      `“${step}” requires “${step}” to be done first. Take the requirement away, or choose another step.`,
    default: ({ steps }) =>
      `The steps require each other first, so none of them can begin: ${round(steps)}. Take one of the requirements away.`,
    round: ({ step }) => `“${step}” has such a requirement, too.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Trinn krever hverandre først.',
    why: 'Når det ene må gjøres før det andre, og det andre før det ene, kommer ingen i gang.',
    mend: 'Ta bort kravet («Først») på det trinnet som kan gjøres uten det andre.',
  },
  nn: {
    title: 'Steg krev kvarandre først.',
    why: 'Når det eine må gjerast før det andre, og det andre før det eine, kjem ingen i gang.',
    mend: 'Ta bort kravet («Først») på det steget som kan gjerast utan det andre.',
  },
  en: {
    title: 'Steps require each other first.',
    why: 'When one must be done before the other, and the other before the one, nobody gets started.',
    mend: 'Take away the requirement (“First”) of the step that can be done without the other.',
  },
  bad: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: logg
        title: Opprett logg
        prerequisites: [{ step: samtykke }]
      - id: samtykke
        title: Hent inn samtykke
        prerequisites: [{ step: logg }]
        outcomes: [{ when: Samtykket er gitt, go: close }]
`,
      finds: ['7:33'],
    },
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: logg
        title: Opprett logg
        prerequisites: [{ step: logg, when: loggen ikke finnes }]
        outcomes: [{ when: Loggen er opprettet, go: close }]
`,
      finds: ['7:33'],
    },
  ],
  good: [
    {
      form: 'yaml',
      text: `levels:
  - id: 1
    title: Tiltak i egen tjeneste
    steps:
      - id: samtykke
        title: Hent inn samtykke
      - id: logg
        title: Opprett logg
        prerequisites: [{ step: samtykke, when: samtykke mangler }]
        outcomes: [{ when: Loggen er opprettet, go: close }]
`,
      finds: [],
    },
  ],
};
