import type { Blockquote, Code, Html, List, ListItem, Root, RootContent, Table } from 'mdast';
import { Content, type Line, pointOn, positionOn } from './content.ts';
import { definitionsOf } from './definitions.ts';
import { htmlKindOf } from './html-block.ts';
import {
  atxHeading,
  closesFence,
  heading,
  type Leaves,
  type OpenCode,
  type OpenFence,
  type OpenHtml,
  openFence,
  paragraph,
  tableCell,
} from './leaves.ts';
import { blanksAt, fenceSize, headingDepth, isThematicBreak, type Marker, markerAt, underlineDepth } from './line.ts';
import type { Point } from './nodes.ts';
import { alignmentsIn, rowOf } from './table.ts';

interface OpenQuote {
  readonly kind: 'quote';
  readonly node: Blockquote;
}

interface OpenList {
  readonly kind: 'list';
  readonly node: List;
  item: ListItem;
  /** Of its bullets, or the sign behind its numbers. */
  readonly sign: string;
  /** How far the item's words stand from where the list may begin. */
  size: number;
  startsEmpty: boolean;
  /** A line after an empty first line was empty too: the item holds no more. */
  stayedEmpty: boolean;
  /** The end of an empty line in the quote around it: a list that is not gone on with reaches so far. */
  emptyEnd?: Point | undefined;
  /** Two of them set the list's items apart, as the reference has it. */
  emptyEnds: number;
}

interface OpenIndented extends OpenCode {
  readonly kind: 'indented';
  /** Empty lines that belong to it if another line follows. */
  pending: string[];
}

type OpenLeaf =
  | { readonly kind: 'paragraph'; readonly lines: Line[] }
  | { readonly kind: 'table'; readonly node: Table }
  | OpenIndented
  | OpenFence
  | OpenHtml;

/** Reads the blocks of a text from `start` on, which is the beginning of its line `line`. */
export function blocksOf(source: string, start: number, line: number): Root {
  return new Blocks(source).read(start, line);
}

class Blocks {
  private readonly source: string;
  private readonly file: Leaves;
  private readonly defined = new Set<string>();
  private readonly root: RootContent[] = [];
  private readonly open: (OpenQuote | OpenList)[] = [];
  private leaf: OpenLeaf | undefined;
  private line: Line = { start: 0, end: 0, number: 0, lineStart: 0 };
  /** Line ends of the lines of code and HTML, as written. */
  private lineEnd = '\n';
  /** Which container the last empty line belongs to; undefined after a line with words. */
  private emptyIn: number | undefined;

  constructor(source: string) {
    this.source = source;
    this.file = { source, defined: this.defined };
  }

  read(start: number, firstLine: number): Root {
    const { source } = this;
    let number = firstLine;
    this.line = { ...this.line, number };
    let at = start;
    while (at < source.length) {
      const lf = source.indexOf('\n', at);
      const next = lf < 0 ? source.length : lf + 1;
      const end = lf < 0 ? next : lf > at && source.charCodeAt(lf - 1) === 13 ? lf - 1 : lf;
      this.line = { start: at, end, number, lineStart: at };
      this.readLine(at, end);
      if (lf < 0) break;
      this.lineEnd = end === lf ? '\n' : '\r\n';
      at = next;
      number++;
      if (at < source.length) continue;
      this.line = { start: at, end: at, number, lineStart: at };
      this.readLine(at, at);
    }
    this.closeTo(0);
    const end = pointOn(this.line, source.length);
    return { type: 'root', children: this.root, position: { start: { line: 1, column: 1, offset: 0 }, end } };
  }

