import type { Guide } from '../../model/guide.ts';
import { type Places, placesOf } from '../pdf/places.ts';

/** The longest name Word takes. */
const longest = 40;

/** Places named after the guide's own ids, as Word can have them: `step_1_inviter`, at most 40 signs, never the same twice. */
export function bookmarksOf(guide: Guide): Places {
  const places = placesOf(guide);
  const names = new Map<string, string>();
  const used = new Set<string>();
  const made = (kind: string, id: string): string => {
    const base = `${kind}_${id}`.replace(/[^A-Za-z0-9_]+/g, '_').slice(0, longest);
    let name = base;
    // Word does not tell capitals from small letters here.
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base.slice(0, longest - String(n).length - 1)}_${n}`;
    used.add(name.toLowerCase());
    return name;
  };
  const name: Places['name'] = (kind, id) => {
    const key = `${kind}:${id}`;
    const known = names.get(key) ?? made(kind, id);
    names.set(key, known);
    return known;
  };
  const taken = new Set<string>();
  return {
    title: places.title,
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
