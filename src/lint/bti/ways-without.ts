import type { CoreEdge } from '../../model/flow/core.ts';
import type { Outcome, Step } from '../../model/step.ts';
import type { FlowAnalysis } from '../flow/analysis.ts';
import { takes } from '../flow/course.ts';

/** Something that must be in hand before it is needed, on every way a case can take. */
export interface Need {
  /** Whether a step puts it in hand for one who belongs to the audience. */
  gives(step: Step, viewer: number): boolean;
  /** Whether a step needs it. What the step itself gives is in hand. */
  needs(step: Step, viewer: number): boolean;
  /** Whether taking a way on puts it in hand. */
  wayGives(edge: CoreEdge): boolean;
  /** Whether taking a way on needs it. What the way itself gives is in hand. */
  wayNeeds(edge: CoreEdge): boolean;
}

/** The first place on some way where it is needed and not in hand. */
export interface Unmet {
  readonly step: Step;
  /** The way on that needs it; undefined when it is the step itself. */
  readonly edge?: CoreEdge;
  /** Viewers by number, ascending. */
  readonly viewers: readonly number[];
  /** The shortest way there without it, the step itself included. */
  readonly way: readonly Step[];
}

interface Seen {
  readonly at: number;
  readonly edge?: CoreEdge;
  readonly viewers: number[];
  way: readonly number[];
}

/**
 * The places where a need is not met on every way, in reading order. Only the first on each way: what stands further on
 * has the same cause. A prerequisite is done where it stands, and what it gives is in hand afterwards.
 * One pass over the flow for each viewer.
 */
export function waysWithout(analysis: FlowAnalysis, need: Need): Unmet[] {
  const { core, each } = analysis;
  const { steps } = core.places;
  const found = new Map<number | Outcome | CoreEdge, Seen>();
  const add = (at: number, viewer: number, way: readonly number[], edge?: CoreEdge): void => {
    // Audiences may take one outcome to different steps.
    const place = edge ? (edge.edge.outcome ?? edge) : at;
    const known = found.get(place);
    if (!known) {
      found.set(place, { at, ...(edge && { edge }), viewers: [viewer], way });
      return;
    }
    if (!known.viewers.includes(viewer)) known.viewers.push(viewer);
    if (way.length < known.way.length) known.way = way;
  };
  for (const { viewer = 0 } of each) {
    const start = core.starts[viewer] ?? -1;
    if (start >= 0) walk(viewer, start);
  }

  function walk(viewer: number, start: number): void {
    const cameFrom = new Map<number, number>([[start, -1]]);
    const queue = [start];
    /** What calling a step gives, and how long the shortest way was on which it was called. */
    const called = new Map<number, { gives: boolean; length: number }>();
    const wayTo = (step: number): number[] => {
      const way: number[] = [];
      for (let at = step; at >= 0; at = cameFrom.get(at) ?? -1) way.unshift(at);
      return way;
    };
    /** Whether it is in hand when the step is done, `way` leading up to it without it. */
    function done(at: number, way: readonly number[]): boolean {
      const step = steps[at];
      if (!step) return true;
      let given = false;
      for (const e of core.out[at] ?? []) {
        if (e.edge.kind !== 'prerequisite' || !takes(viewer, e.viewers)) continue;
        const known = called.get(e.to);
        const length = way.length + 1;
        let gives = known?.gives ?? false;
        // A step called from within another may later be called by a shorter way, which is the one to tell of.
        if (!known || length < known.length) {
          called.set(e.to, { gives, length });
          gives = done(e.to, [...way, e.to]);
          called.set(e.to, { gives, length });
        }
        given ||= gives;
      }
      if (given || need.gives(step, viewer)) return true;
      if (!need.needs(step, viewer)) return false;
      add(at, viewer, way);
      return true;
    }
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head] ?? -1;
      if (done(at, wayTo(at))) continue;
      for (const e of core.out[at] ?? []) {
        if (e.edge.kind === 'prerequisite' || !takes(viewer, e.viewers) || need.wayGives(e)) continue;
        if (need.wayNeeds(e)) add(at, viewer, wayTo(at), e);
        else if (e.to < core.stepCount && !cameFrom.has(e.to)) {
          cameFrom.set(e.to, at);
          queue.push(e.to);
        }
      }
    }
  }

  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, edge, viewers, way }) => {
      const step = steps[at];
      const path = way.flatMap((i) => steps[i] ?? []);
      return step ? [{ step, ...(edge && { edge }), viewers: viewers.sort((a, b) => a - b), way: path }] : [];
    });
}

/** The titles of the audiences it goes for; empty when it goes for all. */
export function audienceNames({ core, guide }: FlowAnalysis, viewers: readonly number[]): string[] {
  if (viewers.length === core.viewers.all.length) return [];
  const ids = viewers.flatMap((v) => core.viewers.audiences[v] ?? []);
  return ids.map((id) => guide.audiences.find((a) => a.id === id)?.title ?? id);
}

/** Whether a list of audiences takes in a viewer. */
export const meets = ({ core }: FlowAnalysis, viewer: number, audiences: readonly string[]): boolean =>
  core.viewers.of(audiences).includes(viewer);
