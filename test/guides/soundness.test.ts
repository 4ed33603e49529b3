import { describe, expect, test } from 'vitest';
import { type FlowEdge, flowOf } from '../../src/model/flow.ts';
import type { Guide } from '../../src/model/guide.ts';
import { realGuide, stepOf, stepsOf } from './real-guide.ts';

const paths = ['guides/vestby.yaml', 'guides/plattform/guide.yaml', 'guides/plattform-nn/guide.yaml'];

/** Steps met when no edge that `stops` is taken, from the start of the guide. */
function met(guide: Guide, stops: (edge: FlowEdge) => boolean = () => false): Set<string> {
  const view = flowOf(guide).view();
  const seen = new Set<string>();
  const waiting = view.start === undefined ? [] : [view.start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of view.out(at)) if (edge.kind !== 'prerequisite' && !stops(edge)) waiting.push(edge.to);
  }
  return seen;
}

/** Nodes from which a close or an exit can be reached. */
function finishing(guide: Guide): Set<string> {
  const { nodes, edges } = flowOf(guide);
  const seen = new Set([...nodes.values()].filter((n) => n.kind !== 'step').map((n) => n.id));
  for (let grew = true; grew; ) {
    const more = edges.filter((e) => e.kind !== 'prerequisite' && seen.has(e.to) && !seen.has(e.from));
    for (const edge of more) seen.add(edge.from);
    grew = more.length > 0;
  }
  return seen;
}

describe.each(paths)('%s', (path) => {
  test('every step can be reached, and none is without a way to the end', async () => {
    const guide = await realGuide(path);
    const steps = stepsOf(guide).map((s) => s.id);
    const reached = met(guide);
    const ending = finishing(guide);
    expect(steps.filter((id) => !reached.has(id))).toEqual([]);
    expect(steps.filter((id) => !ending.has(id))).toEqual([]);
    expect(steps.flatMap((id) => flowOf(guide).view().looseEnds(id))).toEqual([]);
  });

  test('the last step of each level decides', async () => {
    const guide = await realGuide(path);
    for (const level of guide.levels) expect(level.steps.at(-1)?.outcomes.length).toBeGreaterThan(0);
  });

  test('no way leads to a service that is told, without a consent to it', async () => {
    const guide = await realGuide(path);
    const withoutConsent = met(guide, (edge) =>
      (edge.outcome?.requires ?? []).some((id) => id !== 'samtykke-oppfolging'),
    );
    const telling = stepsOf(guide).filter((s) => s.shares.length > 0);
    expect(telling.length).toBeGreaterThan(1);
    expect(telling.filter((s) => withoutConsent.has(s.id))).toEqual([]);
  });

  test('no step asks the coordinator to act before one is appointed', async () => {
    const guide = await realGuide(path);
    const coordinator = guide.roles.find((r) => r.kind === 'coordinator')?.id ?? '';
    const before = met(guide, (edge) => stepOf(guide, edge.from).appoints.includes(coordinator));
    const asked = stepsOf(guide).filter((s) => s.who?.roles.includes(coordinator));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((s) => before.has(s.id) && !s.appoints.includes(coordinator)).map((s) => s.id)).toEqual([]);
  });

  test('a tool that is filled in somewhere is filled in before it is used', async () => {
    const guide = await realGuide(path);
    for (const tool of new Set(stepsOf(guide).flatMap((s) => s.produces))) {
      const before = met(guide, (edge) => stepOf(guide, edge.from).produces.includes(tool));
      const using = stepsOf(guide).filter((s) => s.tools.includes(tool) && !s.produces.includes(tool));
      expect(using.filter((s) => before.has(s.id)).map((s) => `${tool} in ${s.id}`)).toEqual([]);
    }
  });
});
