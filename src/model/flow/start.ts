import type { Guide } from '../guide.ts';
import type { FlowNames } from './names.ts';
import type { Places } from './places.ts';

/** The step a viewer begins on: the guide's `start`, else the entry of the first level the viewer meets; -1: none. */
export function startOf(guide: Guide, names: FlowNames, places: Places, viewer: number): number {
  if (guide.start?.kind === 'step') {
    const step = names.step(guide.start.step);
    if (step !== undefined) return places.seenFrom(viewer, step);
  }
  if (guide.start?.kind === 'level') {
    const level = names.level(guide.start.level);
    if (level !== undefined) return places.seenFrom(viewer, places.entryOf[level] ?? -1);
  }
  for (const entry of places.entryOf) {
    const step = places.seenFrom(viewer, entry);
    if (step >= 0) return step;
  }
  return -1;
}
