import type { Guide } from '../model/guide.ts';
import type { Outcome, Step } from '../model/step.ts';
import type { Choice } from './choices.ts';
import { waysOn } from './choices.ts';
import { viewOf } from './state.ts';

/** One target of an outcome: what scenarios are to cover. An outcome with three targets is three ways. */
export interface Way {
  /** `step/outcome`, and `step/outcome/2` for a second target. */
  readonly id: string;
  readonly step: Step;
  readonly outcome: Outcome;
}

/** The id of the way a choice takes; undefined for a choice that is no outcome. */
export function wayOf(step: string, { outcome, target }: Choice): string | undefined {
  if (!outcome) return undefined;
  const place = target ? outcome.go.indexOf(target) : 0;
  return `${step}/${outcome.id}${place > 0 ? `/${place + 1}` : ''}`;
}

/** Every way of a guide that at least one audience can take, in reading order. */
export function waysOfGuide(guide: Guide): readonly Way[] {
  const view = viewOf(guide, undefined);
  const ways = new Map<string, Way>();
  for (const { step } of view.nodes) {
    for (const choice of step ? waysOn(view, step.id, step) : []) {
      const id = step && wayOf(step.id, choice);
      if (id !== undefined && step && choice.outcome && !ways.has(id))
        ways.set(id, { id, step, outcome: choice.outcome });
    }
  }
  return [...ways.values()];
}

export interface Coverage {
  readonly steps: number;
  readonly outcomes: number;
  readonly missedSteps: readonly Step[];
  readonly missedOutcomes: readonly Way[];
}

/** What walks leave out of a guide; `steps` and `ways` are ids of what they met. */
export function coverageOf(guide: Guide, steps: ReadonlySet<string>, ways: ReadonlySet<string>): Coverage {
  const all = [...new Set(viewOf(guide, undefined).nodes.flatMap(({ step }) => step ?? []))];
  const outcomes = waysOfGuide(guide);
  return {
    steps: all.length,
    outcomes: outcomes.length,
    missedSteps: all.filter(({ id }) => !steps.has(id)),
    missedOutcomes: outcomes.filter(({ id }) => !ways.has(id)),
  };
}

/** Percent, rounded down to one decimal, so that 100 means all; of nothing, all is covered. */
export const percent = (covered: number, all: number): number =>
  all === 0 ? 100 : Math.floor((covered / all) * 1000) / 10;
