import type { CoreEdge, FlowCore } from '../../model/flow/core.ts';
import { components } from './components.ts';

/** How a case can run for one viewer, or in the whole guide: all by numbers of steps. */
export interface Course {
  /** Undefined: the whole guide. */
  readonly viewer: number | undefined;
  /** 1 for each step the case can come to. */
  readonly walked: Uint8Array;
  /** 1 for each step that is done on the way as a prerequisite of a walked or called one. */
  readonly called: Uint8Array;
  /** 1 for each step from which the case can end, or come to a hole that another rule reports. */
  readonly canEnd: Uint8Array;
  /** The loops the case cannot leave: walked, with no end, and leading nowhere else. */
  readonly loops: readonly (readonly number[])[];
}

export const takes = (viewer: number | undefined, viewers: readonly number[]): boolean =>
  viewer === undefined || viewers.includes(viewer);

/** Steps that the case can go on to from a step, prerequisites left out. */
export function stepsAfter(core: FlowCore, viewer: number | undefined, step: number): number[] {
  const found: number[] = [];
  for (const e of core.out[step] ?? []) {
    if (e.to < core.stepCount && e.edge.kind !== 'prerequisite' && takes(viewer, e.viewers)) found.push(e.to);
  }
  return found;
}

/** Marks everything the queue leads to along edges of the wanted kind. */
function spread(core: FlowCore, viewer: number | undefined, queue: number[], marks: Uint8Array, calls: boolean): void {
  for (let head = 0; head < queue.length; head++) {
    for (const e of core.out[queue[head] ?? -1] ?? []) {
      if (e.to >= core.stepCount || marks[e.to] === 1 || (e.edge.kind === 'prerequisite') !== calls) continue;
      if (!takes(viewer, e.viewers)) continue;
      marks[e.to] = 1;
      queue.push(e.to);
    }
  }
}

const incomingOf = new WeakMap<FlowCore, readonly (readonly CoreEdge[])[]>();

function incoming(core: FlowCore): readonly (readonly CoreEdge[])[] {
  let lists = incomingOf.get(core);
  if (!lists) {
    const made: CoreEdge[][] = core.nodes.map(() => []);
    for (const list of core.out) for (const e of list) if (e.edge.kind !== 'prerequisite') made[e.to]?.push(e);
    lists = made;
    incomingOf.set(core, lists);
  }
  return lists;
}

function endable(core: FlowCore, viewer: number | undefined): Uint8Array {
  const marks = new Uint8Array(core.nodes.length);
  const queue: number[] = [];
  for (let node = 0; node < core.nodes.length; node++) {
    if (node >= core.stepCount || core.loose[node]?.some((e) => takes(viewer, e.viewers))) {
      marks[node] = 1;
      queue.push(node);
    }
  }
  const lists = incoming(core);
  for (let head = 0; head < queue.length; head++) {
    for (const e of lists[queue[head] ?? -1] ?? []) {
      if (marks[e.from] === 1 || !takes(viewer, e.viewers)) continue;
      marks[e.from] = 1;
      queue.push(e.from);
    }
  }
  return marks;
}

export function courseOf(core: FlowCore, viewer: number | undefined): Course {
  const starts = viewer === undefined ? [...new Set(core.starts)] : [core.starts[viewer] ?? -1];
  const queue = starts.filter((start) => start >= 0);
  const walked = new Uint8Array(core.stepCount);
  for (const start of queue) walked[start] = 1;
  spread(core, viewer, queue, walked, false);
  const called = new Uint8Array(core.stepCount);
  spread(core, viewer, [...queue], called, true);
  const canEnd = endable(core, viewer);
  const stuck = queue.filter((step) => walked[step] === 1 && canEnd[step] !== 1).sort((a, b) => a - b);
  const next = (step: number): number[] => stepsAfter(core, viewer, step);
  const loops =
    stuck.length === 0
      ? []
      : components(stuck, next).filter((loop) => {
          const inside = new Set(loop);
          return loop.every((step) => next(step).every((to) => inside.has(to)));
        });
  return { viewer, walked, called, canEnd, loops };
}
