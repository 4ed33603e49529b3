import { type Origin, setOrigin } from '../../model/origin.ts';
import type { Prose } from '../../model/prose.ts';
import { makeProse } from '../prose.ts';
import { lineOf } from '../scalar.ts';
import type { ListTree, MapTree, ScalarTree, Tree } from '../tree.ts';
import { ListOrigin, MapOrigin, originAt } from './origins.ts';

/** The words of a closed list; as a record, so that the compiler tells of one left out. */
export type Words<T extends string> = Readonly<Record<T, true>>;

/**
 * Reads the fields of one written object. What is missing or of another type than asked for is left out: telling of
 * it is the shape check's task. Of a key written twice the first counts.
 */
export class Fields {
  readonly tree: MapTree;
  readonly #byKey = new Map<string, Tree>();

  constructor(tree: MapTree) {
    this.tree = tree;
    for (const { key, value } of tree.entries) if (!this.#byKey.has(key)) this.#byKey.set(key, value);
  }

  get(key: string): Tree | undefined {
    return this.#byKey.get(key);
  }

  scalar(key: string): ScalarTree | undefined {
    const tree = this.#byKey.get(key);
    return tree?.kind === 'scalar' ? tree : undefined;
  }

  text(key: string): string | undefined {
    const scalar = this.scalar(key);
    return scalar && lineOf(scalar);
  }

  prose(key: string): Prose | undefined {
    const scalar = this.scalar(key);
    return scalar && scalar.value !== null ? makeProse(scalar) : undefined;
  }

  /** For what the model cannot be without; the place is that of the object when nothing was written. */
  someProse(key: string): Prose {
    return this.prose(key) ?? emptyProse(this.scalar(key)?.range ?? this.tree.range);
  }

  number(key: string): number | undefined {
    const value = this.scalar(key)?.value;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.scalar(key)?.value;
    return typeof value === 'boolean' ? value : undefined;
  }

  oneOf<T extends string>(key: string, words: Words<T>): T | undefined {
    const text = this.text(key);
    return text !== undefined && isWord(text, words) ? text : undefined;
  }

  map<T>(key: string, build: (fields: Fields) => T): T | undefined {
    const tree = this.#byKey.get(key);
    return tree?.kind === 'map' ? build(new Fields(tree)) : undefined;
  }

  /** The items that `build` makes something of; a lone value counts as a list of one. */
  list<T>(key: string, build: (item: Tree, index: number) => T | undefined): readonly T[] {
    const tree = this.#byKey.get(key);
    const made: T[] = [];
    if (!tree || (tree.kind === 'scalar' && tree.value === null) || tree.kind === 'map') {
      return placed(made, originAt(tree?.range ?? this.tree.range));
    }
    const kept: Tree[] = [];
    for (const item of itemsOf(tree)) {
      const value = build(item, made.length);
      if (value === undefined) continue;
      made.push(value);
      kept.push(item);
    }
    return placed(made, new ListOrigin(tree, kept));
  }

  maps<T>(key: string, build: (fields: Fields, index: number) => T): readonly T[] {
    return this.list(key, (item, i) => (item.kind === 'map' ? build(new Fields(item), i) : undefined));
  }

  /** Lines of text, or ids. */
  texts(key: string): readonly string[] {
    return this.list(key, (item) => (item.kind === 'scalar' ? lineOf(item) : undefined));
  }

  /** The finished object, without the fields that have no value, and with its places. */
  made<T extends object>(value: T): T {
    return placed(withoutMissing(value), new MapOrigin(this.tree));
  }
}

export const itemsOf = (tree: ListTree | ScalarTree): readonly Tree[] => (tree.kind === 'list' ? tree.items : [tree]);

export function placed<T extends object>(value: T, origin: Origin): T {
  setOrigin(value, origin);
  return value;
}

/** The object itself where every field has a value. */
export function withoutMissing<T extends object>(value: T): T {
  for (const key in value) if (value[key] === undefined) return onlyGiven(value);
  return value;
}

function onlyGiven<T extends object>(value: T): T {
  const given: Partial<T> = {};
  for (const key in value) if (value[key] !== undefined) given[key] = value[key];
  return given as T;
}

const isWord = <T extends string>(text: string, words: Words<T>): text is T => Object.hasOwn(words, text);

function emptyProse(at: ScalarTree['range']): Prose {
  return { text: '', tree: { type: 'root', children: [] }, at: () => at };
}
