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

/**
 * A leaf block whose words are read when they are first asked for, not before: most of a clean guide's never are.
 * All share one getter: V8 gives objects with getters of their own no common shape, and looks up each of their fields anew.
 */
class Lazy<T extends 'paragraph' | 'heading' | 'tableCell'> {
  readonly type: T;
  declare readonly children: PhrasingContent[];
  position: Position;
  readonly #file: Leaves;
  readonly #lines: readonly Line[];
  #children: PhrasingContent[] | undefined;

  static readonly #words: PropertyDescriptor & ThisType<Lazy<'paragraph'>> = {
    enumerable: true,
    configurable: true,
    get() {
      this.#children ??= inlinesOf(new Content(this.#file.source, this.#lines), {
        defined: this.#file.defined,
        inTable: (this.type as string) === 'tableCell',
      });
      return this.#children;
    },
  };

  constructor(type: T, file: Leaves, lines: readonly Line[], position: Position) {
    this.type = type;
    this.position = position;
    this.#file = file;
    this.#lines = lines;
    Object.defineProperty(this, 'children', Lazy.#words);
  }
}

function spanning(lines: readonly Line[]): Position {
  const first = lines[0];
  const last = lines.at(-1);
  const none = { line: 1, column: 1, offset: 0 };
  return { start: first ? pointOn(first, first.start) : none, end: last ? pointOn(last, last.end) : none };
}

export const paragraph = (file: Leaves, lines: readonly Line[]): Paragraph =>
  new Lazy('paragraph', file, lines, spanning(lines));

export const heading = (file: Leaves, depth: Heading['depth'], lines: readonly Line[], position: Position): Heading =>
  Object.assign(new Lazy('heading', file, lines, position), { depth });

export const tableCell = (file: Leaves, line: Line, position: Position): TableCell =>
  new Lazy('tableCell', file, [line], position);

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
