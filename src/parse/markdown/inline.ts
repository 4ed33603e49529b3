import type { Heading, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Range, SourceFile } from '../../source/source-file.ts';
import { TextMap } from './text-map.ts';

/** A stretch of one paragraph or heading: the nodes it is part of and its offsets in the file. */
export interface Span {
  readonly nodes: readonly PhrasingContent[];
  readonly from: number;
  readonly to: number;
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

export const isComment = (node: Nodes): boolean =>
  node.type === 'html' && /^\s*<!--[\s\S]*?(?:-->\s*)?$/.test(node.value);

export function spanOf(nodes: readonly PhrasingContent[]): Span {
  const [first] = nodes;
  const last = nodes.at(-1);
  return { nodes, from: first ? startOf(first) : 0, to: last ? endOf(last) : 0 };
}

/** All of a paragraph or heading; its words are read only if they are asked for. */
export const spanIn = (block: Paragraph | Heading): Span => ({
  get nodes() {
    return block.children;
  },
  get from() {
    return spanOf(block.children).from;
  },
  get to() {
    return spanOf(block.children).to;
  },
});

/** The span without blanks at its ends. */
export function trimSpan(file: SourceFile, span: Span): Span {
  const { text } = file;
  let { from, to } = span;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { nodes: span.nodes, from, to };
}

function isBlank(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/.test(text.charAt(offset)));
}

export const sourceOf = (file: SourceFile, span: Span): string => file.text.slice(span.from, span.to);

export const rangeOf = (file: SourceFile, span: Span): Range => ({ file, start: span.from, end: span.to });

/** How many characters stand for themselves from here on. */
function sameLength(text: string, i: number, value: string, j: number): number {
  let length = 0;
  for (; j + length < value.length; length++) {
    const code = value.charCodeAt(j + length);
    if (code !== text.charCodeAt(i + length) || code === 10 || code === 13 || code === 38 || code === 92) break;
  }
  return length;
}

/** Walks a text node's value beside the author's characters: escapes, entities and line ends stand for more than themselves. */
function alignText(map: TextMap, value: string, node: Nodes, from: number, to: number): void {
  const { text } = map.file;
  const end = endOf(node);
  let i = startOf(node);
  if (text.slice(i, end) === value && !/[\r\n]/.test(value)) {
    map.copy(Math.max(i, from), Math.min(end, to));
    return;
  }
  for (let j = 0; j < value.length; ) {
    const same = sameLength(text, i, value, j);
    map.copy(Math.max(i, from), Math.min(i + same, to));
    i += same;
    j += same;
    if (j >= value.length) break;
    const start = i;
    let taken = 1;
    if (value[j] === '\n' || value[j] === '\r') {
      if (value[j] === '\r' && value[j + 1] === '\n') taken = 2;
      while (i < end && text[i] !== '\n' && text[i] !== '\r') i++;
      while (i < end && /[\s>]/.test(text[i] ?? '')) i++;
      if (start >= from && i <= to) map.put(' ', start, i);
      j += taken;
      continue;
    }
    const entity = text[i] === '&' ? /^&(?:#\w+|\w+);/.exec(text.slice(i, i + 40))?.[0] : undefined;
    if (entity && !value.startsWith(entity, j)) {
      i += entity.length;
      taken = /[\uD800-\uDBFF]/.test(value[j] ?? '') ? 2 : 1;
    } else if (text[i] === '\\' && text[i + 1] === value[j] && /[!-/:-@[-`{-~]/.test(value[j] ?? '')) i += 2;
    else i += 1;
    if (start >= from && i <= to) {
      if (i - start === 1 && taken === 1 && text[start] === value[j]) map.copy(start, i);
      else map.put(value.slice(j, j + taken), start, i);
    }
    j += taken;
  }
}

function addPlain(map: TextMap, nodes: readonly Nodes[], from: number, to: number): void {
  for (const node of nodes) {
    const first = startOf(node);
    const last = endOf(node);
    if (last <= from || first >= to || isComment(node)) continue;
    const start = Math.max(first, from);
    const end = Math.min(last, to);
    switch (node.type) {
      case 'text':
        alignText(map, node.value, node, from, to);
        break;
      case 'break':
        map.put(' ', start, end);
        break;
      case 'inlineCode': {
        const inside = map.file.text.indexOf(node.value, start);
        if (inside >= 0 && inside + node.value.length <= end) map.copy(inside, inside + node.value.length);
        else map.put(node.value.replace(/\s+/g, ' '), start, end);
        break;
      }
      case 'image':
        map.put(node.alt ?? '', start, end);
        break;
      default:
        if ('children' in node) addPlain(map, node.children, from, to);
        else map.put(map.file.text.slice(start, end).replace(/\s+/g, ' '), start, end);
    }
  }
}

/** The words of a span on one line: marks of emphasis and the addresses of links are left out. */
export function plain(file: SourceFile, span: Span): TextMap {
  const map = new TextMap(file);
  addPlain(map, span.nodes, span.from, span.to);
  return map.trimmed();
}

/** An `{#id}` and the file range of the id. */
export interface GivenId {
  readonly id: string;
  readonly range: Range;
}

/** Takes `{#id}` off the end of a span. */
export function takeId(file: SourceFile, span: Span): { readonly span: Span; readonly id?: GivenId } {
  const match = /\{#([^{}\s]*)\}\s*$/.exec(sourceOf(file, span));
  if (!match) return { span: trimSpan(file, span) };
  const at = span.from + match.index;
  const id = match[1] ?? '';
  const rest = trimSpan(file, { ...span, to: at });
  if (id === '') return { span: rest };
  return { span: rest, id: { id, range: { file, start: at + 2, end: at + 2 + id.length } } };
}
