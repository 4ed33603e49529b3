import type { Guide } from '../../model/guide.ts';
import { wayOf } from '../coverage.ts';
import { ending, type PathGraph, type PathWay, pathGraph, reached } from '../paths/ways.ts';

/** An outcome as one audience takes it. */
export interface Arc {
  readonly from: number;
  readonly to: number | undefined;
  readonly way: PathWay;
}

/** The flow of one audience with its distances, counted in steps. */
export interface Ground {
  readonly audience: string | undefined;
  readonly graph: PathGraph;
  readonly start: number;
  /** The outcomes that a walk from the start to an end can take, by id of the way. */
  readonly arcs: ReadonlyMap<string, Arc>;
  /** Steps from one to the other; undefined: no way. */
  distance(from: number, to: number): number | undefined;
  /** Steps from one to the nearest end. */
  distanceToEnd(from: number): number | undefined;
  /** The shortest way, as choices; empty when it is the same step. */
  route(from: number, to: number): readonly PathWay[];
  routeToEnd(from: number): readonly PathWay[];
}

/** One for each audience that has somewhere to begin. */
export function groundsOf(guide: Guide): readonly Ground[] {
  const ids = guide.audiences.map(({ id }) => id);
  return (ids.length === 0 ? [undefined] : ids).flatMap((audience) => groundOf(guide, audience) ?? []);
}

function groundOf(guide: Guide, audience: string | undefined): Ground | undefined {
  const graph = pathGraph(guide, audience);
  const { start } = graph;
  if (start === undefined) return undefined;
  const { walked } = reached(graph);
  const ends = ending(graph);
  const arcs = new Map<string, Arc>();
  for (const [from, list] of graph.ways.entries()) {
    for (const way of list) {
      const id = wayOf(graph.steps[from]?.id ?? '', way.choice);
      if (id === undefined || arcs.has(id) || walked[from] !== 1) continue;
      if (way.to === undefined || ends[way.to] === 1) arcs.set(id, { from, to: way.to, way });
    }
  }
  const searches = new Map<number, Search>();
  const search = (from: number): Search => {
    let made = searches.get(from);
    if (!made) {
      made = searchFrom(graph, from);
      searches.set(from, made);
    }
    return made;
  };
  return {
    audience,
    graph,
    start,
    arcs,
    distance: (from, to) => search(from).steps[to],
    distanceToEnd: (from) => search(from).end?.steps,
    route: (from, to) => routeIn(search(from), to),
    routeToEnd(from) {
      const { end } = search(from);
      return end ? [...routeIn(search(from), end.from), end.way] : [];
    },
  };
}

interface Search {
  readonly steps: readonly (number | undefined)[];
  readonly by: readonly ({ readonly from: number; readonly way: PathWay } | undefined)[];
  readonly end: { readonly from: number; readonly way: PathWay; readonly steps: number } | undefined;
}

/** Breadth first, in the order of the guide. */
function searchFrom(graph: PathGraph, start: number): Search {
  const steps: (number | undefined)[] = graph.steps.map(() => undefined);
  const by: ({ from: number; way: PathWay } | undefined)[] = graph.steps.map(() => undefined);
  let end: Search['end'];
  steps[start] = 0;
  const queue = [start];
  for (const from of queue) {
    const next = (steps[from] ?? 0) + 1;
    for (const way of graph.ways[from] ?? []) {
      if (way.to === undefined) end ??= { from, way, steps: next };
      else if (steps[way.to] === undefined) {
        steps[way.to] = next;
        by[way.to] = { from, way };
        queue.push(way.to);
      }
    }
  }
  return { steps, by, end };
}

function routeIn({ by }: Search, to: number): PathWay[] {
  const route: PathWay[] = [];
  for (let at = by[to]; at; at = by[at.from]) route.unshift(at.way);
  return route;
}
