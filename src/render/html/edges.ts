import type { FlowEdge, FlowGraph, FlowView } from '../../model/flow.ts';

/** The flow as a page shows it: its links are the edges of the flow, no more and no less. */
export interface Edges {
  readonly view: FlowView;
  /** The flow as one audience meets it. */
  viewFor(audience: string): FlowView;
  out(step: string): readonly FlowEdge[];
  into(node: string): readonly FlowEdge[];
  /** Those of the guide's audiences who can take the edge; undefined: everyone. */
  takers(edge: FlowEdge): readonly string[] | undefined;
  /** Those of the guide's audiences who meet the step; undefined: everyone. */
  meets(step: string): readonly string[] | undefined;
}

export function edgesOf(flow: FlowGraph, audiences: readonly string[]): Edges {
  const view = flow.view();
  const views = new Map(audiences.map((id) => [id, flow.view(id)]));
  const into = new Map<string, FlowEdge[]>();
  const out = new Map<string, readonly FlowEdge[]>();
  const takers = new Map<FlowEdge, string[]>();
  for (const { id, kind } of view.nodes) {
    if (kind !== 'step' || out.has(id)) continue;
    const edges = view.out(id);
    out.set(id, edges);
    for (const edge of edges) into.set(edge.to, [...(into.get(edge.to) ?? []), edge]);
    for (const [audience, seen] of views) {
      for (const edge of seen.out(id)) takers.set(edge, [...(takers.get(edge) ?? []), audience]);
    }
  }
  const met = new Map<string, string[]>();
  for (const [audience, seen] of views) {
    for (const { id, kind } of seen.nodes) if (kind === 'step') met.set(id, [...(met.get(id) ?? []), audience]);
  }
  const unlessAll = (who: readonly string[] = []): readonly string[] | undefined =>
    who.length === audiences.length ? undefined : who;
  return {
    view,
    viewFor: (audience) => views.get(audience) ?? flow.view(audience),
    out: (step) => out.get(step) ?? [],
    into: (node) => into.get(node) ?? [],
    takers: (edge) => unlessAll(takers.get(edge)),
    meets: (step) => unlessAll(met.get(step)),
  };
}
