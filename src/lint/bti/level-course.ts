import type { Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { isDecision, isEvaluation } from './words.ts';

/** A level's steps from the first evaluation on: where one looks back and decides. Empty when it has none. */
export function evaluationPart(level: Level): readonly Step[] {
  const first = level.steps.findIndex(isEvaluation);
  return first < 0 ? [] : level.steps.slice(first);
}

/** A level's steps from the first measure on, and those where it is decided; all of them when nothing says which. */
export function measuresOn(level: Level): readonly Step[] {
  const first = level.steps.findIndex((step) => step.kind === 'act' || isEvaluation(step) || isDecision(step));
  return first < 0 ? level.steps : level.steps.slice(first);
}
