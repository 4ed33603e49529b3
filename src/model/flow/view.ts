import type { FlowNode, FlowView } from '../flow.ts';
import type { FlowCore } from './core.ts';

const nothing: readonly never[] = [];

/** The flow as one viewer meets it; `viewer` undefined: the whole guide. */
export function viewOf(core: FlowCore, audience: string | undefined, viewer: number | undefined): FlowView {
  const places = new Map<string, number>();
  for (let i = core.stepCount - 1; i >= 0; i--) places.set(core.nodes[i]?.id ?? '', i);
  const takes = (viewers: readonly number[]): boolean => viewer === undefined || viewers.includes(viewer);
  let nodes: readonly FlowNode[] | undefined;
  return {
    audience,
    start: startNode(core, viewer),
    get nodes() {
      nodes ??= nodesOf(core, takes, viewer);
      return nodes;
    },
    out(from) {
      const list = core.out[places.get(from) ?? -1];
      return list ? list.filter((e) => takes(e.viewers)).map((e) => e.edge) : nothing;
    },
    looseEnds(from) {
      const list = core.loose[places.get(from) ?? -1];
      return list ? list.filter((e) => takes(e.viewers)).map((e) => e.end) : nothing;
    },
  };
}

/** Of the whole guide: the first step in reading order that anyone begins on. */
function startNode(core: FlowCore, viewer: number | undefined): string | undefined {
  const starts = viewer === undefined ? core.starts.filter((s) => s >= 0) : [core.starts[viewer] ?? -1];
  return starts.length === 0 ? undefined : core.nodes[Math.min(...starts)]?.id;
}

function nodesOf(
  core: FlowCore,
  takes: (viewers: readonly number[]) => boolean,
  viewer: number | undefined,
): readonly FlowNode[] {
  const met = new Set<number>();
  for (const list of core.out) for (const e of list) if (takes(e.viewers)) met.add(e.to);
  return core.nodes.filter((_, i) => {
    if (i >= core.stepCount) return met.has(i);
    return viewer === undefined || (core.places.seenBy[i] ?? []).includes(viewer);
  });
}
