import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { problem } from '../../diagnostic/problems.ts';
import { range, type SourceFile } from '../../source/source-file.ts';
import type { Entry, ScalarTree, Tree } from '../tree.ts';
import { maxDepth, Nodes } from './nodes.ts';
import type { ScalarStyle } from './pieces.ts';

/** Values in a guide after every alias has been written out; the largest guide seen has about 3,000. */
export const maxExpanded = 10_000;

export interface ThoroughReading {
  readonly tree: Tree | undefined;
  readonly problems: readonly Diagnostic[];
  readonly damaged: boolean;
  /** The library's own complaint, if it has one. */
  readonly failure: { readonly at: number } | undefined;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** The whole of YAML: anchors, aliases, merge keys, tags, several documents. In a module of its own, since it loads slowly. */
export function readThoroughly(text: string, file: SourceFile, start: number, end: number): ThoroughReading {
  const documents = parseAllDocuments(text.slice(start, end), {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'core',
  });
  const first = 'empty' in documents ? undefined : documents[0];
  if (!first) return { tree: undefined, problems: [], damaged: false, failure: undefined };
  return new DocumentReader(first, new Nodes(file, text), text, file, start).read(documents.length > 1);
}

/** A value behind an anchor, and what it costs to write it out once more. */
interface Anchored {
  readonly tree: Tree;
  readonly size: number;
  readonly depth: number;
  readonly at: number;
  used: boolean;
}

/** Stands for a value that cannot be read; its entry is left out. */
const unreadable = Symbol('unreadable');
type Value = Tree | typeof unreadable;

class DocumentReader {
  private readonly anchors = new Map<string, Anchored>();
  private readonly problems: Diagnostic[] = [];
  private damaged = false;
  private expanded = 0;
  private full = false;
  private size = 0;
  private deepest = 0;

  private readonly document: Document.Parsed;
  private readonly nodes: Nodes;
  private readonly text: string;
  private readonly file: SourceFile;
  private readonly base: number;

  constructor(document: Document.Parsed, nodes: Nodes, text: string, file: SourceFile, base: number) {
    this.document = document;
    this.nodes = nodes;
    this.text = text;
    this.file = file;
    this.base = base;
  }

  read(several: boolean): ThoroughReading {
    const { contents, errors, warnings } = this.document;
    const failure = errors.find((e) => e.code !== 'TAG_RESOLVE_FAILED' && e.code !== 'MULTIPLE_DOCS');
    const badTags = [...errors, ...warnings].filter((e) => e.code === 'TAG_RESOLVE_FAILED');
    for (const { pos } of badTags) this.special('!', this.base + pos[0]);
    const tree = contents ? this.value(contents, this.base + contents.range[0], 1) : undefined;
    for (const [, anchor] of this.anchors) if (!anchor.used) this.special('&', anchor.at);
    if (several) this.secondDocument(contents);
    return {
      tree: tree === unreadable || (tree?.kind === 'scalar' && tree.source === '') ? undefined : tree,
      problems: [...this.problems, ...this.nodes.problems],
      damaged: this.damaged,
      failure: failure && { at: this.base + failure.pos[0] },
    };
  }

  private secondDocument(contents: ParsedNode | null): void {
    const marker = /^---(?=\s|$)/gm;
    marker.lastIndex = contents ? this.base + contents.range[1] : this.base;
    let found = marker.exec(this.text);
    if (!contents && found) found = marker.exec(this.text) ?? found;
    const at = found?.index ?? this.base;
    this.problems.push(problem('yaml-syntax/several-documents', {}, range(this.file, at, at + 3)));
    this.damaged = true;
  }

  private special(character: string, at: number): void {
    this.problems.push(problem('yaml-syntax/special-start', { character }, range(this.file, at, at + 1)));
    this.damaged = true;
  }

  private value(node: Node | null | undefined, emptyAt: number, depth: number): Value {
    this.size++;
    this.deepest = Math.max(this.deepest, depth);
    if (depth > maxDepth + 1) return unreadable;
    if (!node) return this.nodes.empty(emptyAt);
    if (isAlias(node)) return this.alias(node, depth);
    const sizeBefore = this.size;
    const deepestBefore = this.deepest;
    this.deepest = depth;
    const value = this.written(node, emptyAt, depth);
    if (node.anchor !== undefined && value !== unreadable) {
      const from = this.text.lastIndexOf(`&${node.anchor}`, this.start(node));
      const size = this.size - sizeBefore + 1;
      this.anchors.set(node.anchor, { tree: value, size, depth: this.deepest - depth, at: from, used: false });
    }
    this.deepest = Math.max(this.deepest, deepestBefore);
    return value;
  }

  private written(node: Node, emptyAt: number, depth: number): Value {
    if (isMap(node)) return this.map(node, depth);
    if (isSeq(node)) return this.list(node, depth);
    return isScalar(node) ? this.scalar(node, emptyAt) : unreadable;
  }

