import type { Guide, Level } from '../guide.ts';
import type { Step } from '../step.ts';
import type { FlowNames } from './names.ts';
import type { Viewers, ViewerTable } from './viewers.ts';

/** The steps of a guide in reading order, who meets each of them, and which one each viewer comes to. */
export interface Places {
  readonly steps: readonly Step[];
  /** The level of each step, as a number. */
  readonly levelOf: readonly number[];
  readonly levels: readonly Level[];
  /** Who meets each step: level and step taken together. */
  readonly seenBy: readonly Viewers[];
  /** The step a level is entered by, before anyone skips; -1: it has none. */
  readonly entryOf: readonly number[];
  /** The step a viewer meets on coming to `step`: itself, or the next of its level for the viewer; -1: none is left. */
  seenFrom(viewer: number, step: number): number;
  /** The step after one in its level, before anyone skips; -1: it is the last. */
  after(step: number): number;
}

export function placesOf(guide: Guide, names: FlowNames, viewers: ViewerTable): Places {
  const steps: Step[] = [];
  const levelOf: number[] = [];
  const seenBy: Viewers[] = [];
  const ends: number[] = [];
  for (const [l, level] of guide.levels.entries()) {
    const levelViewers = viewers.of(level.audiences);
    for (const step of level.steps) {
      steps.push(step);
      levelOf.push(l);
      seenBy.push(viewers.both(levelViewers, viewers.of(step.audiences)));
    }
    ends.push(steps.length);
  }
  const tables = viewers.all.map((viewer) => nextSeen(viewer, levelOf, seenBy));
  const entryOf = guide.levels.map((level, l) => {
    if (level.steps.length === 0) return -1;
    const named = level.entry === undefined ? undefined : names.step(level.entry);
    return named !== undefined && levelOf[named] === l ? named : (ends[l] ?? 0) - level.steps.length;
  });
  return {
    steps,
    levelOf,
    levels: guide.levels,
    seenBy,
    entryOf,
    seenFrom: (viewer, step) => (step < 0 ? -1 : (tables[viewer]?.[step] ?? -1)),
    after: (step) => (levelOf[step + 1] === levelOf[step] ? step + 1 : -1),
  };
}

/** For one viewer: each step's nearest seen step at or after it in the level, found backwards in one pass. */
function nextSeen(viewer: number, levelOf: readonly number[], seenBy: readonly Viewers[]): Int32Array {
  const table = new Int32Array(levelOf.length);
  for (let i = levelOf.length - 1; i >= 0; i--) {
    const seen = seenBy[i]?.includes(viewer);
    table[i] = seen ? i : levelOf[i + 1] === levelOf[i] ? (table[i + 1] ?? -1) : -1;
  }
  return table;
}
