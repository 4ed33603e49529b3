import { at } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import type { Range } from '../../source/source-file.ts';
import { audienceNames, meets, type Need, waysWithout } from '../bti/ways-without.ts';
import { type Where, where } from '../bti/where.ts';
import { analysisOf, type FlowAnalysis } from '../flow/analysis.ts';
import { nameOf } from '../flow/wording.ts';
import { defineRule, type RulePage, type Sentences } from '../rule.ts';

type Messages = { default: { tool: string; step: string } & Where; made: { step: string } };

function needFor(analysis: FlowAnalysis, tool: string): Need {
  const uses = (step: Step, viewer: number): boolean =>
    step.tools.includes(tool) ||
    step.branches.some((branch) => branch.tools.includes(tool) && meets(analysis, viewer, branch.audiences));
  return {
    gives: (step) => step.produces.includes(tool),
    needs: uses,
    // A form that an outcome asks for is filled in there.
    wayGives: ({ edge }) => edge.outcome?.effects.some((effect) => effect.tool === tool) ?? false,
    wayNeeds: () => false,
  };
}

function placeOf(step: Step, tool: string): Range {
  for (const list of [step.tools, ...step.branches.map((branch) => branch.tools)]) {
    const index = list.indexOf(tool);
    if (index >= 0) return at(list, index);
  }
  return at(step, 'tools');
}

export const rule = defineRule<Messages>({
  meta: { group: 'bti', severity: 'warning', draft: 'info', profiles: ['bti'], needsWhole: true },
  check({ guide }, report) {
    const steps = guide.levels.flatMap((level) => level.steps);
    const made = new Set(steps.flatMap((step) => step.produces));
    for (const { id, title } of guide.tools) {
      if (!made.has(id)) continue;
      const analysis = analysisOf(guide);
      const maker = steps.find((step) => step.produces.includes(id));
      for (const { step, viewers, way } of waysWithout(analysis, needFor(analysis, id))) {
        const where = { way: way.map(nameOf), audiences: audienceNames(analysis, viewers) };
        const related = maker
          ? [
              {
                message: 'made' as const,
                data: { step: nameOf(maker) },
                range: at(maker.produces, maker.produces.indexOf(id)),
              },
            ]
          : [];
        report('default', { tool: title, step: nameOf(step), ...where }, placeOf(step, id), { related });
      }
    }
  },
});

export const sentences: Sentences<Messages> = {
  nb: {
    default: (d) =>
      `«${d.tool}» brukes i «${d.step}» før det er fylt ut på veien dit. Fyll det ut i et tidligere trinn, eller ta det bort her.${where('nb', d)}`,
    made: ({ step }) => `I «${step}» blir det fylt ut.`,
  },
  nn: {
    default: (d) =>
      `«${d.tool}» blir brukt i «${d.step}» før det er fylt ut på vegen dit. Fyll det ut i eit tidlegare steg, eller ta det bort her.${where('nn', d)}`,
    made: ({ step }) => `I «${step}» blir det fylt ut.`,
  },
  en: {
    default: (d) =>
      `“${d.tool}” is used in “${d.step}” before it is filled in on the way there. Fill it in in an earlier step, or take it away here.${where('en', d)}`,
    made: ({ step }) => `It is filled in in “${step}”.`,
  },
};

export const page: RulePage = {
  nb: {
    title: 'Et verktøy brukes før det er fylt ut.',
    why: 'Trinnet bygger på noe som ikke finnes ennå. Ofte står trinnene i feil rekkefølge, eller et skjema er plassert ett trinn for sent.',
    mend: 'Flytt utfyllingen til et trinn som alle veier går gjennom, eller ta verktøyet bort her. Verktøy som aldri fylles ut, blir ikke vurdert.',
  },
  nn: {
    title: 'Eit verktøy blir brukt før det er fylt ut.',
    why: 'Steget byggjer på noko som ikkje finst enno. Ofte står stega i feil rekkjefølgje, eller eit skjema er plassert eitt steg for seint.',
    mend: 'Flytt utfyllinga til eit steg som alle vegar går gjennom, eller ta verktøyet bort her. Verktøy som aldri blir fylte ut, blir ikkje vurderte.',
  },
  en: {
    title: 'A tool is used before it is filled in.',
    why: 'The step builds on something that is not there yet. Often the steps are in the wrong order, or a form stands one step too late.',
    mend: 'Move the filling in to a step that all ways pass through, or take the tool away here. Tools that are never filled in are left alone.',
  },
  bad: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Planlegg

**Verktøy:** [Tiltaksplan](#plan)

## Skriv planen

**Fyll ut:** [Tiltaksplan](#plan)

### Utfall

- Målet er nådd → [Avslutt](#avslutt)

# Verktøy

- Tiltaksplan {#plan}
`,
      finds: ['5:29'],
    },
  ],
  good: [
    {
      form: 'md',
      text: `# Nivå 1: Tiltak

## Skriv planen

**Fyll ut:** [Tiltaksplan](#plan)

## Sett i gang

**Verktøy:** [Tiltaksplan](#plan)

### Utfall

- Målet er nådd → [Avslutt](#avslutt)

# Verktøy

- Tiltaksplan {#plan}
`,
      finds: [],
    },
  ],
};