  private readLine(start: number, end: number): void {
    const { source, open } = this;
    let at = start;
    let matched = 0;
    let opened = false;
    for (; matched < open.length; matched++) {
      const container = open[matched];
      const indent = blanksAt(source, at, end);
      if (container?.kind === 'quote') {
        if (indent > 3 || source.charCodeAt(at + indent) !== 62 || at + indent >= end) break;
        at = afterQuoteMark(source, at + indent, end);
      } else if (container?.kind === 'list') {
        if (at + indent >= end) {
          container.stayedEmpty ||= container.startsEmpty;
          at += Math.min(indent, container.size);
          continue;
        }
        const { stayedEmpty } = container;
        container.stayedEmpty = false;
        container.startsEmpty = false;
        if (!stayedEmpty && indent >= container.size) {
          container.emptyEnd = undefined;
          container.emptyEnds = 0;
          at += container.size;
          continue;
        }
        const marker = indent > 3 ? undefined : markerAt(source, at + indent, end, false);
        if (!marker || marker.sign !== container.sign || marker.ordered !== (container.node.ordered === true)) break;
        const unclosed = this.leaveOpen(start) && matched === open.length - 1;
        this.closeTo(matched + 1);
        this.nextItem(container, marker, at + indent, indent, matched, unclosed);
        at += indent + marker.width;
        opened = true;
        matched++;
        break;
      }
    }
    const whole = matched === open.length;
    if (whole && !opened && (this.leaf?.kind === 'fence' || this.leaf?.kind === 'html')) {
      if (this.leaf.kind === 'fence' ? this.fenceLine(this.leaf, at, end) : this.htmlLine(this.leaf, at, end)) {
        this.emptyIn = undefined;
        this.endQuotes();
        return;
      }
    }
    const from = at;
    const interrupting = whole && !opened && (this.leaf?.kind === 'paragraph' || this.leaf?.kind === 'indented');
    for (;;) {
      const indent = blanksAt(source, at, end);
      const sign = at + indent;
      if (indent > 3 || sign >= end) break;
      if (source.charCodeAt(sign) === 62) {
        if (!opened) this.leaveFor(matched, start, from);
        const node: Blockquote = { type: 'blockquote', children: [], position: positionOn(this.line, sign, sign + 1) };
        this.add(node);
        open.push({ kind: 'quote', node });
        at = afterQuoteMark(source, sign, end);
      } else {
        const marker = markerAt(source, sign, end, interrupting);
        if (!marker) break;
        if (!opened) this.leaveFor(matched, start, from);
        this.newList(marker, sign, indent);
        at = sign + marker.width;
      }
      opened = true;
    }
    const lazy = !opened && !whole;
    const indent = blanksAt(source, at, end);
    if (at + indent >= end) this.emptyLine(at, end, matched, opened, lazy);
    else {
      this.wordsLine(at, indent, end, matched, opened, lazy);
      this.emptyIn = undefined;
    }
    this.endQuotes();
  }

  /** An open quote reaches to the end of the last line that belongs to it. */
  private endQuotes(): void {
    for (const container of this.open)
      if (container.kind === 'quote' && container.node.position)
        container.node.position.end = pointOn(this.line, this.line.end);
  }

  private emptyLine(at: number, end: number, matched: number, opened: boolean, lazy: boolean): void {
    if (lazy) this.closeTo(matched);
    else if (this.leaf?.kind === 'indented') this.leaf.pending.push(this.source.slice(Math.min(end, at + 4), end));
    else this.closeLeaf();
    if (opened) return;
    let quote = -1;
    for (let i = 0; i < this.open.length; i++) {
      const container = this.open[i];
      if (!container) continue;
      if (container.kind === 'quote') quote = i;
      else if (quote >= 0) {
        container.emptyEnd = pointOn(this.line, end);
        container.emptyEnds++;
      }
    }
    this.emptyIn = Math.min(this.emptyIn ?? quote, quote);
  }

