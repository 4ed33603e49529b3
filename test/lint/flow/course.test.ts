import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysisOf } from '../../../src/lint/flow/analysis.ts';
import type { Course } from '../../../src/lint/flow/course.ts';
import type { Guide } from '../../../src/model/guide.ts';
import { anyGuide } from '../../model/flow-guides.ts';
import { type Expected, expectedCourse, expectedFor, together, viewersOf } from '../../model/flow-oracle.ts';

function marked(guide: Guide, marks: Uint8Array): string[] {
  const steps = guide.levels.flatMap((level) => level.steps);
  return steps.flatMap(({ id }, i) => (marks[i] === 1 ? [id] : []));
}

function agree(guide: Guide, course: Course, expected: Expected): void {
  const steps = guide.levels.flatMap((level) => level.steps).map(({ id }) => id);
  const right = expectedCourse(expected);
  const inOrder = (ids: ReadonlySet<string>): string[] => steps.filter((id) => ids.has(id));
  expect(marked(guide, course.walked)).toEqual(inOrder(right.walked));
  expect(marked(guide, course.called)).toEqual(inOrder(right.called));
  expect(marked(guide, course.canEnd)).toEqual(inOrder(right.canEnd));
  const loops = course.loops.map((loop) => loop.map((i) => steps[i] ?? ''));
  expect(loops.flat().sort()).toEqual([...right.trapped].sort());
  for (const loop of loops) {
    const [first = ''] = loop;
    expect([...right.trapped].filter((id) => right.sameLoop(first, id)).sort()).toEqual([...loop].sort());
  }
}

test('reachability, ways to an end and closed loops are those of the definition, in 10,000 guides', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const { whole, each } = analysisOf(guide);
      const expected = viewersOf(guide).map((viewer) => expectedFor(guide, viewer));
      expect(each.length).toBe(expected.length);
      for (const [i, one] of expected.entries()) if (each[i]) agree(guide, each[i], one);
      agree(guide, whole, together(expected));
    }),
    { numRuns: 10_000 },
  );
});
