import { wordsOf } from '../words.ts';
import type { Chart, ChartNodeKind } from './chart.ts';
import { type Drawing, drawingOf, type PlacedEdge, type PlacedNode } from './layout.ts';
import { fixedColours, type Palette, pageColours } from './palette.ts';
import { arrowHead, curve } from './path.ts';
import { chartText } from './text.ts';
import { drawable, lineHeight, sizes } from './texts.ts';
import { textWidth, wrapped } from './wrap.ts';

export interface SvgOptions {
  /** `page`: takes colours and font from the web page it stands in. */
  readonly colours?: 'fixed' | 'page';
  /** Begins the ids inside the picture. */
  readonly idPrefix?: string;
  /** What is told instead of the picture; the whole flow in words where nothing is given. */
  readonly description?: string;
}

const xmlText = (text: string): string =>
  drawable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The chart as a picture: lanes, boxes and lines with labels. The same chart gives the same text. */
export function chartSvg(chart: Chart, { colours = 'fixed', idPrefix = 'flyt', description }: SvgOptions = {}): string {
  const drawing = drawingOf(chart);
  const palette = colours === 'page' ? pageColours : fixedColours;
  const { width, height } = drawing;
  const told = description === undefined ? chartText(chart).split('\n').map(xmlText).join('\n') : xmlText(description);
  const title = `${chart.title} – ${wordsOf(chart.language).parts.chart.toLowerCase()}`;
  const font = colours === 'page' ? '' : ` font-family="'Source Sans 3', Inter, 'Segoe UI', Arial, sans-serif"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" lang="${chart.language}" aria-labelledby="${idPrefix}-title" aria-describedby="${idPrefix}-desc"${font} font-size="${sizes.small}">`,
    `<title id="${idPrefix}-title">${xmlText(title)}</title>`,
    `<desc id="${idPrefix}-desc">${told}</desc>`,
    ...(palette.paper === 'none' ? [] : [`<rect width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>`]),
    ...bands(drawing, palette),
    ...drawing.edges.map((edge) => line(edge, palette)),
    ...drawing.nodes.map((node) => box(node, palette)),
    ...drawing.edges.map((edge) => label(edge, palette)),
    ...headings(chart, drawing, palette),
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function bands({ lanes, width }: Drawing, palette: Palette): string[] {
  return lanes.map(
    ({ top, bottom }) =>
      `<rect x="8" y="${n(top - 6)}" width="${n(width - 16)}" height="${n(bottom - top + 12)}" rx="6" fill="${palette.lane}" stroke="${palette.laneRule}"/>`,
  );
}

/** The names of the lanes, over the lines that pass there. */
function headings(chart: Chart, { lanes, width }: Drawing, palette: Palette): string[] {
  return lanes.map(({ top }, i) => {
    const { label, title } = chart.lanes[i] ?? { label: '', title: '' };
    const measure = (text: string): number => textWidth(text, sizes.lane) * 1.06;
    const [shown = ''] = wrapped(drawable(`${label}: ${title}`), width - 56, 1, measure);
    return `<rect x="18" y="${n(top + 2)}" width="${n(measure(shown) + 12)}" height="26" fill="${palette.lane}"/><text x="24" y="${n(top + 21)}" font-size="${sizes.lane}" font-weight="600" fill="${palette.ink}">${xmlText(shown)}</text>`;
  });
}

const dashes = ({ edge }: PlacedEdge): string =>
  edge.kind === 'prerequisite' ? ' stroke-dasharray="2 4"' : edge.back ? ' stroke-dasharray="7 4"' : '';

function line(placed: PlacedEdge, palette: Palette): string {
  return `<path d="${curve(placed.points)}" fill="none" stroke="${palette.line}" stroke-width="1.5"${dashes(placed)}/><path d="${arrowHead(placed.points)}" fill="${palette.line}"/>`;
}

function label({ label: placed }: PlacedEdge, palette: Palette): string {
  if (placed === undefined) return '';
  const { x, y, width, height, lines } = placed;
  const step = sizes.small * sizes.line;
  const rows = lines.map(
    (text, i) =>
      `<text x="${n(x)}" y="${n(y - height / 2 + 3 + i * step + sizes.small)}" text-anchor="middle" fill="${palette.ink}">${xmlText(text)}</text>`,
  );
  return `<rect x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}" rx="3" fill="${palette.lane}"/>${rows.join('')}`;
}

/** Kinds are told apart by their shape: corners, a double or broken frame. */
const corners: Readonly<Record<ChartNodeKind, number>> = {
  start: 99,
  step: 4,
  close: 99,
  exit: 0,
  nowhere: 12,
  elsewhere: 0,
};

function frame({ node, x, y, width, height }: PlacedNode, palette: Palette): string {
  const rect = (inset: number, fill: string): string => {
    const [w, h] = [width - 2 * inset, height - 2 * inset];
    const rx = Math.min(corners[node.kind], h / 2);
    const broken = node.kind === 'nowhere' || node.kind === 'elsewhere' ? ' stroke-dasharray="5 3"' : '';
    const weight = node.kind === 'step' ? 1.75 : 1.25;
    return `<rect x="${n(x - w / 2)}" y="${n(y - h / 2)}" width="${n(w)}" height="${n(h)}" rx="${n(rx)}" fill="${fill}" stroke="${palette.line}" stroke-width="${weight}"${broken}/>`;
  };
  const fill = node.kind === 'step' ? palette.step : palette.end;
  return node.kind === 'exit' ? `${rect(0, fill)}${rect(3.5, 'none')}` : rect(0, fill);
}

function box(placed: PlacedNode, palette: Palette): string {
  let y = placed.y - placed.height / 2 + 10;
  const rows = placed.lines.map(({ text, look }) => {
    const size = look === 'title' ? sizes.title : sizes.small;
    y += lineHeight(look);
    const weight = look === 'title' && placed.node.kind === 'step' ? ' font-weight="600"' : '';
    const fill = look === 'title' ? palette.ink : palette.muted;
    return `<text x="${n(placed.x)}" y="${n(y - size * 0.35)}" text-anchor="middle" font-size="${size}"${weight} fill="${fill}">${xmlText(text)}</text>`;
  });
  return `<g>${frame(placed, palette)}${rows.join('')}</g>`;
}
