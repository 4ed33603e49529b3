import type { Chart, ChartEdge, ChartNode } from './chart.ts';
import { wrapped } from './wrap.ts';

const clean = (text: string): string => text.replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
const quoted = (lines: readonly string[]): string =>
  `"${lines.map((line) => line.replace(/[\\"]/g, '\\$&')).join('\\n')}"`;

const shapes: Readonly<Record<ChartNode['kind'], string>> = {
  start: 'circle',
  step: 'box',
  close: 'box, style="rounded"',
  exit: 'parallelogram',
  nowhere: 'hexagon, style="dashed"',
  elsewhere: 'box, style="dashed"',
};

/** Characters in a line. */
const width = 32;

function attributes(edge: ChartEdge): string {
  const given = [
    ...(edge.labels.length === 0
      ? []
      : [`label=${quoted(edge.labels.flatMap((label) => wrapped(clean(label), width)))}`]),
    ...(edge.back ? ['style=dashed', 'constraint=false'] : []),
    ...(edge.kind === 'prerequisite' ? ['style=dotted'] : []),
  ];
  return given.length === 0 ? '' : ` [${given.join(', ')}]`;
}

/** The chart in the language of Graphviz: a cluster a level. */
export function chartDot(chart: Chart): string {
  const names = new Map(chart.nodes.map(({ id }, i) => [id, `n${i}`]));
  const node = (one: ChartNode): string => {
    const lines = [one.mark, one.title, one.whom]
      .filter((part) => part !== '')
      .flatMap((l) => wrapped(clean(l), width));
    return `${names.get(one.id)} [label=${quoted(lines)}, shape=${shapes[one.kind]}];`;
  };
  const lines = [
    'digraph veileder {',
    `  label=${quoted([clean(chart.title)])}; labelloc=t; rankdir=TB;`,
    '  node [fontname="Helvetica"]; edge [fontname="Helvetica"]; graph [fontname="Helvetica"];',
  ];
  for (const [i, lane] of chart.lanes.entries()) {
    lines.push(`  subgraph cluster_${i} {`, `    label=${quoted([clean(`${lane.label}: ${lane.title}`)])};`);
    for (const one of chart.nodes) if (one.lane === i) lines.push(`    ${node(one)}`);
    lines.push('  }');
  }
  for (const edge of chart.edges) lines.push(`  ${names.get(edge.from)} -> ${names.get(edge.to)}${attributes(edge)};`);
  return `${[...lines, '}'].join('\n')}\n`;
}
