import { flowOf } from '../../src/model/flow.ts';
import type { Guide } from '../../src/model/guide.ts';

/** What one audience meets on its way; `audience` undefined: the whole guide. */
export interface Walked {
  readonly steps: readonly string[];
  /** Steps from which no close and no exit can be reached, and steps with an outcome that leads nowhere. */
  readonly stuck: readonly string[];
  /** Ids of the closing nodes and exits that can be reached. */
  readonly ends: readonly string[];
}

export function walked(guide: Guide, audience?: string): Walked {
  const view = flowOf(guide).view(audience);
  const kinds = new Map(view.nodes.map((node) => [node.id, node.kind]));
  const met = new Set(view.start === undefined ? [] : [view.start]);
  for (const id of met) for (const edge of view.out(id)) met.add(edge.to);
  const all = [...met];
  const ending = new Set(all.filter((id) => kinds.get(id) !== 'step'));
  for (let grew = true; grew; ) {
    const before = ending.size;
    for (const id of all)
      if (view.out(id).some((edge) => edge.kind !== 'prerequisite' && ending.has(edge.to))) ending.add(id);
    grew = ending.size > before;
  }
  return {
    steps: all.filter((id) => kinds.get(id) === 'step'),
    stuck: all.filter((id) => !ending.has(id) || view.looseEnds(id).length > 0),
    ends: all.filter((id) => kinds.get(id) !== 'step').toSorted(),
  };
}
