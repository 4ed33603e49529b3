import type { DefinedKind } from '../../model/definition-index.ts';
import { definedKinds, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';

export type PlaceKind = DefinedKind | 'branch';

/** What has an id in the guide, and where it stands in the handbook. */
export interface Places {
  /** What the reader sees for an id; the id itself where nothing has it. */
  title(kind: DefinedKind, id: string): string;
  /** The name of the place a link to it leads to. */
  name(kind: PlaceKind, id: string): string;
  /** Takes the place for the block being made; undefined when an earlier block has it. */
  take(kind: PlaceKind, id: string): string | undefined;
  /** Every name taken so far. */
  taken(): readonly string[];
}

export function placesOf(guide: Guide): Places {
  const titles = new Map<string, string>();
  for (const kind of definedKinds) {
    for (const { id, title } of definedOf(guide, kind)) {
      if (!titles.has(`${kind}:${id}`)) titles.set(`${kind}:${id}`, title);
    }
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const name = (kind: PlaceKind, id: string): string => {
    const known = names.get(`${kind}:${id}`);
    if (known !== undefined) return known;
    const made = `${kind}-${names.size}`;
    names.set(`${kind}:${id}`, made);
    return made;
  };
  return {
    title: (kind, id) => titles.get(`${kind}:${id}`) ?? id,
    name,
    take(kind, id) {
      const place = name(kind, id);
      if (taken.has(place)) return undefined;
      taken.add(place);
      return place;
    },
    taken: () => [...taken],
  };
}
