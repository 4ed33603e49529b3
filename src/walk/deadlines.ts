import type { Duration } from '../model/duration.ts';
import { addToDate, compareDurations, parseDuration } from '../model/duration.ts';
import type { Branch, Deadline, Outcome, Step } from '../model/step.ts';

/** Whether something for these audiences is met by one who walks as `audience`; undefined walks as anyone. */
export const isFor = (audiences: readonly string[], audience: string | undefined): boolean =>
  audience === undefined || audiences.length === 0 || audiences.includes(audience);

/** The branches of a step that the audience reads. */
export const branchesFor = (step: Step, audience: string | undefined): readonly Branch[] =>
  step.branches.filter((branch) => isFor(branch.audiences, audience));

/** The deadlines of a step that hold for the audience, those of its branches included. */
export function deadlinesFor(step: Step, audience: string | undefined): readonly Deadline[] {
  return [step, ...branchesFor(step, audience)]
    .flatMap((part) => part.deadlines)
    .filter((deadline) => isFor(deadline.audiences, audience));
}

const longestOf = (deadlines: readonly Deadline[]): Duration | undefined =>
  deadlines
    .filter(({ when }) => when === undefined)
    .flatMap(({ within }) => (within === undefined ? [] : (parseDuration(within) ?? [])))
    .reduce<Duration | undefined>((a, b) => (a && compareDurations(a, b) >= 0 ? a : b), undefined);

/**
 * The longest time a step may take: of its deadlines that hold in every case. Undefined where it has none. Deadlines
 * for one kind of case (`when`) do not count, and vague ones cannot.
 */
export const stepTime = (step: Step, audience: string | undefined): Duration | undefined =>
  longestOf(deadlinesFor(step, audience));

/** The longest time an outcome gives, counted in the same way. */
export const outcomeTime = (outcome: Outcome, audience: string | undefined): Duration | undefined =>
  longestOf(outcome.deadlines.filter((deadline) => isFor(deadline.audiences, audience)));

/** Undefined when the text is not a day of the calendar written as `YYYY-MM-DD`. */
export function parseDay(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}

/** The day a duration after a day ends, as `YYYY-MM-DD`; undefined when either cannot be read, or past year 9999. */
export function dayAfter(day: string, duration: Duration): string | undefined {
  const start = parseDay(day);
  const end = start && addToDate(start, duration);
  return end && end.getUTCFullYear() <= 9999 ? end.toISOString().slice(0, 10) : undefined;
}
