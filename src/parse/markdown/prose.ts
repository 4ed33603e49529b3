import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { SourceFile } from '../../source/source-file.ts';
import type { ScalarTree } from '../tree.ts';
import { endOf, isComment, type Span, startOf, trimSpan } from './inline.ts';
import { TextMap } from './text-map.ts';

/** What a block stands inside, outermost first: a quote, or a list item whose content begins at a column (from 1). */
export type Container = 'quote' | number;

/** A block, or the part of a paragraph that is not a label. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: RootContent;
  readonly within: readonly Container[];
}

export const pieceOf = (node: RootContent, within: readonly Container[]): Piece => ({
  start: startOf(node),
  end: endOf(node),
  node,
  within,
});

/** A part of a paragraph as a text of its own. */
export function spanPiece(file: SourceFile, span: Span, within: readonly Container[]): Piece {
  const { nodes, from, to } = trimSpan(file, span);
  const children = nodes.flatMap((node) => cut(file, node, from, to));
  const first = children[0];
  const last = children.at(-1);
  const start = first?.position?.start;
  const end = last?.position?.end;
  const node: Paragraph = { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) };
  return { start: from, end: to, node, within };
}

/** Stands for a text that was cut where escapes, entities or line ends stand, so that its words are not known. */
const unevenMark = '\uFFFF';
/** A paragraph whose words the parser has yet to read was never cut. */
const isUneven = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  Object.getOwnPropertyDescriptor(node, 'children')?.get === undefined &&
  node.children.some((child) => child.type === 'text' && child.value === unevenMark);

/** A node of a paragraph, cut where a label or an id stands beside it in the same text. */
function cut(file: SourceFile, node: Span['nodes'][number], from: number, to: number): Span['nodes'][number][] {
  const start = startOf(node);
  const end = endOf(node);
  if (end <= from || start >= to) return [];
  if ((start >= from && end <= to) || node.type !== 'text' || !node.position) return [node];
  const before = Math.max(0, from - start);
  const after = Math.max(0, end - to);
  const whole = file.text.slice(start, end) === node.value;
  const value = whole ? node.value.slice(before, node.value.length - after) : unevenMark;
  const position = {
    start: { ...node.position.start, offset: start + before },
    end: { ...node.position.end, offset: end - after },
  };
  return [{ type: 'text', value, position }];
}

/** Where the content of a line begins when the marks of its containers are taken off; a lazy line has fewer of them. */
function contentStart(text: string, lineStart: number, within: readonly Container[]): number {
  let i = lineStart;
  let column = 1;
  const blank = (): boolean => text[i] === ' ' || text[i] === '\t';
  const step = (): void => {
    column = text[i] === '\t' ? column + 4 - ((column - 1) % 4) : column + 1;
    i++;
  };
  for (const container of within) {
    if (container === 'quote') {
      let j = i;
      while (j - i < 3 && text[j] === ' ') j++;
      if (text[j] !== '>') break;
      while (i <= j) step();
      if (blank()) step();
    } else while (column < container && blank()) step();
  }
  return i;
}

function copyLines(map: TextMap, start: number, end: number, within: readonly Container[]): void {
  const { text } = map.file;
  const source = text.slice(start, end);
  if (within.length === 0 && !source.includes('\r')) {
    map.copy(start, end);
    return;
  }
  const lineEnds = /\r\n?|\n/g;
  let from = start;
  for (let found = lineEnds.exec(source); found; found = lineEnds.exec(source)) {
    const at = start + found.index;
    const next = at + found[0].length;
    if (found[0] === '\n') map.copy(from, next);
    else {
      map.copy(from, at);
      map.put('\n', at, next);
    }
    from = Math.min(end, contentStart(text, next, within));
  }
  map.copy(from, end);
}

function commentsIn(node: Nodes, file: SourceFile, found: { start: number; end: number }[]): void {
  if (node.type === 'html' && node.value.includes('<!--')) {
    const source = file.text.slice(startOf(node), endOf(node));
    for (const match of source.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
      found.push({ start: startOf(node) + match.index, end: startOf(node) + match.index + match[0].length });
  }
  if ('children' in node) for (const child of node.children) commentsIn(child, file, found);
}

/** A text of several blocks; undefined when nothing but comments is left. Blocks stand as written, without the marks around them. */
export function prose(file: SourceFile, pieces: readonly Piece[]): ScalarTree | undefined {
  const map = new TextMap(file);
  let before: Piece | undefined;
  let whole = true;
  for (const piece of pieces) {
    if (isComment(piece.node)) continue;
    if (before) {
      if (/^[\s>]*$/.test(file.text.slice(before.end, piece.start)))
        copyLines(map, before.end, piece.start, piece.within);
      else map.put('\n\n', before.end, before.end);
    }
    const comments: { start: number; end: number }[] = [];
    if (file.text.slice(piece.start, piece.end).includes('<!--')) commentsIn(piece.node, file, comments);
    let from = piece.start;
    for (const comment of comments) {
      whole = false;
      copyLines(map, from, Math.max(from, comment.start), piece.within);
      from = Math.max(from, comment.end);
    }
    copyLines(map, from, piece.end, piece.within);
    if (piece.node.type === 'code' || isUneven(piece.node)) whole = false;
    before = piece;
  }
  const text = map.trimmed();
  if (text.text === '') return undefined;
  const nodes = pieces.map((piece) => piece.node).filter((node) => !isComment(node));
  return text.scalar(whole ? { mdast: () => moved(nodes, text) } : {});
}

/** Where a node ends in the text; marks of a quote that the parser counts with it are left out of the text. */
function endIn(map: TextMap, end: number): number {
  const last = map.offsetOf(end - 1);
  const { start } = map.at(last, Math.min(map.text.length, last + 1));
  return last < map.text.length && start <= end - 1 ? last + 1 : map.text.slice(0, last).trimEnd().length;
}

/** The nodes with the places they have in the text instead of the file. */
function moved(nodes: readonly RootContent[], map: TextMap): Root {
  const starts = [0];
  for (let i = map.text.indexOf('\n'); i >= 0; i = map.text.indexOf('\n', i + 1)) starts.push(i + 1);
  const point = (offset: number) => {
    let line = starts.length - 1;
    while (line > 0 && (starts[line] ?? 0) > offset) line--;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  const move = <T extends Nodes>(node: T): T => {
    const start = map.offsetOf(startOf(node));
    const end = endOf(node) > startOf(node) ? endIn(map, endOf(node)) : start;
    const copy = { ...node, position: { start: point(start), end: point(end) } };
    if ('value' in copy && copy.type !== 'code') copy.value = copy.value.replace(/\r\n?/g, '\n');
    if ('children' in copy) (copy as { children: Nodes[] }).children = copy.children.map(move);
    return copy;
  };
  const end = point(map.text.length);
  return { type: 'root', children: nodes.map(move), position: { start: point(0), end } };
}
