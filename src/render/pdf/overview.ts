import type { Level } from '../../model/guide.ts';
import type { Deadline, Step } from '../../model/step.ts';
import type { Context } from './context.ts';
import { audienceWords, levelLabel, ref, stepNumber } from './context.ts';
import type { Block, Inline } from './document.ts';
import { p, soft, strong, text } from './document.ts';
import { deadlineLine } from './facts.ts';
import { allWays, targetWords } from './ways.ts';

const spots = (context: Context): { level: Level; step: Step }[] =>
  context.guide.levels.flatMap((level) => level.steps.map((step) => ({ level, step })));

const stepName = (context: Context, level: Level, step: Step): Inline => ({
  t: 'ref',
  to: context.places.name('step', step.id),
  c: [text(`${stepNumber(level, step)}. ${step.title}`)],
  page: true,
});

function ways(context: Context, level: Level, step: Step): Block[] {
  const { words } = context;
  const spot = { level, step };
  const found = allWays(step);
  if (found.length === 0) {
    return level.steps.at(-1) === step ? [] : [p(text(`→ ${targetWords(context, { kind: 'next' }, spot)}`))];
  }
  return found.map(({ outcome, branch }) => {
    const audiences = audienceWords(context, [...(branch?.audiences ?? []), ...outcome.audiences]);
    const when = outcome.when.join(` ${words.or} `);
    const go = outcome.go.map((one) => `${targetWords(context, one.to, spot)}${one.when === undefined ? '' : ` (${one.when})`}`);
    return p(
      ...(audiences === '' ? [] : [soft(`${words.forAudiences(audiences)}: `)]),
      ...(when === '' ? [] : [text(`${when} `)]),
      text('→ '),
      strong(go.join(` ${words.or} `)),
    );
  });
}

/** The flow in words, a row a step: the text equivalent of the chart, and an index of the ways onward. */
export function wayTable(context: Context): Block[] {
  const { words } = context;
  return context.guide.levels
    .filter(({ steps }) => steps.length > 0)
    .flatMap((level) => [
      { t: 'head' as const, level: 2, bookmark: false, c: [text(`${levelLabel(context, level)}: ${level.title}`)] },
      {
        t: 'table' as const,
        widths: [2, 3],
        head: [context.stepWord, words.parts.outcomes],
        rows: level.steps.map((step) => [[p(stepName(context, level, step))], ways(context, level, step)]),
      },
    ]);
}

function deadlinesOf(step: Step): { deadline: Deadline; audiences: readonly string[]; when: string }[] {
  const of = (deadlines: readonly Deadline[], audiences: readonly string[], when = ''): ReturnType<typeof deadlinesOf> =>
    deadlines.map((deadline) => ({ deadline, audiences: deadline.audiences.length > 0 ? [] : audiences, when }));
  return [
    ...of(step.deadlines, step.audiences),
    ...step.branches.flatMap((branch) => of(branch.deadlines, branch.audiences)),
    ...allWays(step).flatMap(({ outcome, branch }) =>
      of(outcome.deadlines, [...(branch?.audiences ?? []), ...outcome.audiences], outcome.when.join('; ')),
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
  return [{ t: 'table', widths: [1, 1], head: [words.fields.deadline, context.stepWord], rows }];
}
