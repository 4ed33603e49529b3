import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/lint/flow/course.ts';
import { coreOf } from '../../src/model/flow/build.ts';
import { flowOf } from '../../src/model/flow.ts';
import type { Guide } from '../../src/model/guide.ts';
import { pathsOf } from '../../src/walk/paths/paths.ts';
import { ending, pathGraph, reached } from '../../src/walk/paths/ways.ts';
import { resume, toSaved } from '../../src/walk/save.ts';
import { answer, back, choices, currentPlace, isFinished, startWalk, type WalkState } from '../../src/walk/state.ts';
import { walked } from '../guides/walkable.ts';
import { anyGuide } from '../model/flow-guides.ts';

const viewersOf = (guide: Guide): (string | undefined)[] =>
  guide.audiences.length === 0 ? [undefined] : guide.audiences.map(({ id }) => id);

/** What lint's flow rules take to be walked, called and ended, by id. */
function byLint(guide: Guide, audience: string | undefined): { met: string[]; walked: string[] } {
  const core = coreOf(flowOf(guide));
  const viewer = audience === undefined ? undefined : core.viewers.audiences.indexOf(audience);
  const course = courseOf(core, viewer);
  const ids = core.places.steps.map(({ id }) => id);
  return {
    met: ids.filter((_, i) => course.walked[i] === 1 || course.called[i] === 1).sort(),
    walked: ids.filter((_, i) => course.walked[i] === 1).sort(),
  };
}

/** Every step and end that some answers lead to, by trying every answer once from each place and call. */
function byWalking(guide: Guide, audience: string | undefined): { met: string[]; ends: string[] } {
  const met = new Set<string>();
  const ends = new Set<string>();
  const seen = new Set<string>();
  const waiting = [startWalk(guide, { audience })];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    const place = currentPlace(state);
    if (place.kind !== 'step') {
      if (place.kind !== 'nowhere') ends.add(place.id);
      else if (place.why !== 'no-start') ends.add('nowhere');
      continue;
    }
    met.add(place.id);
    const key = JSON.stringify(state.frames);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const choice of choices(state)) waiting.push(answer(state, choice));
  }
  return { met: [...met].sort(), ends: [...ends].sort() };
}

describe('walk, paths and lint agree', () => {
  test('on the steps that can be met and the ends that can be come to, for every audience', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const audience of viewersOf(guide)) {
          const walk = byWalking(guide, audience);
          const lint = byLint(guide, audience);
          expect(walk.met).toEqual(lint.met);

          const graph = pathGraph(guide, audience);
          const marks = reached(graph);
          const ids = graph.steps.map(({ id }) => id);
          expect(ids.filter((_, i) => marks.walked[i] === 1).sort()).toEqual(lint.walked);
          expect(ids.filter((_, i) => marks.walked[i] === 1 || marks.called[i] === 1).sort()).toEqual(lint.met);
          const pathEnds = graph.ways.flatMap((ways, i) =>
            marks.walked[i] === 1 ? ways.flatMap(({ end }) => end ?? []) : [],
          );
          expect([...new Set(pathEnds)].sort()).toEqual(walk.ends);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('on where a case can end', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const audience of viewersOf(guide)) {
          const core = coreOf(flowOf(guide));
          const viewer = audience === undefined ? undefined : core.viewers.audiences.indexOf(audience);
          const { canEnd } = courseOf(core, viewer);
          const graph = pathGraph(guide, audience);
          const ends = ending(graph);
          const places = new Map(core.places.steps.map(({ id }, i) => [id, i]));
          for (const [i, { id }] of graph.steps.entries()) {
            expect([id, ends[i]]).toEqual([id, canEnd[places.get(id) ?? -1]]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('random answers stay on what the others know, and replay to the same state', () => {
    fc.assert(
      fc.property(anyGuide, fc.array(fc.nat({ max: 50 }), { maxLength: 30 }), (guide, picks) => {
        for (const audience of viewersOf(guide)) {
          const lint = byLint(guide, audience);
          const known = new Set(walked(guide, audience).ends);
          let state: WalkState = startWalk(guide, { audience, startDate: '2026-02-28' });
          for (const pick of picks) {
            const offered = choices(state);
            const choice = offered[pick % Math.max(1, offered.length)];
            expect(offered.length > 0).toBe(!isFinished(state));
            if (!choice) break;
            const before = state;
            state = answer(state, choice);
            expect(back(state)).toEqual(before);
          }
          for (const { place } of state.visits) {
            if (place.kind === 'step') expect(lint.met).toContain(place.id);
            else if (place.kind !== 'nowhere') expect(known).toContain(place.id);
          }
          expect(resume(guide, toSaved(state))).toEqual({ state, misfits: [], dropped: 0, otherVersion: false });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what paths say is never met is not met by lint either', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const { audience, stepsNeverMet } of pathsOf(guide, { loops: 0, limit: 0 }).audiences) {
          const met = new Set(byLint(guide, audience).met);
          for (const { id } of stepsNeverMet) expect(met.has(id)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
