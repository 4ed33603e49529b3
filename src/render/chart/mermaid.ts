import type { Chart, ChartEdge, ChartNode } from './chart.ts';

/** Everything but letters, digits and harmless signs as a number: Mermaid reads the rest as its own signs. */
const quoted = (text: string): string =>
  `"${text
    .replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[^\p{L}\p{M}\p{N} .,:;?!()/–—-]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`;

const shapes: Readonly<Record<ChartNode['kind'], readonly [string, string]>> = {
  start: ['((', '))'],
  step: ['[', ']'],
  close: ['([', '])'],
  exit: ['[/', '/]'],
  nowhere: ['{{', '}}'],
  elsewhere: ['[[', ']]'],
};

const arrow = ({ kind, back }: ChartEdge): string => (kind === 'prerequisite' || back ? '-.->' : '-->');

/** The chart in Mermaid's language: a subgraph a level, dotted lines for ways back and what is done first. */
export function chartMermaid(chart: Chart): string {
  const names = new Map(chart.nodes.map(({ id }, i) => [id, `n${i}`]));
  const node = (one: ChartNode): string => {
    const [open, close] = shapes[one.kind];
    const text = [one.mark, one.title].filter((part) => part !== '').join(': ');
    return `${names.get(one.id)}${open}${quoted(one.whom === '' ? text : `${text} (${one.whom})`)}${close}`;
  };
  const lines = ['flowchart TD'];
  for (const [i, lane] of chart.lanes.entries()) {
    lines.push(`  subgraph level${i}[${quoted(`${lane.label}: ${lane.title}`)}]`);
    for (const one of chart.nodes) if (one.lane === i) lines.push(`    ${node(one)}`);
    lines.push('  end');
  }
  for (const edge of chart.edges) {
    const label = edge.labels.length === 0 ? '' : `|${quoted(edge.labels.join(' / '))}|`;
    lines.push(`  ${names.get(edge.from)} ${arrow(edge)}${label} ${names.get(edge.to)}`);
  }
  return `${lines.join('\n')}\n`;
}
