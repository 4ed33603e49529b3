/** A text as the author wrote it. Offsets everywhere are UTF-16 units into `text`, without a byte order mark. */
export interface SourceFile {
  /** As the user named it, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  /** The file began with a byte order mark, which must be there again when it is written. */
  readonly hasMark?: boolean;
}

/** A stretch of one file: `start` inclusive, `end` exclusive, both offsets into `file.text`. */
export interface Range {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A place for people and editors: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const lineStartsOf = new WeakMap<SourceFile, number[]>();

/** Offsets at which the lines of a file begin; LF, CRLF and a lone CR all end a line. */
export function lineStarts(file: SourceFile): readonly number[] {
  let starts = lineStartsOf.get(file);
  if (!starts) {
    starts = [0];
    const { text } = file;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    lineStartsOf.set(file, starts);
  }
  return starts;
}

/** The position of an offset; an offset past the end is taken as the end. */
export function positionAt(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file);
  const at = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((starts[mid] ?? 0) <= at) low = mid;
    else high = mid - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
}

export function range(file: SourceFile, start: number, end: number): Range {
  return { file, start, end };
}

/** The author's own characters in a range. */
export function textOf(at: Range): string {
  return at.file.text.slice(at.start, at.end);
}
