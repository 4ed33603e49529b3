import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import { wayOf, waysOfGuide } from '../../src/walk/coverage.ts';
import { pathsOf } from '../../src/walk/paths/paths.ts';
import { answer, choices, currentPlace, startWalk } from '../../src/walk/state.ts';
import { chainCover } from '../../src/walk/suggest/chains.ts';
import { type CoverWalk, coverOutcomes } from '../../src/walk/suggest/cover.ts';
import { anyGuide } from '../model/flow-guides.ts';

/** What a walk takes, walked anew; fails where the guide does not follow. */
function takenBy(guide: Guide, { ground, route }: CoverWalk): string[] {
  let state = startWalk(guide, { audience: ground.audience });
  const taken: string[] = [];
  for (const { choice } of route) {
    const place = currentPlace(state);
    const offered = choices(state).find(({ key }) => key === choice.key);
    if (place.kind !== 'step' || !offered) throw new Error(`${choice.key} is not offered`);
    taken.push(...[wayOf(place.id, offered) ?? []].flat());
    state = answer(state, offered);
  }
  expect(currentPlace(state).kind).not.toBe('step');
  return taken;
}

const untakeable = (guide: Guide): string[] =>
  pathsOf(guide, { loops: 0, limit: 0 }).outcomesNeverTaken.map(({ id }) => id);

describe('the smallest set of scenarios', () => {
  test('takes every outcome that can be taken, from the start to an end', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const { walks, atLeast, apart } = coverOutcomes(guide);
        const taken = new Set(walks.flatMap((walk) => takenBy(guide, walk)));
        const never = new Set(untakeable(guide));
        const takeable = waysOfGuide(guide).flatMap(({ id }) => (never.has(id) ? [] : id));
        expect([...taken].sort()).toEqual(takeable.sort());
        expect(walks.length).toBeGreaterThanOrEqual(atLeast);
        expect(apart).toHaveLength(atLeast);
        // Of those that prove the number, no walk takes two.
        for (const walk of walks)
          expect(takenBy(guide, walk).filter((id) => apart.includes(id)).length).toBeLessThan(2);
      }),
      { numRuns: 1500 },
    );
  });

  test('is proven smallest where there is only one audience to walk as', () => {
    let several = 0;
    fc.assert(
      fc.property(anyGuide, (guide) => {
        fc.pre(guide.audiences.length === 0);
        const { walks, atLeast } = coverOutcomes(guide);
        expect(walks).toHaveLength(atLeast);
        if (atLeast > 1) several++;
      }),
      { numRuns: 600 },
    );
    expect(several).toBeGreaterThan(100);
  });

  test('chains and what must be apart are equally many, and right, for any order', () => {
    const pairs = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (given) => {
        const size = 8;
        const before = Array.from({ length: size }, () => new Set<number>());
        for (const [a, b] of given) before[a]?.add(b);
        for (let k = 0; k < size; k++) {
          for (const row of before) if (row.has(k)) for (const j of before[k] ?? []) row.add(j);
        }
        const precedes = (a: number, b: number): boolean => before[a]?.has(b) ?? false;
        const { chains, apart } = chainCover(size, precedes);
        expect(chains.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        for (const chain of chains) {
          for (let i = 1; i < chain.length; i++) expect(precedes(chain[i - 1] ?? -1, chain[i] ?? -1)).toBe(true);
        }
        for (const a of apart) for (const b of apart) if (a !== b) expect(precedes(a, b)).toBe(false);
        expect(apart).toHaveLength(chains.length);
      }),
      { numRuns: 2000 },
    );
  });
});
