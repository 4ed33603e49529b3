import type { Guide } from '../../model/guide.ts';
import type { PathWay } from '../paths/ways.ts';
import { type Ground, groundsOf } from './arcs.ts';
import { chainCover } from './chains.ts';

/** A walk from the start to an end, as choices. */
export interface CoverWalk {
  readonly ground: Ground;
  readonly route: readonly PathWay[];
}

export interface Cover {
  readonly walks: readonly CoverWalk[];
  /** No fewer walks can do it: so many outcomes, no two of which can be in one walk. */
  readonly atLeast: number;
  readonly apart: readonly string[];
}

/** A walk in the making: outcomes in the order they are taken, and the audiences that can. */
interface Plan {
  wanted: readonly string[];
  ground: Ground;
  cost: number;
}

/**
 * The fewest walks that take every outcome. For one audience the number is exact: `walks` is as long as `apart`, which
 * proves it. For several, outcomes that only some of them meet may cost more walks than `atLeast`.
 */
export function coverOutcomes(guide: Guide): Cover {
  const grounds = groundsOf(guide);
  const ids = [...new Set(grounds.flatMap((ground) => [...ground.arcs.keys()]))];
  const precedes = orderOf(grounds, ids);
  const { chains, apart } = chainCover(ids.length, precedes);
  const name = (i: number): string => ids[i] ?? '';
  const spread = spreadOver(grounds, apart.map(name), ids);
  const packed =
    spread.length === apart.length
      ? undefined
      : packedInto(
          grounds,
          chains.map((chain) => chain.map(name)),
        );
  const plans = packed && packed.length < spread.length ? packed : spread;
  return {
    walks: plans.map((plan) => ({ ground: plan.ground, route: routeOf(plan) })),
    atLeast: apart.length,
    apart: apart.map(name),
  };
}

/** Whether one outcome can be taken before another in some walk, and what follows from that. */
function orderOf(grounds: readonly Ground[], ids: readonly string[]): (a: number, b: number) => boolean {
  const rows = ids.map((a) => {
    const row = new Uint8Array(ids.length);
    for (const [j, b] of ids.entries()) if (grounds.some((ground) => gap(ground, a, b) !== undefined)) row[j] = 1;
    return row;
  });
  // What one audience can do after another has: transitive, as chains need.
  for (const [k, through] of rows.entries()) {
    for (const row of rows) {
      if (row[k] !== 1) continue;
      for (let j = 0; j < row.length; j++) if (through[j] === 1) row[j] = 1;
    }
  }
  return (a, b) => rows[a]?.[b] === 1;
}

/** Steps between two outcomes; undefined when the second cannot come after the first. */
function gap(ground: Ground, a: string, b: string): number | undefined {
  const one = ground.arcs.get(a);
  const other = ground.arcs.get(b);
  return one?.to === undefined || !other ? undefined : ground.distance(one.to, other.from);
}

/** Steps of the shortest walk that takes these outcomes in this order; undefined when there is none. */
function costOf(ground: Ground, wanted: readonly string[]): number | undefined {
  const first = ground.arcs.get(wanted[0] ?? '');
  const last = ground.arcs.get(wanted.at(-1) ?? '');
  if (!first || !last) return undefined;
  const head = ground.distance(ground.start, first.from);
  const tail = last.to === undefined ? 0 : ground.distanceToEnd(last.to);
  if (head === undefined || tail === undefined) return undefined;
  let cost = head + wanted.length + tail;
  for (let i = 1; i < wanted.length; i++) {
    const between = gap(ground, wanted[i - 1] ?? '', wanted[i] ?? '');
    if (between === undefined) return undefined;
    cost += between;
  }
  return cost;
}

function cheapest(grounds: readonly Ground[], wanted: readonly string[]): Plan | undefined {
  let best: Plan | undefined;
  for (const ground of grounds) {
    const cost = costOf(ground, wanted);
    if (cost !== undefined && (!best || cost < best.cost)) best = { wanted, ground, cost };
  }
  return best;
}

/** One walk for each outcome that must have its own; every other goes where it makes the least detour. */
function spreadOver(grounds: readonly Ground[], apart: readonly string[], ids: readonly string[]): Plan[] {
  const plans = apart.flatMap((id) => cheapest(grounds, [id]) ?? []);
  for (;;) {
    // Asked anew each time: a detour may leave out what was taken on the way before.
    const covered = new Set(plans.flatMap(takenBy));
    const id = ids.find((other) => !covered.has(other));
    if (id === undefined) return plans;
    const fit = leastDetour(grounds, plans, id);
    const alone = fit ? undefined : cheapest(grounds, [id]);
    if (fit) plans[fit.at] = fit.plan;
    else if (alone) plans.push(alone);
    else throw new TypeError(`no walk takes ${id}`);
  }
}

function leastDetour(
  grounds: readonly Ground[],
  plans: readonly Plan[],
  id: string,
): { readonly at: number; readonly plan: Plan } | undefined {
  let best: { readonly at: number; readonly plan: Plan; readonly extra: number } | undefined;
  for (const [at, plan] of plans.entries()) {
    for (let i = 0; i <= plan.wanted.length; i++) {
      const longer = cheapest(grounds, plan.wanted.toSpliced(i, 0, id));
      const extra = longer ? longer.cost - plan.cost : 0;
      if (longer && (!best || extra < best.extra)) best = { at, plan: longer, extra };
    }
  }
  return best;
}

/** Walks straight along chains, cut where no single audience can go on. */
function packedInto(grounds: readonly Ground[], chains: readonly (readonly string[])[]): Plan[] {
  const plans: Plan[] = [];
  for (const chain of chains) {
    let plan: Plan | undefined;
    for (const id of chain) {
      const longer = cheapest(grounds, [...(plan?.wanted ?? []), id]);
      if (longer) plan = longer;
      else {
        if (plan) plans.push(plan);
        plan = cheapest(grounds, [id]);
      }
    }
    if (plan) plans.push(plan);
  }
  return plans;
}

function routeOf({ ground, wanted }: Plan): PathWay[] {
  const route: PathWay[] = [];
  let at: number | undefined = ground.start;
  for (const id of wanted) {
    const arc = ground.arcs.get(id);
    if (at === undefined || !arc) break;
    route.push(...ground.route(at, arc.from), arc.way);
    at = arc.to;
  }
  if (at !== undefined) route.push(...ground.routeToEnd(at));
  return route;
}

function takenBy(plan: Plan): string[] {
  const ways = new Set(routeOf(plan));
  return [...plan.ground.arcs].flatMap(([id, { way }]) => (ways.has(way) ? [id] : []));
}
