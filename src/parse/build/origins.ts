import type { Origin } from '../../model/origin.ts';
import type { Range } from '../../source/source-file.ts';
import type { ListTree, MapTree, ScalarTree, Tree } from '../tree.ts';

const nothing: ReadonlyMap<string, Range> = new Map();

/** Places of a map and its entries; the maps are made only when a finding asks for them. */
export class MapOrigin implements Origin {
  readonly #tree: MapTree;
  #keys: Map<string, Range> | undefined;
  #values: Map<string, Range> | undefined;

  constructor(tree: MapTree) {
    this.#tree = tree;
  }

  get node(): Range {
    return this.#tree.range;
  }

  get keys(): ReadonlyMap<string, Range> {
    this.#keys ??= byFirst(this.#tree.entries.map((entry) => [entry.key, entry.keyRange]));
    return this.#keys;
  }

  get values(): ReadonlyMap<string, Range> {
    this.#values ??= byFirst(this.#tree.entries.map((entry) => [entry.key, entry.value.range]));
    return this.#values;
  }
}

/** Places of a list, by index of the items that were kept. */
export class ListOrigin implements Origin {
  readonly #tree: ListTree | ScalarTree;
  readonly #kept: readonly Tree[];
  #values: Map<string, Range> | undefined;

  constructor(tree: ListTree | ScalarTree, kept: readonly Tree[]) {
    this.#tree = tree;
    this.#kept = kept;
  }

  get node(): Range {
    return this.#tree.range;
  }

  get keys(): ReadonlyMap<string, Range> {
    return nothing;
  }

  get values(): ReadonlyMap<string, Range> {
    this.#values ??= new Map(this.#kept.map((item, i) => [String(i), item.range]));
    return this.#values;
  }
}

/** Places of an object that was written as one value; its fields, where they have a place of their own, by name. */
export function originAt(node: Range, values: Readonly<Record<string, Range>> = {}): Origin {
  return { node, keys: nothing, values: new Map(Object.entries(values)) };
}

function byFirst(entries: readonly (readonly [string, Range])[]): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [key, at] of entries) if (!ranges.has(key)) ranges.set(key, at);
  return ranges;
}
