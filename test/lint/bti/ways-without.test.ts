import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiagnosticData } from '../../../src/diagnostic/diagnostic.ts';
import { runRule } from '../../../src/lint/linter.ts';
import { rule as consentRule } from '../../../src/lint/rules/consent-before-sharing.ts';
import { rule as coordinatorRule } from '../../../src/lint/rules/coordinator-not-appointed.ts';
import { rule as toolRule } from '../../../src/lint/rules/tool-used-before-produced.ts';
import { type FlowEdge, type FlowView, flowOf } from '../../../src/model/flow.ts';
import type { Guide } from '../../../src/model/guide.ts';
import type { Step } from '../../../src/model/step.ts';
import { makeGuide, type OutcomeInput, type StepInput } from '../../factory/guide.ts';

const audiences = ['skole', 'barnehage'];
const stepIds = ['s0', 's1', 's2', 's3', 's4'];
const consents = [{ id: 'samtykke', title: 'Ja', laws: [] }];
const roles = [{ id: 'holder', title: 'Holder', kind: 'coordinator' as const, duties: [] }];
const tools = [{ id: 'plan', title: 'Plan', aliases: [] }];

const some = <T>(value: T) => fc.option(fc.constant([value]), { nil: [] as T[], freq: 2 });
const audience = fc.constantFrom<readonly string[]>([], [], ['skole'], ['barnehage']);
const go = fc.constantFrom('next', 'close', 'level:0', 'level:1', ...stepIds.map((id) => `step:${id}`));

const outcome: fc.Arbitrary<OutcomeInput> = fc.record({
  go,
  requires: fc.option(fc.constant(['samtykke']), { nil: [] as string[], freq: 4 }),
  effects: some({ kind: 'referral' as const }),
  audiences: audience,
});
const branch = fc.record({
  audiences: audience,
  shares: some('PPT'),
  tools: some('plan'),
  consents: some({ consent: 'samtykke', action: 'obtain' as const }),
});
const stepOf = (id: string): fc.Arbitrary<StepInput> =>
  fc.record({
    id: fc.constant(id),
    audiences: audience,
    shares: some('PPT'),
    consents: some({ consent: 'samtykke', action: 'obtain' as const }),
    appoints: some('holder'),
    who: fc.option(fc.constant({ roles: ['holder'] }), { nil: { roles: [] as string[] }, freq: 2 }),
    tools: some('plan'),
    produces: some('plan'),
    branches: fc.array(branch, { maxLength: 1 }),
    outcomes: fc.array(outcome, { maxLength: 2 }),
    // Only backwards, so that no step waits for itself.
    prerequisites: id === 's0' ? fc.constant([]) : some(stepIds[stepIds.indexOf(id) - 1] ?? 's0'),
  });

/** Without the audiences, where the guide declares none: an undeclared one is a slip that may mean anyone. */
const forEveryone = (step: StepInput): StepInput => ({
  ...step,
  audiences: [],
  branches: step.branches?.map((b) => ({ ...b, audiences: [] })) ?? [],
  outcomes: step.outcomes?.map((o) => ({ ...o, audiences: [] })) ?? [],
});

const guides: fc.Arbitrary<Guide> = fc
  .record({
    split: fc.integer({ min: 1, max: 4 }),
    withAudiences: fc.boolean(),
    steps: fc.tuple(...stepIds.map(stepOf)),
  })
  .map(({ split, withAudiences, steps: drawn }) => {
    const steps = withAudiences ? drawn : drawn.map(forEveryone);
    return makeGuide({
      audiences: withAudiences ? audiences : [],
      consents,
      roles,
      tools,
      levels: [{ steps: steps.slice(0, split) }, { steps: steps.slice(split) }],
    });
  });

/** The need as the oracle reads it. */
interface Plain {
  gives(step: Step, sees: (ids: readonly string[]) => boolean): boolean;
  needs(step: Step, sees: (ids: readonly string[]) => boolean): boolean;
  wayGives(edge: FlowEdge): boolean;
  wayNeeds(edge: FlowEdge): boolean;
}

/** Place → the shortest way there, in steps. */
type Places = Map<string, number>;

