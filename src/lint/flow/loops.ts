import type { Step } from '../../model/step.ts';
import type { FlowAnalysis } from './analysis.ts';
import { components, isCycle, shortestRound } from './components.ts';
import { stepsAfter } from './course.ts';

/**
 * The loops that are left when the steps that answer to a description are taken out: one for each part of the flow
 * that hangs together, as the shortest round through its first step. Loops without a way out are left to their own rule.
 */
export function loopsWithout(analysis: FlowAnalysis, isAnswer: (step: Step, place: number) => boolean): number[][] {
  const { core, whole } = analysis;
  const next = (step: number): number[] => stepsAfter(core, undefined, step);
  const left: number[] = [];
  for (let i = 0; i < core.stepCount; i++) {
    const step = core.places.steps[i];
    if (step && whole.walked[i] === 1 && whole.canEnd[i] === 1 && !isAnswer(step, i)) left.push(i);
  }
  return components(left, next)
    .filter((component) => isCycle(component, next))
    .map((component) => shortestRound(component, next));
}
