import type { Range } from '../../source/source-file.ts';
import { shapes } from '../generated/shapes.ts';
import type { Tree } from '../tree.ts';

/** A value of the guide with what surrounds it. */
export interface Place {
  readonly tree: Tree;
  /** The key it stands under; an item of a list has the list's key. */
  readonly key: string;
  /** Of that key; of an item: the item itself. */
  readonly keyRange: Range;
  /** The kind of object it is, by `shapes`; '' when it is none. */
  readonly kind: string;
}

/** Kinds that are written either as an object or as a bare id, target or text. */
const bareForm: Readonly<Record<string, string>> = { choice: 'target', 'choice[]': 'target' };

export const rootPlace = (tree: Tree): Place => ({ tree, key: 'veileder', keyRange: tree.range, kind: 'guide' });

/** The kind of what stands under a key; a bare target in the place of a list of choices is a target. */
function kindOf(kind: string, tree: Tree): string {
  if (tree.kind === 'scalar') return bareForm[kind] ?? kind;
  return tree.kind === 'map' && kind.endsWith('[]') ? '' : kind;
}

export function childrenOf(place: Place): Place[] {
  const { tree, kind } = place;
  if (tree.kind === 'map') {
    const keys = Object.hasOwn(shapes, kind) ? (shapes[kind] ?? {}) : {};
    return tree.entries.map((entry) => ({
      tree: entry.value,
      key: entry.key,
      keyRange: entry.keyRange,
      kind: kindOf((Object.hasOwn(keys, entry.key) ? keys[entry.key] : '') ?? '', entry.value),
    }));
  }
  if (tree.kind === 'list') {
    const itemKind = kind.endsWith('[]') ? kind.slice(0, -2) : '';
    return tree.items.map((item) => ({
      tree: item,
      key: place.key,
      keyRange: item.range,
      kind: kindOf(itemKind, item),
    }));
  }
  return [];
}

/** Finds the place a JSON pointer of the validator means; remembers what it has looked up. */
export function placesFrom(root: Place): (pointer: string) => Place {
  const children = new Map<Place, ReadonlyMap<string, Place>>();
  const named = (place: Place): ReadonlyMap<string, Place> => {
    let found = children.get(place);
    if (!found) {
      const isMap = place.tree.kind === 'map';
      found = new Map(childrenOf(place).map((child, i) => [isMap ? child.key : String(i), child]));
      children.set(place, found);
    }
    return found;
  };
  return (pointer) => {
    let place = root;
    for (const part of pointer.split('/').slice(1)) {
      place = named(place).get(part.replaceAll('~1', '/').replaceAll('~0', '~')) ?? place;
    }
    return place;
  };
}

/** The tree as plain values; objects without a prototype, so that `__proto__` is a key like any other. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  const value: Record<string, unknown> = Object.create(null);
  for (const entry of tree.entries) value[entry.key] = plain(entry.value);
  return value;
}
