import type { Root } from 'mdast';
import type { ReferenceKind } from '../model/references.ts';
import type { Range } from '../source/source-file.ts';

/**
 * What both written forms are read into before anything is checked: plain values with their places.
 * Keys are kept in a list, so that `__proto__` is a key like any other.
 */
export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly Tree[];
}

export interface ScalarTree {
  readonly kind: 'scalar';
  /** The author's characters: with quotes, or the block scalar's whole body. */
  readonly range: Range;
  readonly value: string | number | boolean | null;
  /** The characters as written, so that `3.0` and `0211` keep their form where a text is wanted. */
  readonly source: string;
  /** Maps a stretch of the value (offsets into the string) to the file; absent: every offset maps into `range` one to one. */
  readonly at?: (start: number, end: number) => Range;
  /** The text already read as Markdown, positions as offsets into the value; absent: read the value itself. */
  readonly mdast?: () => Root;
  /** A link of a Markdown guide that nothing in the file answers to; settled again when all files are joined. */
  readonly link?: Link;
}

/** What an author's link is to name, and its address without `#`. */
export interface Link {
  readonly as: 'target' | ReferenceKind;
  readonly address: string;
}
