import { composed } from '../../model/composed.ts';
import type { Branch, Outcome, Step } from '../../model/step.ts';

/** An outcome with the branch it stands in, if any. */
export interface PlacedOutcome {
  readonly outcome: Outcome;
  readonly branch?: Branch | undefined;
}

/** A step's own outcomes, then those of its branches. */
export const outcomesOf = (step: Step): PlacedOutcome[] => [
  ...step.outcomes.map((outcome) => ({ outcome })),
  ...step.branches.flatMap((branch) => branch.outcomes.map((outcome) => ({ outcome, branch }))),
];

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));

/** Whether someone may meet both outcomes. */
export function meetsBoth(a: PlacedOutcome, b: PlacedOutcome): boolean {
  const lists = (o: PlacedOutcome): (readonly string[])[] => [o.outcome.audiences, o.branch?.audiences ?? []];
  const tracks = overlap(a.outcome.tracks, b.outcome.tracks);
  return tracks && lists(a).every((x) => lists(b).every((y) => overlap(x, y)));
}

const plain = (text: string): string =>
  composed(text)
    .toLowerCase()
    .replace(/[^0-9A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\udfff]+/g, ' ')
    .trim();

/** The conditions in one form, whatever their order, capitals and punctuation; empty: none. */
export const conditionOf = (when: readonly string[]): string =>
  [...new Set(when.map(plain).filter((text) => text !== ''))].sort().join(' | ');
