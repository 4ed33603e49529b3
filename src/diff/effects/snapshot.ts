import type { FlowEdge, FlowView } from '../../model/flow.ts';
import type { Guide } from '../../model/guide.ts';
import type { Names } from '../match/names.ts';
import { consentlessWays } from './consent.ts';
import { evaluationTimes, type Timed } from './evaluation.ts';

/** The flow of one guide for one audience, with every name comparable over both guides. */
export interface Snapshot {
  /** Steps a case can come to, by key; with their titles. */
  readonly reached: ReadonlyMap<string, string>;
  /** `levelA levelB` where a step of one leads straight into the other; with the steps it goes from. */
  readonly hops: ReadonlyMap<string, ReadonlySet<string>>;
  /** Levels that can be come to from a level, by whatever way. */
  readonly beyond: ReadonlyMap<string, ReadonlySet<string>>;
  readonly exits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reached steps from which the case cannot end. */
  readonly endless: ReadonlySet<string>;
  /** Ways up to another level, and whether they can be taken before anyone has consented. */
  readonly consent: ReadonlyMap<string, boolean>;
  readonly evaluations: ReadonlyMap<string, Timed>;
  /** Steps that lead straight to a step. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One guide as one viewer walks it: edges by step id. */
export interface Walk {
  readonly guide: Guide;
  readonly view: FlowView;
  readonly stepKey: (id: string) => string;
  readonly levelKeyOf: ReadonlyMap<string, string>;
  readonly out: (id: string) => readonly FlowEdge[];
  /** Ids of reached steps, in the order they are come to. */
  readonly reached: readonly string[];
}

export function snapshotOf(guide: Guide, view: FlowView, side: 'old' | 'new', names: Names): Snapshot {
  const walk = walkOf(guide, view, side, names);
  const { stepKey, levelKeyOf } = walk;
  const titles = new Map(guide.levels.flatMap((l) => l.steps.map((s) => [s.id, s.title] as const)));
  const hops = new Map<string, Set<string>>();
  const exits = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, from: string): void => {
    const set = map.get(key);
    if (set) set.add(from);
    else map.set(key, new Set([from]));
  };
  for (const id of walk.reached) {
    for (const edge of walk.out(id)) {
      if (edge.kind === 'prerequisite') continue;
      const from = levelKeyOf.get(id);
      const to = levelKeyOf.get(edge.to);
      if (to === undefined) {
        if (edge.to.startsWith('exit:')) add(exits, names.key(side, 'exit', edge.to.slice(5)), stepKey(id));
        continue;
      }
      add(before, stepKey(edge.to), stepKey(id));
      if (from !== undefined && from !== to) add(hops, `${from}\n${to}`, stepKey(id));
    }
  }
  return {
    reached: new Map(walk.reached.map((id) => [stepKey(id), titles.get(id) ?? id])),
    hops,
    beyond: beyondOf(hops),
    exits,
    endless: endlessOf(walk),
    consent: consentlessWays(walk),
    evaluations: evaluationTimes(walk),
    before,
  };
}

function walkOf(guide: Guide, view: FlowView, side: 'old' | 'new', names: Names): Walk {
  const levelKeyOf = new Map<string, string>();
  for (const level of guide.levels) {
    const key = names.key(side, 'level', level.id);
    for (const step of level.steps) if (!levelKeyOf.has(step.id)) levelKeyOf.set(step.id, key);
  }
  const known = new Map<string, readonly FlowEdge[]>();
  const out = (id: string): readonly FlowEdge[] => {
    let edges = known.get(id);
    if (!edges) {
      edges = view.out(id);
      known.set(id, edges);
    }
    return edges;
  };
  const reached: string[] = view.start === undefined ? [] : [view.start];
  const seen = new Set(reached);
  for (let head = 0; head < reached.length; head++) {
    for (const { to } of out(reached[head] ?? '')) {
      if (seen.has(to) || !levelKeyOf.has(to)) continue;
      seen.add(to);
      reached.push(to);
    }
  }
  return { guide, view, stepKey: (id) => names.key(side, 'step', id), levelKeyOf, out, reached };
}

function beyondOf(hops: ReadonlyMap<string, unknown>): Map<string, Set<string>> {
  const straight = new Map<string, string[]>();
  for (const hop of hops.keys()) {
    const [from = '', to = ''] = hop.split('\n');
    straight.set(from, [...(straight.get(from) ?? []), to]);
  }
  const beyond = new Map<string, Set<string>>();
  for (const level of straight.keys()) {
    const found = new Set<string>();
    const queue = [level];
    for (const at of queue) {
      for (const to of straight.get(at) ?? []) {
        if (found.has(to)) continue;
        found.add(to);
        queue.push(to);
      }
    }
    beyond.set(level, found);
  }
  return beyond;
}

/** A hole in the flow (a target that is not there) is another matter than a loop without a way out, and counts as an end. */
function endlessOf({ reached, out, view, stepKey }: Walk): Set<string> {
  const before = new Map<string, string[]>();
  const queue: string[] = [];
  const ending = new Set<string>();
  const isStep = new Set(reached);
  for (const id of reached) {
    let ends = view.looseEnds(id).length > 0;
    for (const { to, kind } of out(id)) {
      if (kind === 'prerequisite') continue;
      if (isStep.has(to)) before.set(to, [...(before.get(to) ?? []), id]);
      else ends = true;
    }
    if (!ends) continue;
    ending.add(id);
    queue.push(id);
  }
  for (const at of queue) {
    for (const id of before.get(at) ?? []) {
      if (ending.has(id)) continue;
      ending.add(id);
      queue.push(id);
    }
  }
  return new Set(reached.filter((id) => !ending.has(id)).map(stepKey));
}
