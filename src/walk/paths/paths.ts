import type { Duration } from '../../model/duration.ts';
import { addDurations } from '../../model/duration.ts';
import type { Guide } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import type { Choice } from '../choices.ts';
import { type Way, wayOf, waysOfGuide } from '../coverage.ts';
import { outcomeTime, stepTime } from '../deadlines.ts';
import { type ExtremeName, pathTables, type Tables } from './tables.ts';
import { ending, type PathGraph, type PathWay, pathGraph, reached } from './ways.ts';

/** One way through the guide, from the start to an end. */
export interface Path {
  readonly stops: readonly { readonly step: Step; readonly choice: Choice }[];
  /** `close`, `close-log`, `exit:ID`, or `nowhere`. */
  readonly end: string;
  /** The longest time its deadlines give, added up, part by part; those of one kind of case and vague ones left out. */
  readonly time: Duration;
  /** Its steps without such a deadline. */
  readonly untimed: number;
  /** How many times it goes back in the guide. */
  readonly backs: number;
}

/** All paths of one audience; undefined: of a guide that has no audiences. */
export interface AudiencePaths {
  readonly audience: string | undefined;
  readonly start: Step | undefined;
  readonly count: bigint;
  /** By where they end, in the order the guide comes to them. */
  readonly ends: ReadonlyMap<string, bigint>;
  /** Undefined where there is no path at all. */
  readonly shortest?: Path;
  readonly longest?: Path;
  /** By the sum of deadlines. */
  readonly quickest?: Path;
  readonly slowest?: Path;
  /** Steps that are met only because another asks for them to be done first. */
  readonly first: readonly Step[];
  /** Of what is for this audience: what no path takes, however many loops. */
  readonly stepsNeverMet: readonly Step[];
  readonly outcomesNeverTaken: readonly Way[];
  readonly list: readonly Path[];
}

export interface GuidePaths {
  readonly guide: Guide;
  /** How many times a path may go back in the guide. */
  readonly loops: number;
  readonly audiences: readonly AudiencePaths[];
  /** What no audience meets or takes. */
  readonly stepsNeverMet: readonly Step[];
  readonly outcomesNeverTaken: readonly Way[];
}

export interface PathOptions {
  readonly loops: number;
  /** Only this audience. */
  readonly audience?: string | undefined;
  /** How many paths to write out for each audience. */
  readonly limit: number;
}

/** Counts every path exactly, for each audience, and finds the longest and the shortest; never enumerates to count. */
export function pathsOf(guide: Guide, { loops, audience, limit }: PathOptions): GuidePaths {
  const ids = audience === undefined ? guide.audiences.map(({ id }) => id) : [audience];
  const viewers: readonly (string | undefined)[] = ids.length === 0 ? [undefined] : ids;
  const ways = new Map(waysOfGuide(guide).map((way) => [way.id, way]));
  const met = new Set<string>();
  const taken = new Set<string>();
  const audiences = viewers.map((viewer) => audiencePaths(guide, viewer, { loops, limit, ways, met, taken }));
  return {
    guide,
    loops,
    audiences,
    stepsNeverMet: audience === undefined ? guide.levels.flatMap((l) => l.steps).filter(({ id }) => !met.has(id)) : [],
    outcomesNeverTaken: audience === undefined ? [...ways.values()].filter(({ id }) => !taken.has(id)) : [],
  };
}

interface Shared {
  readonly loops: number;
  readonly limit: number;
  readonly ways: ReadonlyMap<string, Way>;
  readonly met: Set<string>;
  readonly taken: Set<string>;
}

