import type { FlowEdge } from '../../model/flow.ts';
import type { Step } from '../../model/step.ts';
import type { Walk } from './snapshot.ts';

const holds = (audiences: readonly string[], audience: string | undefined): boolean =>
  audience === undefined || audiences.length === 0 || audiences.includes(audience);

/** Whether someone is asked for consent, or their consent is checked, in a step. */
export function consentIn(step: Step, audience: string | undefined): boolean {
  return step.consents.length > 0 || step.branches.some((b) => b.consents.length > 0 && holds(b.audiences, audience));
}

const consentOn = ({ outcome }: FlowEdge): boolean =>
  outcome !== undefined && (outcome.requires.length > 0 || outcome.effects.some((e) => e.kind === 'consent'));

/**
 * Ways from a step up to a higher level, as `step level`, and whether one can get there before anyone has consented
 * to anything. The walk is done with and without a consent in hand.
 */
export function consentlessWays({ guide, view, out, stepKey, levelKeyOf }: Walk): Map<string, boolean> {
  const steps = new Map<string, Step>();
  const rank = new Map<string, number>();
  for (const [i, level] of guide.levels.entries()) {
    for (const step of level.steps) {
      if (steps.has(step.id)) continue;
      steps.set(step.id, step);
      rank.set(step.id, i);
    }
  }
  const ways = new Map<string, boolean>();
  const seen = new Set<string>();
  const queue: { id: string; has: boolean }[] = [];
  const come = (id: string, has: boolean): void => {
    const state = `${has ? '+' : '-'}${id}`;
    if (seen.has(state) || !steps.has(id)) return;
    seen.add(state);
    queue.push({ id, has });
  };
  if (view.start !== undefined) come(view.start, false);
  for (const { id, has } of queue) {
    const step = steps.get(id);
    const after = has || (step !== undefined && consentIn(step, view.audience));
    for (const edge of out(id)) {
      const then = after || consentOn(edge);
      if (edge.kind !== 'prerequisite' && (rank.get(edge.to) ?? -1) > (rank.get(id) ?? 0)) {
        const way = `${stepKey(id)}\n${levelKeyOf.get(edge.to) ?? ''}`;
        ways.set(way, (ways.get(way) ?? false) || !then);
      }
      come(edge.to, then);
    }
  }
  return ways;
}
