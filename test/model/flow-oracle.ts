import type { Guide, Level } from '../../src/model/guide.ts';
import type { Outcome, Step } from '../../src/model/step.ts';
import type { Target } from '../../src/model/target.ts';

/**
 * The flow of a guide worked out from its definition, slowly and plainly, to hold the real one to. A viewer is an
 * audience, or `nobody`: one who belongs to none.
 */
export const nobody = Symbol('nobody');
export type Viewer = string | typeof nobody;

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'next' | 'outcome' | 'prerequisite';
}

export interface Expected {
  readonly starts: readonly string[];
  readonly arrows: readonly Arrow[];
  /** `from why`, in the order of the file. */
  readonly loose: readonly string[];
}

const isFor = (audiences: readonly string[], viewer: Viewer): boolean =>
  audiences.length === 0 || (viewer !== nobody && audiences.includes(viewer));

function visible(level: Level, viewer: Viewer): Step[] {
  return isFor(level.audiences, viewer) ? level.steps.filter((step) => isFor(step.audiences, viewer)) : [];
}

const holding = (guide: Guide, id: string): Level | undefined =>
  guide.levels.find((level) => level.steps.some((step) => step.id === id));

/** The step itself, or the first one after it in its level that the viewer sees. */
function settle(guide: Guide, id: string, viewer: Viewer): string | undefined {
  const level = holding(guide, id);
  if (!level) return undefined;
  const from = level.steps.findIndex((step) => step.id === id);
  const seen = visible(level, viewer);
  return level.steps.slice(from).find((step) => seen.includes(step))?.id;
}

function enter(guide: Guide, level: Level, viewer: Viewer): string | undefined {
  const entry = level.steps.find((step) => step.id === level.entry) ?? level.steps[0];
  return entry && settle(guide, entry.id, viewer);
}

function nextOf(guide: Guide, id: string, viewer: Viewer): string | undefined {
  const steps = holding(guide, id)?.steps ?? [];
  const after = steps[steps.findIndex((step) => step.id === id) + 1];
  return after && settle(guide, after.id, viewer);
}

function goal(guide: Guide, from: string, to: Target, viewer: Viewer): { to: string } | { why: string } {
  const found = (id: string | undefined) => (id === undefined ? { why: 'no-next' } : { to: id });
  if (to.kind === 'next') return found(nextOf(guide, from, viewer));
  if (to.kind === 'step') {
    return holding(guide, to.step) ? found(settle(guide, to.step, viewer)) : { why: 'unknown' };
  }
  if (to.kind === 'level') {
    const level = guide.levels.find(({ id }) => id === to.level);
    return level ? found(enter(guide, level, viewer)) : { why: 'unknown' };
  }
  if (to.kind === 'exit') {
    return guide.exits.some(({ id }) => id === to.exit) ? { to: `exit:${to.exit}` } : { why: 'unknown' };
  }
  return to.kind === 'unspecified' ? { why: 'unspecified' } : { to: to.kind };
}

function begin(guide: Guide, viewer: Viewer): string | undefined {
  const { start } = guide;
  if (start?.kind === 'step' && holding(guide, start.step)) return settle(guide, start.step, viewer);
  if (start?.kind === 'level') {
    const level = guide.levels.find(({ id }) => id === start.level);
    if (level) return enter(guide, level, viewer);
  }
  for (const level of guide.levels) {
    const first = enter(guide, level, viewer);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Everything one viewer can do. */
export function expectedFor(guide: Guide, viewer: Viewer): Expected {
  const arrows: Arrow[] = [];
  const loose: string[] = [];
  for (const step of guide.levels.flatMap((level) => visible(level, viewer))) {
    for (const { step: needed, audiences } of step.prerequisites) {
      if (isFor(audiences, viewer) && settle(guide, needed, viewer) === needed) {
        arrows.push({ from: step.id, to: needed, kind: 'prerequisite' });
      }
    }
    const outcomes: Outcome[] = [
      ...step.outcomes,
      ...step.branches.filter((b) => isFor(b.audiences, viewer)).flatMap((b) => b.outcomes),
    ].filter((o) => isFor(o.audiences, viewer));
    const ways: { to: Target; kind: Arrow['kind'] }[] =
      outcomes.length === 0
        ? [{ to: { kind: 'next' }, kind: 'next' }]
        : outcomes.flatMap((o) => o.go.map(({ to }) => ({ to, kind: 'outcome' as const })));
    for (const way of ways) {
      const end = goal(guide, step.id, way.to, viewer);
      if ('why' in end) loose.push(`${step.id} ${end.why}`);
      else arrows.push({ from: step.id, to: end.to, kind: way.kind });
    }
  }
  const start = begin(guide, viewer);
  return { starts: start === undefined ? [] : [start], arrows, loose };
}

/** What several viewers can do, taken together. */
export function together(all: readonly Expected[]): Expected {
  return {
    starts: [...new Set(all.flatMap(({ starts }) => starts))],
    arrows: all.flatMap(({ arrows }) => arrows),
    loose: all.flatMap(({ loose }) => loose),
  };
}

/** Adds to a set until nothing more can be added. */
function closure(first: Iterable<string>, more: (held: ReadonlySet<string>) => string[]): Set<string> {
  const held = new Set(first);
  for (let size = -1; size !== held.size; ) {
    size = held.size;
    for (const id of more(held)) held.add(id);
  }
  return held;
}

export interface ExpectedCourse {
  readonly walked: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly canEnd: ReadonlySet<string>;
  /** Steps on a loop that cannot be left; two of them are on the same loop when each leads to the other. */
  readonly trapped: ReadonlySet<string>;
  sameLoop(a: string, b: string): boolean;
}

export function expectedCourse({ starts, arrows, loose }: Expected): ExpectedCourse {
  const isEnd = (id: string): boolean => /^(close|close-log|exit:.*)$/.test(id);
  const moves = arrows.filter(({ kind }) => kind !== 'prerequisite');
  const onward = (from: Iterable<string>) =>
    closure(from, (held) => moves.filter((a) => held.has(a.from)).map((a) => a.to));
  const walked = onward(starts);
  const called = closure([], (held) =>
    arrows.filter((a) => a.kind === 'prerequisite' && (walked.has(a.from) || held.has(a.from))).map((a) => a.to),
  );
  const ends = [...moves.map((a) => a.to).filter(isEnd), ...loose.map((end) => end.split(' ')[0] ?? '')];
  const canEnd = closure(ends, (held) => moves.filter((a) => held.has(a.to)).map((a) => a.from));
  const from = (id: string) => onward([id]);
  const sameLoop = (a: string, b: string): boolean => from(a).has(b) && from(b).has(a);
  const trapped = new Set([...walked].filter((id) => !canEnd.has(id) && [...from(id)].every((to) => sameLoop(id, to))));
  return { walked, called, canEnd, trapped, sameLoop };
}

/** Those who walk through a guide. */
export function viewersOf(guide: Guide): Viewer[] {
  const ids = guide.audiences.map(({ id }) => id);
  return ids.length > 1 ? ids : [...ids, nobody];
}
