import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { problem } from '../../diagnostic/problems.ts';
import { range, type SourceFile } from '../../source/source-file.ts';
import type { Entry, ListTree, MapTree, ScalarTree, Tree } from '../tree.ts';
import { plainValue } from './core-schema.ts';
import { type Pieces, piecesOf, placesOf, type ScalarStyle } from './pieces.ts';

/** Collections inside each other; a guide needs about ten. */
export const maxDepth = 100;

/** What a reader knows of a scalar, whichever library found it. */
export interface ScalarPlace {
  readonly style: ScalarStyle;
  /** Of the characters between the quotes; of a block scalar: from the line after its header. */
  readonly start: number;
  readonly end: number;
  /** Columns before a block scalar's text. */
  readonly indent: number;
  /** The decoded text. */
  readonly text: string;
}

/** Both readers build their trees here, so that ranges cannot differ between them. */
export class Nodes {
  readonly problems: Diagnostic[] = [];
  private readonly file: SourceFile;
  private readonly text: string;

  /**
   * @param file what ranges refer to.
   * @param text what was read: the file's own text, or a mended copy of the same length.
   */
  constructor(file: SourceFile, text: string) {
    this.file = file;
    this.text = text;
  }

  scalar(at: ScalarPlace): ScalarTree {
    const { style, start, end, indent, text: value } = at;
    const { text } = this;
    const places = (): Pieces => piecesOf(text, style, start, end, indent);
    if (style === 'plain') {
      const source = text.slice(start, end);
      const node = { kind: 'scalar', range: range(this.file, start, end), value: plainValue(value), source } as const;
      return source === value ? node : { ...node, at: placesOf(this.file, places) };
    }
    const [from, to] = style === 'single' || style === 'double' ? [start - 1, end + 1] : body(text, start, end);
    return {
      kind: 'scalar',
      range: range(this.file, from, to),
      value,
      source: text.slice(from, to),
      at: placesOf(this.file, places),
    };
  }

  /** A value that was left out, at the place where it would stand. */
  empty(at: number): ScalarTree {
    return { kind: 'scalar', range: range(this.file, at, at), value: null, source: '' };
  }

  /** Where a left-out value would stand: after the colon of its key, else after the key itself. */
  emptyAfter(keyEnd: number): number {
    const { text } = this;
    let i = keyEnd;
    while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i++;
    return text.charCodeAt(i) === 58 ? i + 1 : keyEnd;
  }

  /**
   * Of a key that stands twice the first counts; the second is told. Several in a row are one fault: the dash of a new
   * item is missing, so that its keys fall to the item before.
   */
  map(entries: readonly Entry[], start: number, end: number): MapTree {
    const kept = new Map<string, Entry>();
    let inRow = false;
    for (const entry of entries) {
      const first = kept.get(entry.key);
      const again = inRow;
      inRow = first !== undefined;
      if (first === undefined) kept.set(entry.key, entry);
      else if (!again) {
        const { key } = entry;
        const related = [{ message: 'first', data: { key }, range: first.keyRange }];
        this.problems.push(problem('duplicate-key/default', { key }, entry.keyRange, { related }));
      }
    }
    return { kind: 'map', range: range(this.file, start, end), entries: [...kept.values()] };
  }

  list(items: readonly Tree[], start: number, end: number): ListTree {
    return { kind: 'list', range: range(this.file, start, end), items };
  }

  /** After the bracket that closes a flow collection, given the end of what stands last in it. */
  closing(from: number, bracket: ']' | '}'): number {
    const { text } = this;
    let i = from;
    while (i < text.length && text[i] !== bracket) {
      const c = text.charCodeAt(i);
      const before = text.charCodeAt(i - 1);
      if (c === 35 && (before === 32 || before === 9 || before === 10 || before === 13 || before === 44)) {
        while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
      } else i++;
    }
    return Math.min(i + 1, text.length);
  }

  keyText(key: ScalarTree): string {
    return typeof key.value === 'string' ? key.value : key.source;
  }
}

/** A block scalar from its first to its last visible character; an empty one stands at the end of its header. */
function body(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  if (to > from) {
    while (text.charCodeAt(from) <= 32) from++;
    return [from, to];
  }
  while (from > 0 && (text.charCodeAt(from - 1) === 10 || text.charCodeAt(from - 1) === 13)) from--;
  return [from, from];
}
