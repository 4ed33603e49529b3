import type { RuleContext } from '../rule.ts';

/** The day a guide is read as of: its own last date, else the day of the run, so that an old guide is held to the law of its day. */
export function referenceDate({ guide, today }: RuleContext): string | undefined {
  return guide.dates.updated ?? guide.dates.published ?? today;
}

/** Whether something that came on a day (`2024-08-01`, `2024`) holds for the guide; one without any date is held to all of it. */
export function holds(since: string, date: string | undefined): boolean {
  return date === undefined || since <= date;
}
