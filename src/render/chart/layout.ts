import { graphlib, layout } from '@dagrejs/dagre';
import type { Chart, ChartEdge, ChartNode } from './chart.ts';
import { type EdgeText, edgeText, type NodeText, nodeText } from './texts.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels; `x` and `y` are the middle. */
export interface PlacedNode extends Point, NodeText {
  readonly node: ChartNode;
}

export interface PlacedEdge {
  readonly edge: ChartEdge;
  /** From its first node to its last. */
  readonly points: readonly Point[];
  /** The label with its middle; undefined where there is none. */
  readonly label?: EdgeText & Point;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** From top to bottom, over the whole width. */
  readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
}

interface DagreLabel {
  width?: number;
  height?: number;
  x?: number;
  y?: number;
  points?: Point[];
  weight?: number;
  minlen?: number;
  labelpos?: string;
}

const margin = 24;
/** Room for the name of a lane above its steps. */
const laneHead = 46;

/**
 * Puts the chart on a plane with dagre. Levels are lanes from top to bottom: each has a first and a last place, which
 * keep its steps between them. Ways back are laid out as if they led on, so that steps stand in reading order.
 */
export function drawingOf(chart: Chart): Drawing {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', ranksep: 44, nodesep: 44, edgesep: 26, marginx: margin, marginy: margin });
  const top = (lane: number): string => `lane ${lane} top`;
  const bottom = (lane: number): string => `lane ${lane} bottom`;
  for (const lane of chart.lanes.keys()) {
    graph.setNode(top(lane), { width: 1, height: laneHead });
    graph.setNode(bottom(lane), { width: 1, height: 1 });
    if (lane > 0) graph.setEdge(bottom(lane - 1), top(lane), { weight: 1, minlen: 1 });
    if (!chart.nodes.some((node) => node.lane === lane)) graph.setEdge(top(lane), bottom(lane), { minlen: 1 });
  }
  const names = new Map(chart.nodes.map(({ id }, i) => [id, `n${i}`]));
  const texts = chart.nodes.map(nodeText);
  const steps = new Map(chart.nodes.filter(({ kind }) => kind === 'step').map(({ id }, i) => [id, i]));
  const { entered, left } = insideLanes(chart, steps);
  for (const [i, node] of chart.nodes.entries()) {
    graph.setNode(`n${i}`, { width: texts[i]?.width ?? 1, height: texts[i]?.height ?? 1 });
    // What follows another node of its lane is held by that one; the fewer lines that no one sees, the straighter the rest.
    if (!entered.has(node.id)) graph.setEdge(top(node.lane), `n${i}`, { weight: 0, minlen: 1 });
    if (!left.has(node.id)) graph.setEdge(`n${i}`, bottom(node.lane), { weight: 0, minlen: 1 });
  }
  const labels = chart.edges.map(edgeText);
  for (const [i, edge] of chart.edges.entries()) {
    const [from, to] = turned(edge, steps) ? [edge.to, edge.from] : [edge.from, edge.to];
    const label = labels[i];
    graph.setEdge(
      names.get(from) ?? '',
      names.get(to) ?? '',
      { width: label?.width ?? 0, height: label?.height ?? 0, labelpos: 'c', weight: weightOf(edge, steps), minlen: 1 },
      `e${i}`,
    );
  }
  return readDrawing(chart, laidOut(graph), texts, labels, names, steps);
}

/** Graphs that were laid out last, by what they were before. While an author writes, boxes seldom change their size. */
const recent = new Map<string, graphlib.Graph>();
const mostRecent = 8;

/** The same graph gives the same places; to find them takes most of the time a page takes. */
function laidOut(graph: graphlib.Graph): graphlib.Graph {
  const key = JSON.stringify([
    graph.nodes().map((name) => [name, graph.node(name)]),
    graph.edges().map((edge) => [edge, graph.edge(edge)]),
  ]);
  const known = recent.get(key);
  if (known) return known;
  layout(graph);
  recent.set(key, graph);
  for (const oldest of recent.keys()) {
    if (recent.size <= mostRecent) break;
    recent.delete(oldest);
  }
  return graph;
}

