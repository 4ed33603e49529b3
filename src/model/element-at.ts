import type { Range } from '../source/source-file.ts';
import type { Guide } from './guide.ts';
import { originOf } from './origin.ts';

interface Element {
  readonly path: string;
  readonly node: Range;
}

const elementsOf = new WeakMap<Guide, readonly Element[]>();

/**
 * The innermost part of the guide with a name of its own around a place, such as `step:sett-ord/outcome:avslutt`;
 * `guide` where there is none. Names stay when lines move, so baselines and fingerprints are keyed on them.
 */
export function elementAt(guide: Guide, at: Range): string {
  let best: Element | undefined;
  for (const element of elements(guide)) {
    const { node } = element;
    if (node.file.path !== at.file.path || node.start > at.start || node.end < at.end) continue;
    if (!best || node.end - node.start <= best.node.end - best.node.start) best = element;
  }
  return best?.path ?? 'guide';
}

function elements(guide: Guide): readonly Element[] {
  const known = elementsOf.get(guide);
  if (known) return known;
  const found: Element[] = [];
  const add = (path: string, node: object): void => {
    const origin = originOf(node);
    if (origin) found.push({ path, node: origin.node });
  };
  for (const level of guide.levels) {
    add(`level:${level.id}`, level);
    for (const step of level.steps) {
      const path = `step:${step.id}`;
      add(path, step);
      for (const outcome of step.outcomes) add(`${path}/outcome:${outcome.id}`, outcome);
      for (const branch of step.branches) {
        const inBranch = `${path}/branch:${branch.id ?? branch.audiences.join('+')}`;
        add(inBranch, branch);
        for (const outcome of branch.outcomes) add(`${inBranch}/outcome:${outcome.id}`, outcome);
      }
    }
  }
  const lists = [
    'audiences',
    'systems',
    'notices',
    'roles',
    'tools',
    'contacts',
    'consents',
    'exits',
    'arenas',
    'articles',
    'glossary',
    'examples',
    'laws',
    'tracks',
  ] as const;
  for (const list of lists) for (const item of guide[list]) add(`${list}:${item.id}`, item);
  elementsOf.set(guide, found);
  return found;
}
