import type { Guide, Level } from '../../model/guide.ts';
import type { Branch, Deadline, Outcome, Step } from '../../model/step.ts';
import { outcomesOf } from '../flow/outcomes.ts';

/** A deadline with what it stands in. */
export interface PlacedDeadline {
  readonly deadline: Deadline;
  readonly level: Level;
  readonly step: Step;
  readonly branch?: Branch | undefined;
  readonly outcome?: Outcome | undefined;
}

/** Every deadline of a guide, in reading order. */
export function deadlinesOf(guide: Guide): PlacedDeadline[] {
  return guide.levels.flatMap((level) =>
    level.steps.flatMap((step) => [
      ...step.deadlines.map((deadline) => ({ deadline, level, step })),
      ...step.branches.flatMap((branch) => branch.deadlines.map((deadline) => ({ deadline, level, step, branch }))),
      ...outcomesOf(step).flatMap(({ outcome, branch }) =>
        outcome.deadlines.map((deadline) => ({ deadline, level, step, branch, outcome })),
      ),
    ]),
  );
}

/** Whether someone may meet both: their audiences overlap. */
export function sameAudience(a: PlacedDeadline, b: PlacedDeadline): boolean {
  const lists = (p: PlacedDeadline) => [
    p.deadline.audiences,
    p.branch?.audiences ?? [],
    p.outcome?.audiences ?? [],
    p.step.audiences,
  ];
  const overlap = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === 0 || y.length === 0 || x.some((id) => y.includes(id));
  return lists(a).every((x) => lists(b).every((y) => overlap(x, y)));
}
