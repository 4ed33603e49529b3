import type { DefinedKind } from '../../model/definition-index.ts';
import { definedKinds, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { namesOf } from './names.ts';

/** `close` and `close-log` have the empty id; a branch's is `STEP/BRANCH`. */
export type PlaceKind = DefinedKind | 'branch' | 'close' | 'close-log';

/** The page a place stands on, as a file name; undefined: everything is one page. */
export type PageOf = (kind: PlaceKind, id: string) => string | undefined;

/** What has an id in the guide, and where it stands. */
export interface Places {
  /** What the reader sees for an id; the id itself where nothing has it. */
  title(kind: DefinedKind, id: string): string;
  /** The address of a place, seen from the page being made; undefined when the guide has no such place. */
  href(kind: PlaceKind, id: string): string | undefined;
  /** The place's name on its page. */
  name(kind: PlaceKind, id: string): string | undefined;
  /** The name as an `id`, the first time it is asked for on this page. */
  take(kind: PlaceKind, id: string): string | undefined;
  /** Whether the place stands on this page already. */
  taken(kind: PlaceKind, id: string): boolean;
}

/** What the pages of one guide share. */
export interface PlaceTable {
  readonly names: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

export function placeTable(guide: Guide): PlaceTable {
  const titles = new Map<string, string>();
  for (const kind of definedKinds) {
    for (const { id, title } of definedOf(guide, kind)) {
      if (!titles.has(`${kind}:${id}`)) titles.set(`${kind}:${id}`, title);
    }
  }
  return { names: namesOf(guide), titles };
}

/** The places as seen from one page. */
export function placesOn(table: PlaceTable, page: string | undefined, pageOf: PageOf): Places {
  const taken = new Set<string>();
  const name = (kind: PlaceKind, id: string): string | undefined => table.names.get(`${kind}:${id}`);
  return {
    title: (kind, id) => table.titles.get(`${kind}:${id}`) ?? id,
    name,
    href(kind, id) {
      const place = name(kind, id);
      if (place === undefined) return undefined;
      const there = pageOf(kind, id);
      return `${there === page || there === undefined ? '' : there}#${encodeURIComponent(place)}`;
    },
    take(kind, id) {
      const place = name(kind, id);
      if (place === undefined || taken.has(place)) return undefined;
      taken.add(place);
      return place;
    },
    taken: (kind, id) => taken.has(name(kind, id) ?? ''),
  };
}