function audiencePaths(guide: Guide, audience: string | undefined, shared: Shared): AudiencePaths {
  const graph = pathGraph(guide, audience);
  const { steps, start } = graph;
  const tables = pathTables(graph, shared.loops);
  const rest = start === undefined ? undefined : tables[0]?.[start];
  const { walked, called } = reached(graph);
  const ends = ending(graph);
  const untaken: Way[] = [];
  for (const [from, list] of graph.ways.entries()) {
    for (const { choice, to } of list) {
      const id = wayOf(steps[from]?.id ?? '', choice);
      if (id === undefined) continue;
      const way = shared.ways.get(id);
      if (walked[from] === 1 && (to === undefined || ends[to] === 1)) shared.taken.add(id);
      else if (way && !untaken.includes(way)) untaken.push(way);
    }
  }
  const missed = steps.filter((_, i) => walked[i] !== 1 && called[i] !== 1);
  for (const step of steps) if (!missed.includes(step)) shared.met.add(step.id);
  const extreme = (name: ExtremeName): Path | undefined => extremePath(graph, tables, name);
  return {
    audience,
    start: start === undefined ? undefined : steps[start],
    count: rest?.count ?? 0n,
    ends: rest?.ends ?? new Map(),
    ...(rest && rest.count > 0n
      ? {
          shortest: extreme('fewest'),
          longest: extreme('most'),
          quickest: extreme('quickest'),
          slowest: extreme('slowest'),
        }
      : {}),
    first: steps.filter((_, i) => walked[i] !== 1 && called[i] === 1),
    stepsNeverMet: missed,
    outcomesNeverTaken: untaken,
    list: [...eachPath(graph, tables, shared.limit)],
  };
}

type Taken = readonly { readonly from: number; readonly way: PathWay }[];

function extremePath(graph: PathGraph, tables: Tables, name: ExtremeName): Path | undefined {
  const taken: { from: number; way: PathWay }[] = [];
  let at = graph.start;
  let used = 0;
  while (at !== undefined) {
    const way: PathWay | undefined = tables[used]?.[at]?.[name].way;
    if (!way) return undefined;
    taken.push({ from: at, way });
    if (way.back) used++;
    at = way.to;
  }
  return pathFrom(graph, taken);
}

/** The paths themselves, in the order of the guide, at most `limit`; none is begun that cannot end. */
export function* eachPath(graph: PathGraph, tables: Tables, limit: number): Generator<Path, void, undefined> {
  if (graph.start === undefined || limit <= 0) return;
  let left = limit;
  const taken: { from: number; way: PathWay; next: number; used: number }[] = [];
  let at: { step: number; next: number; used: number } | undefined = { step: graph.start, next: 0, used: 0 };
  while (at) {
    const way: PathWay | undefined = graph.ways[at.step]?.[at.next];
    if (!way) {
      const last = taken.pop();
      at = last && { step: last.from, next: last.next + 1, used: last.used };
      continue;
    }
    const used: number = at.used + (way.back ? 1 : 0);
    const here = { from: at.step, way, next: at.next, used: at.used };
    if (way.to === undefined) {
      yield pathFrom(graph, [...taken, here]);
      left--;
      if (left === 0) return;
      at = { ...at, next: at.next + 1 };
    } else if ((tables[used]?.[way.to]?.count ?? 0n) > 0n) {
      taken.push(here);
      at = { step: way.to, next: 0, used };
    } else at = { ...at, next: at.next + 1 };
  }
}

const noTime: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };

function pathFrom(graph: PathGraph, taken: Taken): Path {
  const { audience } = graph.view;
  const stops = taken.flatMap(({ from, way }) => {
    const step = graph.steps[from];
    return step ? [{ step, choice: way.choice }] : [];
  });
  let time = noTime;
  let untimed = 0;
  for (const { step, choice } of stops) {
    const own = stepTime(step, audience);
    const extra = choice.outcome && outcomeTime(choice.outcome, audience);
    if (own) time = addDurations(time, own);
    if (extra) time = addDurations(time, extra);
    if (!own && !extra) untimed++;
  }
  return {
    stops,
    end: taken.at(-1)?.way.end ?? 'nowhere',
    time,
    untimed,
    backs: taken.filter(({ way }) => way.back).length,
  };
}