  private wordsLine(at: number, indent: number, end: number, matched: number, opened: boolean, lazy: boolean): void {
    const first = at + indent;
    const { leaf } = this;
    if (leaf?.kind === 'paragraph' && !opened) {
      if (indent > 3 || !this.interrupts(first, end, lazy)) {
        leaf.lines.push({ ...this.line, start: at });
        return;
      }
      if (!lazy && (this.underline(leaf.lines, first, end) || this.table(leaf.lines, first, end))) return;
    } else if (leaf?.kind === 'indented' && !opened && !lazy && indent > 3) {
      for (const empty of leaf.pending) leaf.lines.push(empty);
      leaf.lines.push(this.source.slice(at + 4, end));
      leaf.pending = [];
      this.codeEnd(leaf);
      return;
    } else if (leaf?.kind === 'table' && !opened && !lazy && indent < 4 && !this.startsBlock(first, end)) {
      this.row(leaf.node, first);
      return;
    }
    if (lazy) this.closeTo(matched);
    this.closeLeaf();
    this.begin(at, indent, end);
  }

  private startsBlock(first: number, end: number): boolean {
    const { source } = this;
    return (
      isThematicBreak(source, first, end) ||
      headingDepth(source, first, end) > 0 ||
      fenceSize(source, first, end) > 0 ||
      (source.charCodeAt(first) === 60 && htmlKindOf(source.slice(first, end)) !== undefined)
    );
  }

  /** Whether a line ends the paragraph before it. */
  private interrupts(first: number, end: number, lazy: boolean): boolean {
    const { source } = this;
    switch (source.charCodeAt(first)) {
      case 35:
        return headingDepth(source, first, end) > 0;
      case 96:
      case 126:
        return fenceSize(source, first, end) > 0;
      case 60:
        return htmlKindOf(source.slice(first, end))?.interrupts === true;
      case 42:
      case 95:
        return isThematicBreak(source, first, end);
      case 61:
        return !lazy && underlineDepth(source, first, end) !== undefined;
      case 45:
        if (isThematicBreak(source, first, end) || (!lazy && underlineDepth(source, first, end))) return true;
        break;
      case 58:
      case 124:
        break;
      default:
        return false;
    }
    return !lazy && this.leaf?.kind === 'paragraph' && this.headOf(this.leaf.lines, first, end) !== undefined;
  }

  /** The head and the alignments of the table whose second row this line is. */
  private headOf(lines: readonly Line[], first: number, end: number) {
    const align = alignmentsIn(this.source.slice(first, end));
    const head = lines.at(-1);
    if (!align || !head) return undefined;
    const indent = blanksAt(this.source, head.start, head.end);
    if (indent > 3) return undefined;
    const start = head.start + indent;
    const row = rowOf(this.source, head, start, (position, words) => tableCell(this.file, words, position));
    return row.children.length === align.length ? { row, align } : undefined;
  }

  private table(lines: Line[], first: number, end: number): boolean {
    const found = this.headOf(lines, first, end);
    const { position } = found?.row ?? {};
    if (!found || !position) return false;
    lines.pop();
    this.closeLeaf();
    const endPoint = pointOn(this.line, end);
    const node: Table = {
      type: 'table',
      align: found.align,
      children: [found.row],
      position: { start: { ...position.start }, end: endPoint },
    };
    this.add(node);
    this.leaf = { kind: 'table', node };
    return true;
  }

  private row(table: Table, first: number): void {
    const row = rowOf(this.source, this.line, first, (position, words) => tableCell(this.file, words, position));
    table.children.push(row);
    if (table.position) table.position.end = pointOn(this.line, this.line.end);
  }

  /** The heading that a line makes of the paragraph before it; link definitions are no words to underline. */
  private underline(lines: readonly Line[], first: number, end: number): boolean {
    const depth = underlineDepth(this.source, first, end);
    if (!depth) return false;
    const words = this.withoutDefinitions(lines);
    this.leaf = undefined;
    const [start] = lines;
    if (!start || words.length === 0) return false;
    const position = { start: pointOn(start, start.start), end: pointOn(this.line, end) };
    this.add(heading(this.file, depth, words, position));
    return true;
  }

