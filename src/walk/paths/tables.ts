import { minutesOf } from '../../model/duration.ts';
import { outcomeTime, stepTime } from '../deadlines.ts';
import type { PathGraph, PathWay } from './ways.ts';

/** What is known of the rest of a path, from one step on and with so many times back already used. */
export interface Rest {
  count: bigint;
  /** Paths by where they end. */
  readonly ends: Map<string, bigint>;
  /** Extremes of steps and of minutes of deadlines; the way each begins with. */
  readonly fewest: Extreme;
  readonly most: Extreme;
  readonly quickest: Extreme;
  readonly slowest: Extreme;
}

interface Extreme {
  value: number;
  way: PathWay | undefined;
}

export type ExtremeName = 'fewest' | 'most' | 'quickest' | 'slowest';

/** Minutes that the deadlines of a step and of an outcome give, by the mean lengths of months and years. */
export function minutesAt(graph: PathGraph, step: number): number {
  const at = graph.steps[step];
  const time = at && stepTime(at, graph.view.audience);
  return time ? minutesOf(time) : 0;
}

export function minutesOfWay(graph: PathGraph, { choice }: PathWay): number {
  const time = choice.outcome && outcomeTime(choice.outcome, graph.view.audience);
  return time ? minutesOf(time) : 0;
}

/** The rest of every path, as `table[times back used][step]`. Exact, whatever the number of paths. */
export type Tables = readonly (readonly Rest[])[];

/**
 * A path may go back in the guide, to a step at or before the one it leaves, at most `loops` times in all. Every loop
 * goes back at least once, so that paths are finite. Between times back, steps only come later in the guide: the
 * tables are filled backwards, one row for each time back, and each way is looked at once a row.
 */
export function pathTables(graph: PathGraph, loops: number): Tables {
  const tables: Rest[][] = [];
  const own = graph.steps.map((_, step) => minutesAt(graph, step));
  const extra = graph.ways.map((list) => list.map((way) => minutesOfWay(graph, way)));
  for (let used = loops; used >= 0; used--) {
    const row: Rest[] = [];
    for (let step = graph.steps.length - 1; step >= 0; step--) {
      const rest = nothing();
      for (const [i, way] of (graph.ways[step] ?? []).entries()) {
        const minutes = (own[step] ?? 0) + (extra[step]?.[i] ?? 0);
        if (way.end !== undefined) add(rest, way, over(way.end), minutes);
        else {
          const after = restOf(way.back ? tables[used + 1] : row, way.to);
          if (after) add(rest, way, after, minutes);
        }
      }
      row[step] = rest;
    }
    tables[used] = row;
  }
  return tables;
}

const restOf = (row: readonly Rest[] | undefined, step: number | undefined): Rest | undefined => row?.[step ?? -1];

const nothing = (): Rest => ({
  count: 0n,
  ends: new Map(),
  fewest: { value: Number.POSITIVE_INFINITY, way: undefined },
  most: { value: Number.NEGATIVE_INFINITY, way: undefined },
  quickest: { value: Number.POSITIVE_INFINITY, way: undefined },
  slowest: { value: Number.NEGATIVE_INFINITY, way: undefined },
});

const zero: Extreme = { value: 0, way: undefined };
const over = (end: string): Rest => ({
  count: 1n,
  ends: new Map([[end, 1n]]),
  fewest: zero,
  most: zero,
  quickest: zero,
  slowest: zero,
});

function add(rest: Rest, way: PathWay, after: Rest, minutes: number): void {
  if (after.count === 0n) return;
  rest.count += after.count;
  for (const [end, n] of after.ends) rest.ends.set(end, (rest.ends.get(end) ?? 0n) + n);
  least(rest.fewest, 1 + after.fewest.value, way);
  least(rest.quickest, minutes + after.quickest.value, way);
  greatest(rest.most, 1 + after.most.value, way);
  greatest(rest.slowest, minutes + after.slowest.value, way);
}

function least(extreme: Extreme, value: number, way: PathWay): void {
  if (value < extreme.value) Object.assign(extreme, { value, way });
}

function greatest(extreme: Extreme, value: number, way: PathWay): void {
  if (value > extreme.value) Object.assign(extreme, { value, way });
}