  private alias(node: Alias, depth: number): Value {
    const at = this.start(node);
    const target = this.anchors.get(node.source);
    if (!target) {
      this.special('*', at);
      return unreadable;
    }
    target.used = true;
    this.size += target.size;
    this.expanded += target.size;
    this.deepest = Math.max(this.deepest, depth + target.depth);
    if (this.expanded <= maxExpanded && depth + target.depth <= maxDepth) return target.tree;
    if (!this.full) {
      const place = range(this.file, at, at + node.source.length + 1);
      this.problems.push(
        this.expanded > maxExpanded
          ? problem('alias-expansion/default', { limit: maxExpanded }, place)
          : problem('too-large/depth', { limit: maxDepth }, place),
      );
    }
    this.full = true;
    this.damaged = true;
    return unreadable;
  }

  private scalar(node: Scalar, emptyAt: number): ScalarTree {
    const [from, to] = this.span(node);
    if (from === to) return this.nodes.empty(emptyAt);
    const style = styles[node.type ?? ''] ?? 'plain';
    const text = node.source ?? '';
    const scalar = this.nodes.scalar({ style, text, ...this.inside(node, style, from, to) });
    if (node.tag === undefined) return scalar;
    const { value } = node;
    const known = value === null || typeof value === 'number' || typeof value === 'boolean';
    return { ...scalar, value: known ? value : text };
  }

  private inside(node: Scalar, style: ScalarStyle, from: number, to: number) {
    if (style === 'plain') return { start: from, end: to, indent: 0 };
    if (style === 'single' || style === 'double') return { start: from + 1, end: to - 1, indent: 0 };
    const token = node.srcToken;
    const written = token?.type === 'block-scalar' ? token.source : '';
    const parent = token && 'indent' in token ? token.indent : 0;
    const lineEnd = this.text.indexOf('\n', from);
    const start = lineEnd < 0 ? to : lineEnd + 1;
    const digit = /^[|>][-+]?([1-9])/.exec(this.text.slice(from, from + 3))?.[1];
    const first = /^( *)[^ \r\n]/m.exec(written)?.[1]?.length ?? -1;
    return { start, end: start + written.length, indent: digit ? parent + Number(digit) : first };
  }

  private map(node: YAMLMap, depth: number): Tree {
    const entries: Entry[] = [];
    const merged: Tree[] = [];
    for (const pair of node.items) {
      const key = this.key(pair, depth);
      const value = this.value(isNode(pair.value), this.nodes.emptyAfter(key.range.end), depth + 1);
      if (value === unreadable) this.damaged = true;
      else if (key.source === '<<' && mergeable(value)) merged.push(...(value.kind === 'list' ? value.items : [value]));
      else entries.push({ key: this.nodes.keyText(key), keyRange: key.range, value });
    }
    const own = new Set(entries.map((e) => e.key));
    for (const source of merged) {
      for (const entry of source.kind === 'map' ? source.entries : []) {
        if (own.has(entry.key)) continue;
        own.add(entry.key);
        entries.push(entry);
      }
    }
    const start = node.flow ? this.start(node) : (this.firstKey(node) ?? this.start(node));
    const last = entries.at(-1)?.value.range;
    const end =
      node.flow && this.text[start] === '{' ? this.span(node)[1] : last?.file === this.file ? last.end : start;
    return this.nodes.map(entries, start, Math.max(start, end));
  }

  private firstKey(node: YAMLMap): number | undefined {
    const key = isNode(node.items[0]?.key);
    return key?.range ? this.base + key.range[0] : undefined;
  }

  /** A key that is no word (a list, a map, an alias) counts by its characters, and so is an unknown key. */
  private key(pair: Pair, depth: number): ScalarTree {
    const key = isNode(pair.key);
    if (isScalar(key) && key.range && key.range[0] !== key.range[1]) return this.scalar(key, 0);
    if (key && !isScalar(key)) this.value(key, 0, depth + 1);
    const [from, to] = key ? this.span(key) : [0, 0];
    const at = key ? range(this.file, from, to) : range(this.file, this.base, this.base);
    const source = this.text.slice(at.start, at.end);
    return { kind: 'scalar', range: at, value: source, source };
  }

  private list(node: YAMLSeq, depth: number): Tree {
    const items: Tree[] = [];
    for (const item of node.items) {
      const child = isNode(item);
      const value = this.value(child, child ? this.start(child) : this.start(node), depth + 1);
      if (value === unreadable) this.damaged = true;
      else items.push(value);
    }
    const [start, to] = this.span(node);
    const last = items.at(-1)?.range;
    return this.nodes.list(items, start, node.flow ? to : Math.max(start, last?.end ?? start));
  }

  private start(node: Node): number {
    return this.span(node)[0];
  }

  private span(node: Node): [number, number] {
    const [from, to] = node.range ?? [0, 0];
    return [this.base + from, this.base + to];
  }
}

const mergeable = (value: Tree): boolean =>
  value.kind === 'map' || (value.kind === 'list' && value.items.every((i) => i.kind === 'map'));

const isNode = (value: unknown): Node | null =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;
