import type { CoreLooseEnd } from '../../model/flow/core.ts';
import type { FlowAnalysis } from './analysis.ts';
import type { Course } from './course.ts';

/** The ways on from a step, prerequisites left out, whoever takes them. */
export function leadsOn({ core }: FlowAnalysis, step: number): boolean {
  return (core.out[step] ?? []).some((e) => e.edge.kind !== 'prerequisite');
}

/** Steps at the end of a level, met by someone, that say nothing of what comes next, to anyone. */
export function silentEnds(analysis: FlowAnalysis): number[] {
  const { core, whole } = analysis;
  const found: number[] = [];
  for (let step = 0; step < core.stepCount; step++) {
    const loose = core.loose[step] ?? [];
    if (whole.walked[step] !== 1 || loose.length === 0 || leadsOn(analysis, step)) continue;
    if (loose.every(({ end }) => end.outcome === undefined)) found.push(step);
  }
  return found;
}

/** Why an outcome leads to no step. */
export type DeadEndWhy = 'last-step' | 'empty-level' | 'nobody';

/** Outcomes that lead to no step for anyone, in steps that are met. A level without steps is not among them. */
export function deadEnds(analysis: FlowAnalysis): CoreLooseEnd[] {
  const { core, whole } = analysis;
  return core.loose.flatMap((list, step) =>
    whole.walked[step] !== 1
      ? []
      : list.filter(
          ({ end }) =>
            end.why === 'no-next' &&
            end.outcome !== undefined &&
            !(core.out[step] ?? []).some((e) => e.edge.choice === end.choice) &&
            !leadsToEmptyLevel(analysis, end.choice?.to),
        ),
  );
}

/** Another rule tells of a level that is led to and has no steps. */
export function leadsToEmptyLevel({ core }: FlowAnalysis, to: { kind: string; level?: string } | undefined): boolean {
  if (to?.kind !== 'level') return false;
  return core.places.levels.some((level) => level.id === to.level && level.steps.length === 0);
}

/** What stops some audiences, and not the whole guide. */
export interface AudienceStop {
  readonly kind: 'end' | 'outcome' | 'loop';
  readonly step: number;
  readonly outcome?: CoreLooseEnd['end'];
  readonly loop?: readonly number[];
  /** Viewers by number. */
  readonly viewers: number[];
}

export function audienceStops(analysis: FlowAnalysis): AudienceStop[] {
  const { core, whole, each } = analysis;
  const { audiences } = core.viewers;
  if (audiences.every((audience) => audience === undefined)) return [];
  const stops = new Map<string, AudienceStop>();
  const add = (key: string, viewer: number, stop: Omit<AudienceStop, 'viewers'>): void => {
    const known = stops.get(key);
    if (known) known.viewers.push(viewer);
    else stops.set(key, { ...stop, viewers: [viewer] });
  };
  const forAll = new Set<unknown>(deadEnds(analysis).map(({ end }) => end.choice));
  const silent = new Set(silentEnds(analysis));
  const trapped = new Set(whole.loops.flat());
  for (const course of each) {
    const viewer = course.viewer ?? 0;
    for (const loose of looseEndsOn(core, course)) {
      const { end, from } = loose;
      if (end.outcome === undefined) {
        if (!silent.has(from)) add(`end ${from}`, viewer, { kind: 'end', step: from });
      } else if (!forAll.has(end.choice) && !leadsToEmptyLevel(analysis, end.choice?.to)) {
        const key = `outcome ${from} ${end.outcome.id} ${end.outcome.go.indexOf(end.choice ?? noChoice)}`;
        add(key, viewer, { kind: 'outcome', step: from, outcome: end });
      }
    }
    for (const loop of analysis.neverEnds ? [] : course.loops) {
      if (loop.some((step) => trapped.has(step))) continue;
      add(`loop ${loop.join()}`, viewer, { kind: 'loop', step: loop[0] ?? 0, loop });
    }
  }
  return [...stops.values()].sort((a, b) => a.step - b.step);
}

const noChoice = { to: { kind: 'unspecified' } } as const;

/** The ends of levels and of outcomes that one viewer comes to and gets no further from. */
function looseEndsOn(core: FlowAnalysis['core'], { viewer, walked }: Course): CoreLooseEnd[] {
  return core.loose.flatMap((list, step) =>
    walked[step] === 1 ? list.filter((l) => l.end.why === 'no-next' && l.viewers.includes(viewer ?? 0)) : [],
  );
}
