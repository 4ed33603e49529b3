import type { AlignType, TableCell, TableRow } from 'mdast';
import { type Line, positionOn } from './content.ts';
import type { Position } from './nodes.ts';

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The alignments that the row under a table's head gives; undefined when the line is no such row. */
export function alignmentsIn(line: string): AlignType[] | undefined {
  if (!/[|:]/.test(line) || !delimiterRow.test(line)) return undefined;
  return [...line.matchAll(/(:?)-+(:?)/g)].map(([, left, right]) => {
    if (left) return right ? 'center' : 'left';
    return right ? 'right' : null;
  });
}

interface Cell {
  /** With the bar before it. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row: what stands between bars that are not escaped. */
export function cellsOf(source: string, start: number, end: number): Cell[] {
  const bars: number[] = [];
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 92 && (source[i + 1] === '|' || source[i + 1] === '\\')) i++;
    else if (code === 124) bars.push(i);
  }
  const starts = bars[0] === start ? bars : [start, ...bars];
  const cells: Cell[] = [];
  for (const [i, at] of starts.entries()) {
    const next = starts[i + 1] ?? end;
    const inside = source[at] === '|' ? at + 1 : at;
    const words = source.slice(inside, next);
    const last = starts[i + 1] === undefined;
    // A bar with nothing behind it ends the last cell.
    const before = cells.at(-1);
    if (last && i > 0 && before && words.trim() === '') {
      cells[cells.length - 1] = { ...before, end };
      break;
    }
    const from = inside + words.length - words.trimStart().length;
    cells.push({ start: at, end: next, from, to: Math.max(from, inside + words.trimEnd().length) });
  }
  return cells;
}

export function rowOf(
  source: string,
  line: Line,
  start: number,
  cellOf: (position: Position, words: Line) => TableCell,
): TableRow {
  const children = cellsOf(source, start, line.end).map((cell) =>
    cellOf(positionOn(line, cell.start, cell.end), { ...line, start: cell.from, end: cell.to }),
  );
  return { type: 'tableRow', children, position: positionOn(line, start, line.end) };
}
