import type { Code, Heading, Html, Paragraph, PhrasingContent, TableCell } from 'mdast';
import { Content, type Line, pointOn, positionOn } from './content.ts';
import { decoded } from './entities.ts';
import type { HtmlKind } from './html-block.ts';
import { inlinesOf } from './inline.ts';
import { blanksAt } from './line.ts';
import type { Position } from './nodes.ts';

/** What a leaf block needs of the file it stands in. */
export interface Leaves {
  readonly source: string;
  /** The names that links by reference may use; all of the file's are known once its blocks are read. */
  readonly defined: ReadonlySet<string>;
}

/** Reads the words when they are first asked for, not before: most of a clean guide's never are. */
function lazily(file: Leaves, lines: readonly Line[], inTable: boolean): () => PhrasingContent[] {
  let children: PhrasingContent[] | undefined;
  return () => {
    children ??= inlinesOf(new Content(file.source, lines), { defined: file.defined, inTable });
    return children;
  };
}

function spanning(lines: readonly Line[]): Position {
  const first = lines[0];
  const last = lines.at(-1);
  const none = { line: 1, column: 1, offset: 0 };
  return { start: first ? pointOn(first, first.start) : none, end: last ? pointOn(last, last.end) : none };
}

export function paragraph(file: Leaves, lines: readonly Line[]): Paragraph {
  const read = lazily(file, lines, false);
  return {
    type: 'paragraph',
    get children() {
      return read();
    },
    position: spanning(lines),
  };
}

export function heading(file: Leaves, depth: Heading['depth'], lines: readonly Line[], position: Position): Heading {
  const read = lazily(file, lines, false);
  return {
    type: 'heading',
    depth,
    get children() {
      return read();
    },
    position,
  };
}

export function tableCell(file: Leaves, line: Line, position: Position): TableCell {
  const read = lazily(file, [line], true);
  return {
    type: 'tableCell',
    get children() {
      return read();
    },
    position,
  };
}

/** A heading behind `#`; signs of the same kind may close it. */
export function atxHeading(file: Leaves, depth: Heading['depth'], line: Line, start: number): Heading {
  const { source } = file;
  let end = line.end;
  const blank = (offset: number): boolean => source[offset] === ' ' || source[offset] === '\t';
  const from = start + depth + blanksAt(source, start + depth, end);
  while (end > from && blank(end - 1)) end--;
  let close = end;
  while (close > from && source[close - 1] === '#') close--;
  if (close < end && (close === from || blank(close - 1))) end = close;
  while (end > from && blank(end - 1)) end--;
  return heading(file, depth, [{ ...line, start: from, end }], positionOn(line, start, line.end));
}

/** A code block while its lines are read. */
export interface OpenCode {
  readonly node: Code;
  readonly lines: string[];
}

export interface OpenFence extends OpenCode {
  readonly kind: 'fence';
  readonly sign: number;
  readonly size: number;
  /** Blanks before the fence; as many are taken off each line. */
  readonly indent: number;
  closed: boolean;
}

export function openFence(file: Leaves, line: Line, start: number, size: number, indent: number): OpenFence {
  const info = file.source.slice(start + size, line.end).trimStart();
  const [lang = ''] = /^\S*/.exec(info) ?? [];
  const meta = info.slice(lang.length).trimStart();
  const node: Code = {
    type: 'code',
    lang: lang === '' ? null : decoded(lang),
    meta: meta === '' ? null : decoded(meta),
    value: '',
    position: positionOn(line, start, line.end),
  };
  return { kind: 'fence', node, lines: [], sign: file.source.charCodeAt(start), size, indent, closed: false };
}

export function closesFence(file: Leaves, fence: OpenFence, at: number, end: number): boolean {
  let i = at;
  while (i < end && file.source.charCodeAt(i) === fence.sign) i++;
  return i - at >= fence.size && i + blanksAt(file.source, i, end) >= end;
}

export interface OpenHtml {
  readonly kind: 'html';
  readonly node: Html;
  readonly lines: string[];
  readonly close: HtmlKind['close'];
}