  /** Begins a block that is no container, at `at` behind the marks of its containers. */
  private begin(at: number, indent: number, end: number): void {
    const { source, line } = this;
    const first = at + indent;
    if (indent > 3) {
      const node: Code = { type: 'code', lang: null, meta: null, value: '', position: positionOn(line, at, end) };
      this.add(node);
      const leaf: OpenIndented = { kind: 'indented', node, lines: [source.slice(at + 4, end)], pending: [] };
      this.leaf = leaf;
      this.codeEnd(leaf);
      return;
    }
    const depth = headingDepth(source, first, end);
    if (depth > 0) {
      this.add(atxHeading(this.file, depth as 1, line, first));
      return;
    }
    const fence = fenceSize(source, first, end);
    if (fence > 0) {
      const leaf = openFence(this.file, line, first, fence, indent);
      this.add(leaf.node);
      this.leaf = leaf;
      return;
    }
    if (isThematicBreak(source, first, end)) {
      this.add({ type: 'thematicBreak', position: positionOn(line, first, end) });
      return;
    }
    const html = source.charCodeAt(first) === 60 ? htmlKindOf(source.slice(first, end)) : undefined;
    if (html) {
      const node: Html = { type: 'html', value: source.slice(at, end), position: positionOn(line, at, end) };
      this.add(node);
      if (!html.close?.test(source.slice(first, end)))
        this.leaf = { kind: 'html', node, lines: [node.value], close: html.close };
      return;
    }
    this.leaf = { kind: 'paragraph', lines: [{ ...line, start: first }] };
    this.markSpread();
  }

  /** Takes a line of a code block; gives whether it is one. */
  private fenceLine(fence: OpenFence, at: number, end: number): boolean {
    const { source } = this;
    const indent = blanksAt(source, at, end);
    this.codeEnd(fence);
    if (indent < 4 && closesFence(this.file, fence, at + indent, end)) {
      fence.closed = true;
      this.closeLeaf();
    } else {
      fence.lines.push(source.slice(at + Math.min(indent, fence.indent), end));
    }
    return true;
  }

  private htmlLine(html: OpenHtml, at: number, end: number): boolean {
    const words = this.source.slice(at, end);
    if (!html.close && words.trim() === '') {
      this.closeLeaf();
      return false;
    }
    html.lines.push(words);
    if (html.node.position) html.node.position.end = pointOn(this.line, end);
    if (html.close?.test(words)) this.closeLeaf();
    return true;
  }

  /** Leaves what is open for a new list or quote at `at`; in a quote, so the reference has it, they reach that far. */
  private leaveFor(depth: number, start: number, at: number): void {
    this.leaveOpen(start);
    const inQuote = this.open.slice(0, depth).some(({ kind }) => kind === 'quote');
    for (const container of inQuote ? this.open.slice(depth) : []) {
      if (container.kind === 'list') container.emptyEnd = pointOn(this.line, at);
      else if (container.node.position) container.node.position.end = pointOn(this.line, at);
    }
    this.closeTo(depth);
  }

  /** Code or HTML without an end goes on to the line of the list or quote that ends it. */
  private leaveOpen(at: number): boolean {
    const { leaf } = this;
    if (leaf?.kind !== 'fence' && !(leaf?.kind === 'html' && leaf.close)) return false;
    leaf.lines.push('');
    if (leaf.node.position) leaf.node.position.end = pointOn(this.line, at);
    return true;
  }

  private codeEnd(code: OpenCode): void {
    if (code.node.position) code.node.position.end = pointOn(this.line, this.line.end);
  }

  private newList(marker: Marker, at: number, indent: number): void {
    const { sign, ordered, number } = marker;
    const item = this.itemAt(at, at + marker.width);
    const position = positionOn(this.line, at, this.line.end);
    const start = ordered ? number : null;
    const node: List = { type: 'list', ordered, start, spread: false, children: [item], position };
    this.add(node);
    const size = indent + marker.width + (marker.empty ? 1 : 0);
    this.open.push({
      kind: 'list',
      node,
      item,
      sign,
      size,
      startsEmpty: marker.empty,
      stayedEmpty: false,
      emptyEnds: 0,
    });
  }