/** The nodes that a line of their own lane leads to, and those that one leads on from. */
function insideLanes(
  chart: Chart,
  steps: ReadonlyMap<string, number>,
): { entered: ReadonlySet<string>; left: ReadonlySet<string> } {
  const laneOf = new Map(chart.nodes.map(({ id, lane }) => [id, lane]));
  const inside = chart.edges
    .filter(({ from, to }) => from !== to && laneOf.get(from) === laneOf.get(to))
    .map((edge) => (turned(edge, steps) ? [edge.to, edge.from] : [edge.from, edge.to]));
  return {
    entered: new Set(inside.map(([, to]) => to ?? '')),
    left: new Set(inside.map(([from]) => from ?? '')),
  };
}

/** A line from a box to itself, which dagre leaves hanging beside it. */
function fromSide(box: PlacedNode | undefined, along: readonly Point[]): readonly Point[] {
  if (box === undefined) return along;
  const x = box.x + box.width / 2;
  return [{ x, y: box.y - box.height / 4 }, ...along, { x, y: box.y + box.height / 4 }];
}

/** A way back between two steps that are both drawn. */
const turned = (edge: ChartEdge, steps: ReadonlyMap<string, number>): boolean =>
  edge.back && edge.from !== edge.to && steps.has(edge.to);

/** What leads from a step to the next is drawn as straight as can be. */
function weightOf(edge: ChartEdge, steps: ReadonlyMap<string, number>): number {
  const [from, to] = [steps.get(edge.from), steps.get(edge.to)];
  if (edge.kind === 'start' || (from !== undefined && to === from + 1)) return 12;
  return edge.back ? 1 : 2;
}

function readDrawing(
  chart: Chart,
  graph: graphlib.Graph,
  texts: readonly NodeText[],
  labels: readonly (EdgeText | undefined)[],
  names: ReadonlyMap<string, string>,
  steps: ReadonlyMap<string, number>,
): Drawing {
  const placed = (name: string): { x: number; y: number; height: number } => {
    const { x = 0, y = 0, height = 0 } = graph.node(name) as DagreLabel;
    return { x, y, height };
  };
  const nodes = chart.nodes.flatMap((node, i): PlacedNode[] => {
    const text = texts[i];
    const { x, y } = placed(`n${i}`);
    return text ? [{ ...text, node, x, y }] : [];
  });
  const edges = chart.edges.map((edge, i): PlacedEdge => {
    const back = turned(edge, steps);
    const [from, to] = back ? [edge.to, edge.from] : [edge.from, edge.to];
    const found = graph.edge({ v: names.get(from) ?? '', w: names.get(to) ?? '', name: `e${i}` }) as DagreLabel;
    const along = back ? [...(found.points ?? [])].reverse() : (found.points ?? []);
    const points =
      from === to
        ? fromSide(
            nodes.find(({ node }) => node.id === from),
            along,
          )
        : along;
    const label = labels[i];
    return { edge, points, ...(label ? { label: { ...label, x: found.x ?? 0, y: found.y ?? 0 } } : {}) };
  });
  const lanes = [...chart.lanes.keys()].map((lane) => {
    const first = placed(`lane ${lane} top`);
    return { top: first.y - first.height / 2, bottom: placed(`lane ${lane} bottom`).y };
  });
  const right = Math.max(
    360,
    ...nodes.map(({ x, width }) => x + width / 2),
    ...edges.flatMap(({ points, label }) => [...points.map(({ x }) => x), label ? label.x + label.width / 2 : 0]),
  );
  return {
    width: right + margin,
    height: Math.max(80, ...lanes.map((lane) => lane.bottom)) + margin,
    nodes,
    edges,
    lanes,
  };
}
