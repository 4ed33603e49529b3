import type { FlowNode } from '../flow.ts';
import type { Guide } from '../guide.ts';
import type { Places } from './places.ts';

/** Ids that stand in both lists, an empty one being everyone; where no id does, the narrower list. */
function together(level: readonly string[], step: readonly string[]): readonly string[] {
  if (level.length === 0) return step;
  if (step.length === 0) return level;
  const both = step.filter((id) => level.includes(id));
  return both.length > 0 ? both : step;
}

export function stepNodes(places: Places): FlowNode[] {
  return places.steps.map((step, i) => {
    const level = places.levels[places.levelOf[i] ?? 0];
    return { id: step.id, kind: 'step', level, step, audiences: together(level?.audiences ?? [], step.audiences) };
  });
}

/** Where a case can end, as nodes numbered after the steps. */
export interface EndNodes {
  readonly nodes: readonly FlowNode[];
  readonly close: number;
  readonly closeLog: number;
  readonly exits: ReadonlyMap<string, number>;
}

export function endNodes(guide: Guide, first: number): EndNodes {
  const nodes: FlowNode[] = [
    { id: 'close', kind: 'close', audiences: [] },
    { id: 'close-log', kind: 'close', audiences: [] },
  ];
  const exits = new Map<string, number>();
  for (const exit of guide.exits) {
    if (exits.has(exit.id)) continue;
    exits.set(exit.id, first + nodes.length);
    nodes.push({ id: `exit:${exit.id}`, kind: 'exit', exit, audiences: [] });
  }
  return { nodes, close: first, closeLog: first + 1, exits };
}
