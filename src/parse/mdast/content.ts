import type { Point, Position } from './nodes.ts';

/** A line of a leaf block: from its first character behind the marks of its containers to its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
  /** Where the line begins in the file. */
  readonly lineStart: number;
}

export const pointOn = (line: Line, offset: number): Point => ({
  line: line.number,
  column: offset - line.lineStart + 1,
  offset,
});

export const positionOn = (line: Line, start: number, end: number): Position => ({
  start: pointOn(line, start),
  end: pointOn(line, end),
});

/** The words of a leaf block in one piece, without the marks of quotes and lists that stand between its lines. */
export class Content {
  readonly text: string;
  private readonly lines: readonly Line[];
  /** Where each line begins in `text`. */
  private readonly starts: readonly number[];

  constructor(source: string, lines: readonly Line[]) {
    this.lines = lines;
    const starts = [0];
    let text = '';
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      if (!line) continue;
      const next = lines[i + 1];
      text += source.slice(line.start, next ? next.lineStart : line.end);
      if (next) starts.push(text.length);
    }
    this.text = text;
    this.starts = starts;
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((this.starts[mid] ?? 0) <= offset) low = mid;
      else high = mid - 1;
    }
    return low;
  }

  point(offset: number): Point {
    const i = this.lineAt(offset);
    const line = this.lines[i];
    if (!line) return { line: 1, column: 1, offset: 0 };
    return pointOn(line, line.start + offset - (this.starts[i] ?? 0));
  }

  /** The place behind a character; behind a line end it is the beginning of the next line, before the marks there. */
  pointAfter(offset: number): Point {
    const i = this.lineAt(offset);
    const line = i > 0 && this.starts[i] === offset ? this.lines[i] : undefined;
    return line ? pointOn(line, line.lineStart) : this.point(offset);
  }

  position(start: number, end: number): Position {
    const [line, next] = this.lines;
    if (line && !next) return positionOn(line, line.start + start, line.start + end);
    return { start: this.point(start), end: this.pointAfter(end) };
  }

  /** The lines from a place in the text on. */
  linesFrom(offset: number): Line[] {
    const at = this.point(offset);
    const i = this.lines.findIndex((line) => line.number === at.line);
    return this.lines.slice(i).map((line, k) => (k === 0 ? { ...line, start: at.offset } : line));
  }
}
