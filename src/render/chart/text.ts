import { wordsOf } from '../words.ts';
import type { Chart, ChartEdge, ChartNode } from './chart.ts';

/** A guide's line breaks and control characters do not belong in a line of text. */
const oneLine = (text: string): string =>
  text.replace(/[\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ').trim();

const titled = ({ mark, title }: ChartNode): string => (mark === '' ? title : `${mark}: ${title}`);

/** The same flow in words: every level, step and way onward, a line each. */
export function chartText(chart: Chart): string {
  const { parts, fields, forAudiences, backTo } = wordsOf(chart.language);
  const nodes = new Map(chart.nodes.map((node) => [node.id, node]));
  const name = (id: string, from: ChartNode | undefined): string => {
    const node = nodes.get(id);
    if (node === undefined) return id;
    const other = node.kind === 'step' && from !== undefined && node.lane !== from.lane;
    return other ? `${chart.lanes[node.lane]?.label ?? ''}, ${titled(node).replace(/^./, lower)}` : titled(node);
  };
  const way = (edge: ChartEdge): string[] => {
    const from = nodes.get(edge.from);
    const target = name(edge.to, from);
    if (edge.kind === 'prerequisite') return edge.labels.map((label) => `${label} → ${target}`);
    const arrow = edge.back ? `↩ ${backTo} ${target.replace(/^./, lower)}` : `→ ${target}`;
    return edge.labels.length === 0 ? [arrow] : edge.labels.map((label) => `${label} ${arrow}`);
  };
  const lines = [`${chart.title} – ${parts.chart.toLowerCase()}`];
  for (const edge of chart.edges) {
    if (edge.kind === 'start') lines.push(`${fields.start}: ${name(edge.to, undefined)}`);
  }
  for (const [i, lane] of chart.lanes.entries()) {
    lines.push('', `${lane.label}: ${lane.title}`);
    for (const node of chart.nodes) {
      const out = chart.edges.filter(({ from }) => from === node.id);
      if (node.lane !== i || node.kind === 'start' || (node.kind !== 'step' && out.length === 0)) continue;
      lines.push(`  ${titled(node)}${node.whom === '' ? '' : ` (${forAudiences(node.whom).replace(/^./, lower)})`}`);
      for (const edge of out) lines.push(...way(edge).map((line) => `    ${line}`));
    }
  }
  return `${lines.map((line) => (/^ */.exec(line)?.[0] ?? '') + oneLine(line)).join('\n')}\n`;
}

const lower = (letter: string): string => letter.toLowerCase();
