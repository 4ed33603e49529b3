import type { FlowEdge, FlowGraph, FlowNode } from '../flow.ts';
import type { Guide } from '../guide.ts';
import { connect } from './connect.ts';
import type { FlowCore } from './core.ts';
import type { FlowNames } from './names.ts';
import { endNodes, stepNodes } from './nodes.ts';
import { placesOf } from './places.ts';
import { startOf } from './start.ts';
import { viewOf } from './view.ts';
import { viewerTable } from './viewers.ts';

const cores = new WeakMap<FlowGraph, FlowCore>();

function buildCore(guide: Guide, names: FlowNames, only?: string): FlowCore {
  const viewers = viewerTable(guide, names, only);
  const places = placesOf(guide, names, viewers);
  const steps = stepNodes(places);
  const ends = endNodes(guide, steps.length);
  const { out, loose } = connect(places, names, viewers, ends);
  return {
    places,
    viewers,
    nodes: [...steps, ...ends.nodes],
    stepCount: steps.length,
    out,
    loose,
    starts: viewers.all.map((viewer) => startOf(guide, names, places, viewer)),
  };
}

/** The flow of a guide, with its ids looked up in `names`. In linear time. */
export function buildFlow(guide: Guide, names: FlowNames): FlowGraph {
  const core = buildCore(guide, names);
  let edges: readonly FlowEdge[] | undefined;
  let nodes: ReadonlyMap<string, FlowNode> | undefined;
  const graph: FlowGraph = {
    guide,
    get nodes() {
      nodes ??= nodeMap(core, graph.edges);
      return nodes;
    },
    get edges() {
      edges ??= core.out.flatMap((list) => list.map((e) => e.edge));
      return edges;
    },
    view(audience) {
      if (audience === undefined) return viewOf(core, undefined, undefined);
      const viewer = core.viewers.audiences.indexOf(audience);
      return viewer < 0 ? viewOf(buildCore(guide, names, audience), audience, 0) : viewOf(core, audience, viewer);
    },
  };
  cores.set(graph, core);
  return graph;
}

/** The numbers behind a graph. */
export function coreOf(graph: FlowGraph): FlowCore {
  const core = cores.get(graph);
  if (!core) throw new TypeError('a flow graph that buildFlow did not make');
  return core;
}

function nodeMap(core: FlowCore, edges: readonly FlowEdge[]): Map<string, FlowNode> {
  const met = new Set(edges.map((edge) => edge.to));
  const nodes = new Map<string, FlowNode>();
  for (const node of core.nodes) {
    if (!nodes.has(node.id) && (node.kind === 'step' || met.has(node.id))) nodes.set(node.id, node);
  }
  return nodes;
}
