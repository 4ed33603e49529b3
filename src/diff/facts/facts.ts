import type { Guide } from '../../model/guide.ts';
import type { GuideMatching } from '../match/guides.ts';
import { isReordered } from '../match/pairs.ts';
import { definitionKinds, definitionLists, type ElementKind } from '../shape.ts';
import { Comparison } from './compare.ts';
import { withoutEchoes } from './echoes.ts';
import type { Fact } from './fact.ts';
import { placeOf, sideOf, spotsIn } from './spot.ts';
import { compareSteps, topSpots } from './steps.ts';

/** Things that are shown to the reader: when the thing itself comes or goes, that is told once. */
const toldOnce: readonly ElementKind[] = ['tool', 'contact', 'article', 'law', 'arena', 'system', 'track'];

/** What a language variant says about itself. */
const ownToVariant = [
  'id',
  'language',
  'version',
  'dates',
  'status',
  'municipality',
  'variantOf',
  'base',
  'terms',
  'changelog',
  'name',
];

/** Everything that is not as it was, from the guide itself to the last definition. */
export function factsOf(old: Guide, now: Guide, matching: GuideMatching, inWords = true): Fact[] {
  const comparison = new Comparison(matching.names, comingAndGoing(matching), inWords);
  const top = topSpots(old, now);
  const lists = new Set<string>([
    ...definitionKinds.map((kind) => definitionLists[kind]),
    ...(inWords ? [] : ownToVariant),
  ]);
  const guideSpots = { ...top, path: 'guide' };
  comparison.element('guide', old, now, guideSpots, lists);
  compareLevels(comparison, matching, old, now);
  compareSteps(comparison, matching, top);
  for (const [kind, list] of matching.definitions) {
    comparison.matched(
      { element: 'guide', old, new: now, spots: top },
      definitionLists[kind as keyof typeof definitionLists],
      kind,
      list,
    );
  }
  return withoutEchoes(comparison.facts);
}

function comingAndGoing({ definitions, names }: GuideMatching): Set<string> {
  const keys = new Set<string>();
  for (const kind of toldOnce) {
    const matching = definitions.get(kind);
    for (const [which, list] of [
      ['old', matching?.removed],
      ['new', matching?.added],
    ] as const) {
      for (const node of list ?? []) keys.add(names.key(which, kind as 'tool', (node as { id: string }).id));
    }
  }
  return keys;
}

function compareLevels(comparison: Comparison, { levels }: GuideMatching, old: Guide, now: Guide): void {
  const top = topSpots(old, now);
  for (const [a, b] of levels.pairs) {
    const spots = spotsIn(top, 'level', a, b);
    comparison.id('level', a, b, spots);
    comparison.element('level', a, b, spots);
  }
  for (const level of levels.removed) comparison.gone(top, 'level', level);
  for (const level of levels.added) comparison.come(top, 'level', level);
  if (!isReordered(levels)) return;
  const side = (guide: Guide, which: 'old' | 'new') => ({
    ...sideOf(top[which], 'guide', guide),
    range: placeOf(guide, 'levels'),
    value: guide.levels.map((l) => l.title).join(' → '),
  });
  comparison.add({
    change: 'order',
    element: 'guide',
    field: 'levels',
    path: 'guide/levels',
    old: side(old, 'old'),
    new: side(now, 'new'),
    titles: now.levels.map((l) => l.title),
  });
}
