import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesOf } from '../../src/model/duration.ts';
import type { Guide } from '../../src/model/guide.ts';
import { eachPath, type Path, pathsOf } from '../../src/walk/paths/paths.ts';
import { pathTables } from '../../src/walk/paths/tables.ts';
import { pathGraph } from '../../src/walk/paths/ways.ts';
import { answer, choices, currentPlace, startWalk, type WalkState } from '../../src/walk/state.ts';
import { makeGuide } from '../factory/guide.ts';
import { realGuide } from '../guides/real-guide.ts';
import { anyGuide } from '../model/flow-guides.ts';

const tooMany = 3000;

/** Every path by walking it: undefined where there are too many to try. */
function walkedPaths(guide: Guide, audience: string | undefined, loops: number): string[] | undefined {
  const order = new Map<string, number>();
  for (const { id } of guide.levels.flatMap((level) => level.steps)) order.set(id, order.size);
  const found: string[] = [];
  let tried = 0;
  const go = (state: WalkState, used: number, text: string): boolean => {
    if (++tried > 40 * tooMany) return false;
    const place = currentPlace(state);
    if (place.kind !== 'step') {
      found.push(`${text} ${place.kind === 'nowhere' ? 'nowhere' : place.id}`);
      return found.length <= tooMany;
    }
    for (const choice of choices(state)) {
      if (choice.kind === 'prerequisite') continue;
      const isBack = (order.get(choice.to ?? '') ?? Number.POSITIVE_INFINITY) <= (order.get(place.id) ?? -1);
      const next = used + (isBack ? 1 : 0);
      if (next > loops) continue;
      if (!go(answer(state, choice), next, `${text} ${place.id}/${choice.key}`)) return false;
    }
    return true;
  };
  const begun = startWalk(guide, { audience });
  if (currentPlace(begun).kind !== 'step') return [];
  return go(begun, 0, '') ? found : undefined;
}

const textOf = ({ stops, end }: Path): string =>
  ` ${stops.map(({ step, choice }) => `${step.id}/${choice.key}`).join(' ')} ${end}`;

describe('paths', () => {
  test('are as many, as long and as short as walking them all finds', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyGuide, fc.nat({ max: 2 }), (guide, loops) => {
        for (const one of pathsOf(guide, { loops, limit: tooMany }).audiences) {
          const all = walkedPaths(guide, one.audience, loops);
          if (!all) continue;
          compared++;
          expect(one.count).toBe(BigInt(all.length));
          expect(one.list.map(textOf)).toEqual(all);
          expect([...one.ends.values()].reduce((a, b) => a + b, 0n)).toBe(one.count);
          const lengths = one.list.map(({ stops }) => stops.length);
          if (all.length > 0) {
            expect(one.shortest?.stops.length).toBe(Math.min(...lengths));
            expect(one.longest?.stops.length).toBe(Math.max(...lengths));
            expect(all).toContain(one.longest && textOf(one.longest));
            expect(all).toContain(one.shortest && textOf(one.shortest));
          } else expect([one.shortest, one.longest]).toEqual([undefined, undefined]);
          for (const path of one.list) expect(path.backs).toBeLessThanOrEqual(loops);
        }
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  const weeks = (n: number) => [{ within: `P${n}W`, fromWords: false, audiences: [] }];
  const timed = makeGuide({
    levels: [
      {
        steps: [
          { id: 'a', deadlines: weeks(1), outcomes: [{ go: 'step:b' }, { go: 'step:c', deadlines: weeks(10) }] },
          {
            id: 'b',
            deadlines: [
              ...weeks(2),
              ...weeks(3),
              { within: 'P1Y', when: 'skolemiljøsak', fromWords: false, audiences: [] },
            ],
          },
          { id: 'c', outcomes: [{ go: 'close' }, { go: 'step:b' }] },
        ],
      },
    ],
  });

  test('add the longest deadline of each step and the one of the outcome', () => {
    const [one] = pathsOf(timed, { loops: 0, limit: 9 }).audiences;
    expect(one?.list.map(({ time, untimed }) => [minutesOf(time) / 60 / 24 / 7, untimed])).toEqual([
      [4, 1],
      [11, 1],
    ]);
    expect([one?.quickest?.stops.length, one?.slowest?.stops.length]).toEqual([3, 2]);
  });

  test('can go round only as often as they may', () => {
    const count = (loops: number) => pathsOf(timed, { loops, limit: 0 }).audiences[0]?.count;
    // a→b→c→close and a→c→close; each time back from c leads to b and c again.
    expect([0, 1, 2].map(count)).toEqual([2n, 4n, 6n]);
  });

  test('of a guide that is only loops, and of one without steps, are none', () => {
    const loop = makeGuide({ levels: [{ steps: [{ id: 'a', outcomes: [{ id: 'om', go: 'step:a' }] }] }] });
    const [one] = pathsOf(loop, { loops: 5, limit: 5 }).audiences;
    expect(one).toMatchObject({ count: 0n, list: [], stepsNeverMet: [] });
    expect(one?.outcomesNeverTaken.map(({ id }) => id)).toEqual(['a/om']);
    expect(pathsOf(makeGuide(), { loops: 1, limit: 1 }).audiences).toMatchObject([{ count: 0n, start: undefined }]);
  });

  test('of Oppdal are counted for every audience', async () => {
    const guide = await realGuide('guides/oppdal.md');
    const { audiences, stepsNeverMet, outcomesNeverTaken } = pathsOf(guide, { loops: 1, limit: 0 });
    expect(Object.fromEntries(audiences.map(({ audience, count }) => [audience, Number(count)]))).toEqual({
      barnehage: 41,
      skole: 63,
      helsestasjon: 41,
      skolehelsetjenesten: 41,
      fastlege: 41,
      tannhelsetjenesten: 3,
      kulturskolen: 3,
      ungdomsklubben: 3,
      innvandrertjenesten: 3,
      'unge-voksne': 41,
      'voksne-med-barn': 25,
    });
    expect([stepsNeverMet, outcomesNeverTaken]).toEqual([[], []]);
  });

  test('beyond counting one by one are still counted exactly', () => {
    const steps = Array.from({ length: 200 }, (_, i) => ({
      id: `s${i}`,
      outcomes: [{ go: i === 199 ? 'close' : 'next' }, { go: i === 199 ? 'close-log' : 'next' }],
    }));
    const guide = makeGuide({ levels: [{ steps }] });
    const [one] = pathsOf(guide, { loops: 3, limit: 2 }).audiences;
    expect(one?.count).toBe(2n ** 200n);
    expect(one?.list).toHaveLength(2);
    const graph = pathGraph(guide, undefined);
    expect([...eachPath(graph, pathTables(graph, 0), 3)]).toHaveLength(3);
  });
});
