import { flowOf } from '../../model/flow.ts';
import type { Guide } from '../../model/guide.ts';
import { type ChartOptions, endTitle } from './chart.ts';

/** The flow for programs: schemas/graph.schema.json, version 1. With `level`, its steps and every edge to or from them. */
export function graphJson(guide: Guide, { level, audience }: ChartOptions = {}): string {
  const view = flowOf(guide).view(audience);
  const inLevel = new Set(
    view.nodes.filter((node) => level === undefined || node.level?.id === level).map(({ id }) => id),
  );
  const edges = view.nodes
    .flatMap(({ id }) => view.out(id))
    .filter(({ from, to }) => inLevel.has(from) || inLevel.has(to));
  const met = new Set([...inLevel, ...edges.flatMap(({ from, to }) => [from, to])]);
  const graph = {
    version: 1,
    start: view.start ?? null,
    nodes: view.nodes
      .filter(({ id }) => met.has(id))
      .map((node) => ({
        id: node.id,
        level: node.level?.id ?? null,
        kind: node.kind,
        title: node.step?.title ?? endTitle(guide, node, node.id),
        audiences: node.audiences,
      })),
    edges: edges.map(({ from, to, outcome, kind, audiences }) => ({
      from,
      to,
      outcome: outcome?.id ?? null,
      kind,
      audiences,
    })),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}
