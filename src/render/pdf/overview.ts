import type { Level } from '../../model/guide.ts';
import type { Deadline, Step } from '../../model/step.ts';
import type { Context } from './context.ts';
import { audienceWords, levelLabel, ref, stepNumber } from './context.ts';
import type { Block, Inline } from './document.ts';
import { p, soft, strong, table, text } from './document.ts';
import { deadlineLine } from './facts.ts';
import { allWays, targetWords, wayWords } from './ways.ts';

const spots = (context: Context): { level: Level; step: Step }[] =>
  context.guide.levels.flatMap((level) => level.steps.map((step) => ({ level, step })));

const stepName = (context: Context, level: Level, step: Step): Inline => ({
  t: 'ref',
  to: context.places.name('step', step.id),
  c: [text(`${stepNumber(level, step)}. ${step.title}`)],
  page: true,
});

function ways(context: Context, level: Level, step: Step): Block[] {
  const spot = { level, step };
  const groups = wayWords(context, spot);
  if (groups.length === 0) {
    return level.steps.at(-1) === step ? [] : [p(text(`→ ${targetWords(context, { kind: 'next' }, spot)}`))];
  }
  return groups.flatMap(({ whom, ways }) => [
    ...(whom === '' ? [] : [p(soft(whom))]),
    {
      t: 'list',
      ordered: false,
      start: 1,
      items: ways.map(({ when, go }) => [p(...(when === '' ? [] : [text(`${when} `)]), text('→ '), strong(go))]),
    },
  ]);
}

/** The flow in words, a row a step: the text equivalent of the chart, and an index of the ways onward. */
export function wayTable(context: Context): Block[] {
  const { words } = context;
  return context.guide.levels
    .filter(({ steps }) => steps.length > 0)
    .flatMap((level) => [
      { t: 'head' as const, level: 2, listed: false, c: [text(`${levelLabel(context, level)}: ${level.title}`)] },
      table(
        [2, 3],
        [context.stepWord, words.parts.outcomes],
        level.steps.map((step) => [[p(stepName(context, level, step))], ways(context, level, step)]),
      ),
    ]);
}

function deadlinesOf(step: Step): { deadline: Deadline; audiences: readonly string[]; when: string }[] {
  const of = (
    deadlines: readonly Deadline[],
    audiences: readonly string[],
    when = '',
  ): ReturnType<typeof deadlinesOf> =>
    deadlines.map((deadline) => ({ deadline, audiences: deadline.audiences.length > 0 ? [] : audiences, when }));
  return [
    ...of(step.deadlines, step.audiences),
    ...step.branches.flatMap((branch) => of(branch.deadlines, branch.audiences)),
    ...allWays(step).flatMap(({ outcomes, branch }) =>
      outcomes.flatMap(({ deadlines, audiences, when }) =>
        of(deadlines, [...(branch?.audiences ?? []), ...audiences], when.join('; ')),
      ),
    ),
  ];
}

/** The index of deadlines, in the order of the handbook. */
export function deadlineTable(context: Context): Block[] {
  const { words } = context;
  const rows = spots(context).flatMap(({ level, step }) =>
    deadlinesOf(step).map(({ deadline, audiences, when }) => {
      const whom = audienceWords(context, audiences);
      return [
        [p(...deadlineLine(context, deadline), ...(whom === '' ? [] : [soft(` (${whom})`)]))],
        [
          p(soft(`${levelLabel(context, level)}: `), ref(context, 'step', step.id)),
          ...(when === '' ? [] : [p(soft(when))]),
        ],
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [table([1, 1], [words.fields.deadline, context.stepWord], rows)];
}
