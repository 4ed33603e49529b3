import { minutesOf, parseDuration } from '../../model/duration.ts';
import type { FlowEdge } from '../../model/flow.ts';
import type { Deadline, Step } from '../../model/step.ts';
import type { Walk } from './snapshot.ts';

/** The latest moment, in minutes, at which something comes, and the steps on the way there. */
export interface Timed {
  readonly minutes: number;
  readonly way: ReadonlySet<string>;
}

/** The longest of the limits that apply to everyone here; 0 where none is set. */
function limit(deadlines: readonly Deadline[], audience: string | undefined): number {
  let longest = 0;
  for (const { within, audiences } of deadlines) {
    if (within === undefined || (audience !== undefined && audiences.length > 0 && !audiences.includes(audience)))
      continue;
    const duration = parseDuration(within);
    if (duration) longest = Math.max(longest, minutesOf(duration));
  }
  return longest;
}

/** For each level: from its entry to its first evaluation, the limits on the quickest way added up. */
export function evaluationTimes({ guide, view, out, stepKey, levelKeyOf, reached }: Walk): Map<string, Timed> {
  const steps = new Map<string, Step>(guide.levels.flatMap((l) => l.steps.map((s) => [s.id, s] as const)));
  const isReached = new Set(reached);
  const times = new Map<string, Timed>();
  const own = (id: string): number => limit(steps.get(id)?.deadlines ?? [], view.audience);
  const cost = (edge: FlowEdge): number => limit(edge.outcome?.deadlines ?? [], view.audience);
  for (const level of guide.levels) {
    const entry = level.steps.find((s) => isReached.has(s.id) && (level.entry === undefined || s.id === level.entry));
    if (!entry || !level.steps.some((s) => s.kind === 'evaluate')) continue;
    const key = levelKeyOf.get(entry.id) ?? '';
    const found = quickest(
      entry.id,
      own,
      cost,
      (id) => out(id).filter((e) => levelKeyOf.get(e.to) === key),
      (id) => steps.get(id)?.kind === 'evaluate',
    );
    if (found) times.set(key, { minutes: found.minutes, way: new Set(found.way.map(stepKey)) });
  }
  return times;
}

/** Dijkstra's algorithm; among equally quick ways the one with the fewest steps. */
function quickest(
  start: string,
  own: (id: string) => number,
  cost: (edge: FlowEdge) => number,
  out: (id: string) => readonly FlowEdge[],
  isGoal: (id: string) => boolean,
): { minutes: number; way: string[] } | undefined {
  const open = new Map([[start, { minutes: own(start), way: [start] }]]);
  const done = new Set<string>();
  for (;;) {
    let best: { id: string; minutes: number; way: string[] } | undefined;
    for (const [id, { minutes, way }] of open) {
      if (!best || minutes < best.minutes || (minutes === best.minutes && way.length < best.way.length)) {
        best = { id, minutes, way };
      }
    }
    if (!best) return undefined;
    if (isGoal(best.id)) return best;
    open.delete(best.id);
    done.add(best.id);
    for (const edge of out(best.id)) {
      if (edge.kind === 'prerequisite' || done.has(edge.to)) continue;
      const minutes = best.minutes + cost(edge) + own(edge.to);
      const known = open.get(edge.to);
      if (!known || minutes < known.minutes) open.set(edge.to, { minutes, way: [...best.way, edge.to] });
    }
  }
}
