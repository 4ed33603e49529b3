import type { ChartEdge, ChartNode } from './chart.ts';
import { textWidth, wrapped } from './wrap.ts';

/** Font sizes in pixels, and how far lines stand apart. */
export const sizes = { title: 15, small: 13, lane: 17, line: 1.3 } as const;

const padding = 14;
const stepWidth = 264;
const endWidth = 190;
const labelWidth = 200;
/** Lines of a title or label; the rest stands in the text beside the chart and in the picture's own texts. */
const most = { title: 6, whom: 4, label: 7 };

export interface NodeLine {
  readonly text: string;
  readonly look: 'mark' | 'title' | 'whom';
}

/** The lines of a node, and the room they take with the frame, in pixels. */
export interface NodeText {
  readonly lines: readonly NodeLine[];
  readonly width: number;
  readonly height: number;
}

export interface EdgeText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** One line, with characters that XML does not allow and those that turn the direction of text shown as a sign. */
export const drawable = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029 ]+/g, ' ')
    .replace(
      /[^\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu,
      '\uFFFD',
    )
    .trim();

const fitted = (text: string, size: number, room: number, lines: number): string[] =>
  text === '' ? [] : wrapped(drawable(text), room, lines, (line) => textWidth(line, size));

export const lineHeight = (look: NodeLine['look']): number =>
  (look === 'title' ? sizes.title : sizes.small) * sizes.line;

export function nodeText({ kind, mark, title, whom }: ChartNode): NodeText {
  const full = kind === 'step' ? stepWidth : endWidth;
  const room = full - 2 * padding;
  const lines: NodeLine[] = [
    ...fitted(mark, sizes.small, room, 2).map((text) => ({ text, look: 'mark' as const })),
    ...fitted(title, sizes.title, room, most.title).map((text) => ({ text, look: 'title' as const })),
    ...fitted(whom, sizes.small, room, most.whom).map((text) => ({ text, look: 'whom' as const })),
  ];
  const widest = Math.max(
    0,
    ...lines.map(({ text, look }) => textWidth(text, look === 'title' ? sizes.title : sizes.small)),
  );
  const height = lines.reduce((sum, { look }) => sum + lineHeight(look), 0) + 20;
  return { lines, width: kind === 'step' ? full : Math.min(full, widest + 2 * padding + 12), height };
}

/** The cases of a line, one below the other; undefined where there are none. */
export function edgeText({ labels }: ChartEdge): EdgeText | undefined {
  if (labels.length === 0) return undefined;
  const several = labels.length > 1;
  const lines = labels.flatMap((label) => fitted(several ? `• ${label}` : label, sizes.small, labelWidth, most.label));
  const width = Math.max(...lines.map((line) => textWidth(line, sizes.small)), 1);
  return { lines, width: width + 10, height: lines.length * sizes.small * sizes.line + 6 };
}