  private nextItem(list: OpenList, marker: Marker, at: number, indent: number, index: number, unclosed: boolean): void {
    if (this.emptyIn !== undefined && this.emptyIn < index) list.node.spread = true;
    this.emptyIn = undefined;
    endItem(list);
    // So the reference has it: an item with code that is not closed takes the next item's mark along.
    if (unclosed && list.item.position) list.item.position.end = pointOn(this.line, at + marker.width);
    list.item = this.itemAt(at, at + marker.width);
    list.node.children.push(list.item);
    list.size = indent + marker.width + (marker.empty ? 1 : 0);
    list.startsEmpty = marker.empty;
    list.stayedEmpty = false;
    list.emptyEnd = undefined;
    list.emptyEnds = 0;
  }

  /** Without words it ends with its line. */
  private itemAt(start: number, end: number): ListItem {
    const position = positionOn(this.line, start, Math.max(end, this.line.end));
    return { type: 'listItem', spread: false, checked: null, children: [], position };
  }

  private add(node: RootContent): void {
    this.markSpread();
    this.put(node);
  }

  private put(node: RootContent): void {
    const container = this.open.at(-1);
    if (!container) this.root.push(node);
    else if (container.kind === 'quote') container.node.children.push(node as Blockquote['children'][number]);
    else container.item.children.push(node as ListItem['children'][number]);
  }

  /** An empty line between two blocks of an item sets it apart. */
  private markSpread(): void {
    const container = this.open.at(-1);
    if (container?.kind === 'list' && container.item.children.length > 0) {
      if (this.emptyIn !== undefined && this.emptyIn < this.open.length - 1) container.item.spread = true;
    }
    this.emptyIn = undefined;
  }

  private withoutDefinitions(lines: readonly Line[]): Line[] {
    const [first] = lines;
    if (!first || this.source[first.start] !== '[') return [...lines];
    const content = new Content(this.source, lines);
    const { nodes, end } = definitionsOf(content, this.defined);
    for (const node of nodes) this.put(node);
    if (nodes.length === 0) return [...lines];
    return end >= content.text.length ? [] : content.linesFrom(end);
  }

  private closeLeaf(): void {
    const { leaf } = this;
    this.leaf = undefined;
    if (leaf && 'lines' in leaf && leaf.kind !== 'paragraph') {
      const value = leaf.lines.join(this.lineEnd);
      leaf.node.value = leaf.kind === 'fence' && !leaf.closed ? value.replace(/\r?\n$/, '') : value;
    }
    if (leaf?.kind !== 'paragraph') return;
    const lines = this.withoutDefinitions(leaf.lines);
    if (lines.length > 0) this.put(paragraph(this.file, lines));
  }

  /** Closes the containers from a depth on. */
  private closeTo(depth: number): void {
    this.closeLeaf();
    while (this.open.length > depth) {
      const container = this.open.pop();
      if (container?.kind !== 'list') continue;
      endItem(container);
      const { position } = container.item;
      const last = container.item.children.at(-1)?.type;
      if (container.emptyEnds > 1 && last !== 'list' && last !== 'blockquote') container.node.spread = true;
      const end = container.emptyEnd ?? position?.end;
      if (end && container.node.position) container.node.position.end = { ...end };
    }
  }
}

function afterQuoteMark(source: string, mark: number, end: number): number {
  const next = source.charCodeAt(mark + 1);
  return mark + 1 < end && (next === 32 || next === 9) ? mark + 2 : mark + 1;
}

function endItem({ item }: OpenList): void {
  const end = item.children.at(-1)?.position?.end;
  if (end && item.position) item.position.end = { ...end };
}