/** Every walk without a step twice, tried one by one. */
function tryAll(guide: Guide, view: FlowView, plain: Plain): Places {
  const steps = new Map(guide.levels.flatMap((level) => level.steps.map((s) => [s.id, s] as const)));
  const sees = (ids: readonly string[]): boolean =>
    ids.length === 0 || (view.audience === undefined ? guide.audiences.length > 0 : ids.includes(view.audience));
  const places: Places = new Map();
  const note = (place: string, length: number): void => {
    places.set(place, Math.min(length, places.get(place) ?? Number.POSITIVE_INFINITY));
  };
  function inHandAfter(id: string, length: number): boolean {
    const step = steps.get(id);
    if (!step) return true;
    const calls = view.out(id).filter(({ kind }) => kind === 'prerequisite');
    const given = calls.map(({ to }) => inHandAfter(to, length + 1));
    if (given.includes(true) || plain.gives(step, sees)) return true;
    if (!plain.needs(step, sees)) return false;
    note(id, length);
    return true;
  }
  function walk(path: readonly string[]): void {
    const here = path.at(-1) ?? '';
    if (inHandAfter(here, path.length)) return;
    for (const edge of view.out(here)) {
      if (edge.kind === 'prerequisite' || plain.wayGives(edge)) continue;
      if (plain.wayNeeds(edge)) note(`${here}/${edge.outcome?.id}`, path.length);
      else if (steps.has(edge.to) && !path.includes(edge.to)) walk([...path, edge.to]);
    }
  }
  if (view.start !== undefined) walk([view.start]);
  return places;
}

function expected(guide: Guide, plain: Plain): string[] {
  const graph = flowOf(guide);
  const viewers = guide.audiences.length > 0 ? audiences : [undefined];
  const all = new Map<string, { names: string[]; length: number }>();
  for (const viewer of viewers) {
    for (const [place, length] of tryAll(guide, graph.view(viewer), plain)) {
      const known = all.get(place) ?? { names: [], length };
      all.set(place, { names: [...known.names, viewer ?? ''], length: Math.min(known.length, length) });
    }
  }
  return [...all]
    .map(([place, { names, length }]) => {
      const who = names.length === viewers.length ? [] : names;
      return `${place.split('/')[0]} ${place.includes('/') ? 'way' : 'step'} ${who.join()} ${length}`;
    })
    .sort();
}

const told = ({ step, way, audiences: who }: DiagnosticData, isWay: boolean): string =>
  `${step} ${isWay ? 'way' : 'step'} ${(who as string[]).join()} ${(way as string[]).length}`;

type Runnable = Parameters<typeof runRule>[1];
function found(id: Parameters<typeof runRule>[0], rule: unknown, guide: Guide): string[] {
  const context = { guide, flow: flowOf(guide), options: {} };
  const findings = runRule(id, rule as Runnable, 'warning', context);
  return findings.map(({ message, data }) => told(data, message === 'effect')).sort();
}

const runs = { numRuns: 400 };

test('consent: what the fixpoint finds is what trying every way finds', () => {
  const plain: Plain = {
    gives: (step, sees) =>
      [...step.consents, ...step.branches.flatMap((b) => (sees(b.audiences) ? b.consents : []))].length > 0,
    needs: (step, sees) =>
      [...step.shares, ...step.branches.flatMap((b) => (sees(b.audiences) ? b.shares : []))].length > 0,
    wayGives: (edge) => (edge.outcome?.requires.length ?? 0) > 0,
    wayNeeds: (edge) => (edge.outcome?.effects.length ?? 0) > 0,
  };
  let hits = 0;
  fc.assert(
    fc.property(guides, (guide) => {
      const wanted = expected(guide, plain);
      hits += wanted.length;
      expect(found('consent-before-sharing', consentRule, guide)).toEqual(wanted);
    }),
    runs,
  );
  expect(hits).toBeGreaterThan(100);
});

test('coordinator: what the fixpoint finds is what trying every way finds', () => {
  const plain: Plain = {
    gives: (step) => step.appoints.length > 0,
    needs: (step) => (step.who?.roles.length ?? 0) > 0,
    wayGives: () => false,
    wayNeeds: () => false,
  };
  fc.assert(
    fc.property(guides, (guide) => {
      expect(found('coordinator-not-appointed', coordinatorRule, guide)).toEqual(expected(guide, plain));
    }),
    runs,
  );
});

test('tools: what the fixpoint finds is what trying every way finds', () => {
  const plain: Plain = {
    gives: (step) => step.produces.length > 0,
    needs: (step, sees) =>
      [...step.tools, ...step.branches.flatMap((b) => (sees(b.audiences) ? b.tools : []))].length > 0,
    wayGives: () => false,
    wayNeeds: () => false,
  };
  fc.assert(
    fc.property(guides, (guide) => {
      const made = guide.levels.some((level) => level.steps.some((step) => step.produces.length > 0));
      expect(found('tool-used-before-produced', toolRule, guide)).toEqual(made ? expected(guide, plain) : []);
    }),
    runs,
  );
});
