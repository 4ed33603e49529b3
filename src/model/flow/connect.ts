import type { FlowEdge, LooseEnd } from '../flow.ts';
import type { Branch, Outcome, Prerequisite, Step } from '../step.ts';
import type { Choice, Target } from '../target.ts';
import type { CoreEdge, CoreLooseEnd } from './core.ts';
import type { FlowNames } from './names.ts';
import type { EndNodes } from './nodes.ts';
import type { Places } from './places.ts';
import type { Viewers, ViewerTable } from './viewers.ts';

interface Way {
  readonly outcome: Outcome;
  readonly branch?: Branch | undefined;
  readonly viewers: Viewers;
}

interface Connections {
  readonly out: readonly (readonly CoreEdge[])[];
  readonly loose: readonly (readonly CoreLooseEnd[])[];
}

/** A target before anyone skips: a step by number, an end by number, or why it is neither. */
type Aim = { readonly step: number } | { readonly end: number } | { readonly why: LooseEnd['why'] };

/** Draws every edge of the guide, each with those who can take it. */
export function connect(places: Places, names: FlowNames, viewers: ViewerTable, ends: EndNodes): Connections {
  const out: CoreEdge[][] = places.steps.map(() => []);
  const loose: CoreLooseEnd[][] = places.steps.map(() => []);
  const ids = [...places.steps, ...ends.nodes].map((node) => node.id);
  const idOf = (node: number): string => ids[node] ?? '';

  const edge = (
    from: number,
    to: number,
    who: Viewers,
    kind: FlowEdge['kind'],
    way?: Way,
    choice?: Choice,
    prerequisite?: Prerequisite,
  ): void => {
    const made: FlowEdge = {
      from: idOf(from),
      to: idOf(to),
      kind,
      outcome: way?.outcome,
      choice,
      branch: way?.branch,
      prerequisite,
      audiences: viewers.ids(who),
    };
    out[from]?.push({ edge: made, from, to, viewers: who });
  };
  const end = (from: number, who: Viewers, why: LooseEnd['why'], way?: Way, choice?: Choice): void => {
    const audiences = viewers.ids(who);
    const made = { from: idOf(from), outcome: way?.outcome, choice, branch: way?.branch, audiences, why };
    loose[from]?.push({ end: made, from, viewers: who });
  };

  function aimOf(target: Target, from: number): Aim {
    switch (target.kind) {
      case 'next':
        return { step: places.after(from) };
      case 'step': {
        const step = names.step(target.step);
        return step === undefined ? { why: 'unknown' } : { step };
      }
      case 'level': {
        const level = names.level(target.level);
        return level === undefined ? { why: 'unknown' } : { step: places.entryOf[level] ?? -1 };
      }
      case 'close':
        return { end: ends.close };
      case 'close-log':
        return { end: ends.closeLog };
      case 'exit': {
        const exit = names.exit(target.exit);
        const node = exit === undefined ? undefined : ends.exits.get(exit);
        return node === undefined ? { why: 'unknown' } : { end: node };
      }
      case 'unspecified':
        return { why: 'unspecified' };
    }
  }

  /** One edge for each step that viewers come to; those who come to none have a loose end. */
  function toStep(from: number, step: number, who: Viewers, way?: Way, choice?: Choice): void {
    const kind = way ? 'outcome' : 'next';
    for (const [to, group] of byArrival(places, step, who)) {
      if (to < 0) end(from, group, 'no-next', way, choice);
      else edge(from, to, group, kind, way, choice);
    }
  }

  for (const [from, step] of places.steps.entries()) {
    const seen = places.seenBy[from] ?? [];
    for (const prerequisite of step.prerequisites) {
      const to = names.step(prerequisite.step);
      const who = viewers.both(seen, viewers.of(prerequisite.audiences));
      const can = to === undefined ? [] : viewers.both(who, places.seenBy[to] ?? []);
      if (to !== undefined && can.length > 0) edge(from, to, can, 'prerequisite', undefined, undefined, prerequisite);
    }
    let led: Viewers = [];
    for (const way of waysOf(step, seen, viewers)) {
      led = led.length === 0 || way.viewers === viewers.all ? way.viewers : union(led, way.viewers);
      for (const choice of way.outcome.go) {
        const aim = aimOf(choice.to, from);
        if ('why' in aim) end(from, way.viewers, aim.why, way, choice);
        else if ('step' in aim) toStep(from, aim.step, way.viewers, way, choice);
        else edge(from, aim.end, way.viewers, 'outcome', way, choice);
      }
    }
    const rest = led === seen ? [] : viewers.without(seen, led);
    if (rest.length > 0) toStep(from, places.after(from), rest);
  }
  return { out, loose };
}

const union = (a: Viewers, b: Viewers): Viewers =>
  a === b ? a : [...a, ...b.filter((v) => !a.includes(v))].sort((x, y) => x - y);

/** The outcomes of a step that apply to someone who meets it: its own, then those of its branches. */
function waysOf(step: Step, seen: Viewers, viewers: ViewerTable): Way[] {
  const ways: Way[] = [];
  const add = (outcome: Outcome, within: Viewers, branch?: Branch): void => {
    const who = viewers.both(within, viewers.of(outcome.audiences));
    if (who.length > 0) ways.push({ outcome, branch, viewers: who });
  };
  for (const outcome of step.outcomes) add(outcome, seen);
  for (const branch of step.branches) {
    if (branch.outcomes.length === 0) continue;
    const within = viewers.both(seen, viewers.of(branch.audiences));
    for (const outcome of branch.outcomes) add(outcome, within, branch);
  }
  return ways;
}

function byArrival(places: Places, step: number, who: Viewers): Iterable<readonly [number, Viewers]> {
  const first = places.seenFrom(who[0] ?? 0, step);
  if (who.every((v) => places.seenFrom(v, step) === first)) return [[first, who]];
  const groups = new Map<number, number[]>();
  for (const v of who) {
    const to = places.seenFrom(v, step);
    const group = groups.get(to);
    if (group) group.push(v);
    else groups.set(to, [v]);
  }
  return groups;
}
