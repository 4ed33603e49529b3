import { type FlowGraph, flowOf } from '../../model/flow.ts';
import type { Guide } from '../../model/guide.ts';
import type { GuideMatching } from '../match/guides.ts';
import type { Names } from '../match/names.ts';

/** Whether the steps of a level (an id of the new guide; empty: any level) lead elsewhere than before; worked out when first asked. */
export function orderEffect(old: Guide, now: Guide, { names }: GuideMatching): (level: string) => boolean {
  let ways: readonly [Map<string, string>, Map<string, string>] | undefined;
  return (levelId) => {
    ways ??= [waysOf(old, 'old', names), waysOf(now, 'new', names)];
    const [before, after] = ways;
    const steps = now.levels.filter((l) => levelId === '' || l.id === levelId).flatMap((l) => l.steps);
    const changed = steps.some(({ id }) => {
      const key = names.key('new', 'step', id);
      return before.get(key) !== after.get(key);
    });
    return changed || before.get('start') !== after.get('start');
  };
}

/** Where each step leads, as one comparable text. */
function waysOf(guide: Guide, side: 'old' | 'new', names: Names): Map<string, string> {
  const flow: FlowGraph = flowOf(guide);
  const ways = new Map<string, string[]>();
  const keyOf = (id: string): string =>
    id.startsWith('exit:') ? names.key(side, 'exit', id.slice(5)) : names.key(side, 'step', id);
  for (const { from, to, kind } of flow.edges) {
    const key = keyOf(from);
    const way = `${kind} ${keyOf(to)}`;
    const known = ways.get(key);
    if (known) known.push(way);
    else ways.set(key, [way]);
  }
  const start = flow.view().start;
  const found = new Map([...ways].map(([key, list]) => [key, list.sort().join('\n')]));
  found.set('start', start === undefined ? '' : keyOf(start));
  return found;
}
