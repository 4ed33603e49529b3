import type { Range, SourceFile } from '../../source/source-file.ts';

/**
 * How the value of a scalar lies in the file: runs of four numbers: offset in the value, offset in the file, length in
 * the value, length in the file. Where the two lengths differ (an escape, a fold) the piece maps as a whole.
 */
export type Pieces = number[];

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/**
 * The mapping of a scalar's value to the file.
 * @param start of the characters, without quotes; of a block scalar: of the line after its header.
 * @param end exclusive, without the closing quote.
 * @param indent of a block scalar's text, in columns; unused for the other styles.
 */
export function piecesOf(text: string, style: ScalarStyle, start: number, end: number, indent: number): Pieces {
  return style === 'literal' || style === 'folded'
    ? blockPieces(text, start, end, indent, style === 'folded')
    : flowPieces(text, style, start, end);
}

/** `ScalarTree.at` over the mapping, which is made when first asked for: most values never are. */
export function placesOf(file: SourceFile, make: () => Pieces): (start: number, end: number) => Range {
  let pieces: Pieces | undefined;
  return (start, end) => {
    pieces ??= make();
    const from = place(pieces, start, false);
    return { file, start: from, end: end > start ? Math.max(from, place(pieces, end - 1, true)) : from };
  };
}

function place(pieces: Pieces, offset: number, after: boolean): number {
  let low = 0;
  let high = pieces.length / 4 - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((pieces[mid * 4] ?? 0) <= offset) low = mid;
    else high = mid - 1;
  }
  const [value = 0, place = 0, valueLength = 0, fileLength = 0] = pieces.slice(low * 4, low * 4 + 4);
  if (valueLength !== fileLength) return after ? place + fileLength : place;
  return place + Math.min(offset - value + (after ? 1 : 0), fileLength);
}

function add(pieces: Pieces, place: number, valueLength: number, fileLength: number): void {
  if (valueLength === 0 && pieces.length > 0) return;
  const last = pieces.length - 4;
  const value = last < 0 ? 0 : (pieces[last] ?? 0) + (pieces[last + 2] ?? 0);
  pieces.push(value, place, valueLength, fileLength);
}

const isBreak = (c: number): boolean => c === 10 || c === 13;

/** After the line break at `i`; CRLF is one. */
const afterBreak = (text: string, i: number): number =>
  text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;

function flowPieces(text: string, style: ScalarStyle, start: number, end: number): Pieces {
  const pieces: Pieces = [];
  let from = start;
  let solid = start;
  let i = start;
  const flush = (to: number): void => add(pieces, from, to - from, to - from);
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isBreak(c)) {
      flush(solid);
      const fold = skipBreaks(text, i, end);
      add(pieces, solid, Math.max(1, fold.breaks - 1), fold.next - solid);
      i = from = solid = fold.next;
    } else if (c === 39 && style === 'single') {
      flush(i);
      add(pieces, i, 1, 2);
      i = from = solid = i + 2;
    } else if (c === 92 && style === 'double') {
      flush(i);
      const escaped = escapeAt(text, i, end);
      if (escaped.units > 0) add(pieces, i, escaped.units, escaped.next - i);
      i = from = solid = escaped.next;
    } else {
      i++;
      if (c !== 32 && c !== 9) solid = i;
    }
  }
  flush(style === 'plain' ? solid : end);
  return pieces;
}

function skipBreaks(text: string, at: number, end: number): { next: number; breaks: number } {
  let breaks = 0;
  let i = at;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isBreak(c)) {
      breaks++;
      i = afterBreak(text, i);
    } else if (c === 32 || c === 9) i++;
    else break;
  }
  return { next: i, breaks };
}

/** Where an escape ends, and how many UTF-16 units it stands for; an escaped line end stands for none. */
function escapeAt(text: string, at: number, end: number): { next: number; units: number } {
  const c = text.charCodeAt(at + 1);
  if (isBreak(c)) return { next: skipBreaks(text, at + 1, end).next, units: 0 };
  if (c === 120) return { next: at + 4, units: 1 };
  if (c === 117) return { next: at + 6, units: 1 };
  if (c === 85) return { next: at + 10, units: Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 };
  return { next: at + 2, units: 1 };
}

function blockPieces(text: string, start: number, end: number, indent: number, folded: boolean): Pieces {
  const pieces: Pieces = [];
  /** Where the gap began that the next line's text closes: the end of the last line with text. */
  let gap = start;
  let empty = 0;
  let any = false;
  let deeper = false;
  let i = start;
  while (i < end) {
    let lineEnd = i;
    while (lineEnd < end && !isBreak(text.charCodeAt(lineEnd))) lineEnd++;
    let column = 0;
    while (column < indent && text.charCodeAt(i + column) === 32) column++;
    if (indent < 0 || i + column >= lineEnd) empty++;
    else {
      const from = i + Math.max(indent, 0);
      const first = text.charCodeAt(from);
      let breaks = any ? 1 + empty : empty;
      if (folded && first !== 32 && first !== 9) {
        if (deeper) breaks = empty + 1;
        else if (any) breaks = Math.max(1, empty);
        deeper = false;
      } else deeper = folded;
      if (breaks > 0) add(pieces, gap, breaks, from - gap);
      add(pieces, from, lineEnd - from, lineEnd - from);
      gap = lineEnd;
      empty = 0;
      any = true;
    }
    i = lineEnd < end ? afterBreak(text, lineEnd) : end;
  }
  // What is kept of the empty lines at the end maps to the first line break.
  if (gap < end) add(pieces, gap, 1 + empty, afterBreak(text, gap) - gap);
  if (pieces.length === 0) pieces.push(0, start, 0, 0);
  return pieces;
}
