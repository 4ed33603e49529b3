import { definedKinds, definedOf } from '../../model/definition-index.ts';
import type { Guide } from '../../model/guide.ts';
import { slug } from '../../model/slug.ts';
import type { PlaceKind } from './places.ts';

/** A name that can stand in an address and begins with a letter; the page's own names have a `_`, which no slug has. */
function clean(id: string, kind: string): string {
  const name = slug(id).slice(0, 80);
  return /^[a-z]/.test(name) ? name : [kind, name].filter((part) => part !== '').join('-');
}

/**
 * The stable name of every place in a guide, by kind and id: a step's name is its id (`step-0-meld` where that begins with a digit), a level's is `niva-<id>`.
 * Steps and levels choose first; a definition with a name that is taken gets its kind after it.
 */
export function namesOf(guide: Guide): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const put = (kind: PlaceKind, id: string, wish: string): void => {
    const key = `${kind}:${id}`;
    if (names.has(key)) return;
    let name = taken.has(wish.toLowerCase()) ? `${wish}-${kind}` : wish;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wish}-${kind}-${n}`;
    taken.add(name.toLowerCase());
    names.set(key, name);
  };
  for (const level of guide.levels) put('level', level.id, `niva-${slug(level.id) || 'x'}`);
  for (const { steps } of guide.levels) for (const { id } of steps) put('step', id, clean(id, 'step'));
  put('close', '', 'avslutt');
  put('close-log', '', 'avslutt-loggen');
  for (const { steps } of guide.levels) {
    for (const { id: step, branches } of steps) {
      for (const { id } of branches) if (id !== undefined) put('branch', `${step}/${id}`, clean(id, 'branch'));
    }
  }
  for (const kind of definedKinds) {
    for (const { id } of definedOf(guide, kind)) put(kind, id, clean(id, kind));
  }
  return names;
}
