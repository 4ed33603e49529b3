import type { Guide } from '../guide.ts';
import { all as allAudiences, type FlowNames } from './names.ts';

/** Numbers of viewers, ascending. The list of all of them is one object, so that it can be known by sight. */
export type Viewers = readonly number[];

/**
 * Those who walk through a guide: its audiences. Where there is none, one who is everybody; where there is only one
 * audience, also those who do not belong to it.
 */
export interface ViewerTable {
  /** The audience of each viewer; undefined: none. */
  readonly audiences: readonly (string | undefined)[];
  readonly all: Viewers;
  /** Who a list of audiences is for; an empty list is for all. */
  of(audiences: readonly string[]): Viewers;
  both(a: Viewers, b: Viewers): Viewers;
  without(a: Viewers, b: Viewers): Viewers;
  /** The audiences' ids; empty when it is everyone. */
  ids(viewers: Viewers): readonly string[];
}

const none: Viewers = [];
const everyone: readonly string[] = [];

function viewersIn(guide: Guide): (string | undefined)[] {
  const ids = [...new Set(guide.audiences.map((audience) => audience.id))];
  return ids.length > 1 ? ids : [...ids, undefined];
}

/** `only`: the table of a single viewer, who belongs to that audience alone. */
export function viewerTable(guide: Guide, names: FlowNames, only?: string): ViewerTable {
  const audiences = only === undefined ? viewersIn(guide) : [only];
  const all: Viewers = audiences.map((_, i) => i);
  const known = new Map<string, Viewers>();
  const idLists = new Map<string, readonly string[]>();

  function read(list: readonly string[]): Viewers {
    const meant = new Set(list.map((id) => names.audience(id)));
    if (meant.has(allAudiences)) return all;
    // An audience that is not declared is known by the very id.
    if (only !== undefined) return list.includes(only) ? all : none;
    const found = all.filter((v) => audiences[v] !== undefined && meant.has(audiences[v]));
    return found.length === all.length ? all : found;
  }

  return {
    audiences,
    all,
    of(list) {
      if (list.length === 0) return all;
      const key = list.join('\n');
      let viewers = known.get(key);
      if (!viewers) {
        viewers = read(list);
        known.set(key, viewers);
      }
      return viewers;
    },
    both(a, b) {
      if (a === all || a === b) return b;
      if (b === all) return a;
      const shared = a.filter((v) => b.includes(v));
      return shared.length === 0 ? none : shared;
    },
    without(a, b) {
      if (b === all) return none;
      if (b.length === 0) return a;
      return a.filter((v) => !b.includes(v));
    },
    ids(viewers) {
      if (viewers === all || viewers.length === all.length) return everyone;
      const key = viewers.join();
      let ids = idLists.get(key);
      if (!ids) {
        ids = viewers.map((v) => audiences[v]).filter((id) => id !== undefined);
        idLists.set(key, ids);
      }
      return ids;
    },
  };
}
