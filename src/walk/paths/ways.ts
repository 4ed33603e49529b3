import type { FlowView } from '../../model/flow.ts';
import type { Guide } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { type Choice, waysOn } from '../choices.ts';
import { viewOf } from '../state.ts';

/** A way on from a step, by number: `to` below `steps.length` is a step, else undefined and `end` names where the case ends. */
export interface PathWay {
  readonly choice: Choice;
  readonly to?: number;
  /** `close`, `close-log`, `exit:ID`, or `nowhere` where the guide does not say. */
  readonly end?: string;
  /** The step it leads to stands at or before the one it leaves. */
  readonly back: boolean;
}

/** The flow of one audience in numbers: steps in reading order, and the ways on from each. */
export interface PathGraph {
  readonly view: FlowView;
  readonly steps: readonly Step[];
  /** Undefined where the audience has nowhere to begin. */
  readonly start: number | undefined;
  readonly ways: readonly (readonly PathWay[])[];
  /** Steps that are done first for a step; they are no part of the paths. */
  readonly first: readonly (readonly number[])[];
}

const nowhere = 'nowhere';

export function pathGraph(guide: Guide, audience: string | undefined): PathGraph {
  const view = viewOf(guide, audience);
  const steps: Step[] = [];
  const places = new Map<string, number>();
  for (const { id, step } of view.nodes) {
    if (!step || places.has(id)) continue;
    places.set(id, steps.length);
    steps.push(step);
  }
  const ways = steps.map((step, from) =>
    waysOn(view, step.id, step)
      .filter(({ kind }) => kind !== 'prerequisite')
      .map((choice): PathWay => {
        const to = choice.to === undefined ? undefined : places.get(choice.to);
        return to === undefined ? { choice, end: choice.to ?? nowhere, back: false } : { choice, to, back: to <= from };
      }),
  );
  const first = steps.map((step) =>
    view.out(step.id).flatMap((edge) => (edge.kind === 'prerequisite' ? (places.get(edge.to) ?? []) : [])),
  );
  return { view, steps, start: places.get(view.start ?? ''), ways, first };
}

/** 1 for each step that is walked, and for each that is done first for a walked or called one. */
export function reached({ steps, start, ways, first }: PathGraph): {
  readonly walked: Uint8Array;
  readonly called: Uint8Array;
} {
  const walked = new Uint8Array(steps.length);
  const called = new Uint8Array(steps.length);
  const queue = start === undefined ? [] : [start];
  for (const step of queue) walked[step] = 1;
  for (let head = 0; head < queue.length; head++) {
    for (const { to } of ways[queue[head] ?? -1] ?? []) {
      if (to === undefined || walked[to] === 1) continue;
      walked[to] = 1;
      queue.push(to);
    }
  }
  for (let head = 0; head < queue.length; head++) {
    for (const to of first[queue[head] ?? -1] ?? []) {
      if (called[to] === 1) continue;
      called[to] = 1;
      queue.push(to);
    }
  }
  return { walked, called };
}

/** 1 for each step from which a case can end, where the guide does not say included. */
export function ending({ steps, ways }: PathGraph): Uint8Array {
  const into: number[][] = steps.map(() => []);
  const ends = new Uint8Array(steps.length);
  const queue: number[] = [];
  for (const [from, list] of ways.entries()) {
    for (const { to } of list) {
      if (to !== undefined) into[to]?.push(from);
      else if (ends[from] !== 1) {
        ends[from] = 1;
        queue.push(from);
      }
    }
  }
  for (let head = 0; head < queue.length; head++) {
    for (const from of into[queue[head] ?? -1] ?? []) {
      if (ends[from] === 1) continue;
      ends[from] = 1;
      queue.push(from);
    }
  }
  return ends;
}
