import { buildFlow, coreOf } from '../../model/flow/build.ts';
import type { FlowCore } from '../../model/flow/core.ts';
import type { FlowGraph } from '../../model/flow.ts';
import type { Guide } from '../../model/guide.ts';
import { type Course, courseOf } from './course.ts';
import { healedNames } from './healed-names.ts';

/** What the flow rules share: the flow with slips of the pen mended, and how a case runs through it. */
export interface FlowAnalysis {
  readonly guide: Guide;
  readonly graph: FlowGraph;
  readonly core: FlowCore;
  readonly whole: Course;
  /** One for each viewer: audiences, and perhaps one who belongs to none. */
  readonly each: readonly Course[];
  /** Names of steps or levels that could not be guessed: anything may have been meant. */
  readonly lost: { readonly step: boolean; readonly level: boolean };
  /** Nothing in the guide ends a case. */
  readonly neverEnds: boolean;
}

const made = new WeakMap<Guide, FlowAnalysis>();

function analyse(guide: Guide): FlowAnalysis {
  const names = healedNames(guide);
  const graph = buildFlow(guide, names);
  const core = coreOf(graph);
  const whole = courseOf(core, undefined);
  const { all } = core.viewers;
  return {
    guide,
    graph,
    core,
    whole,
    each: all.length === 1 ? [{ ...whole, viewer: 0 }] : all.map((viewer) => courseOf(core, viewer)),
    lost: names.lost,
    neverEnds: whole.loops.length > 0 && core.out.every((list) => list.every((e) => e.to < core.stepCount)),
  };
}

/** Made once for each guide. */
export function analysisOf(guide: Guide): FlowAnalysis {
  let analysis = made.get(guide);
  if (!analysis) {
    analysis = analyse(guide);
    made.set(guide, analysis);
  }
  return analysis;
}
