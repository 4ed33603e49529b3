import { expect, test } from 'vitest';
import { diffGuides } from '../../src/diff/diff.ts';
import type { Guide } from '../../src/model/guide.ts';
import { cloned } from './edits/clone.ts';
import { readReal } from './guides.ts';

/** Processor time in milliseconds: what other programs on the machine do does not count. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test('100 pairs of the largest guide are compared in 2 seconds', async () => {
  const { guide } = await readReal('guides/oppdal.md');
  if (!guide) throw new Error('no guide');
  const pairs = Array.from({ length: 100 }, (_, i) => {
    const [old, now] = [cloned(guide), cloned(guide)];
    const steps = now.levels.flatMap((level) => level.steps);
    const step = steps[i % steps.length];
    if (step) step.title = `Noe nytt ${i}`;
    step?.outcomes.pop();
    return [old as Guide, now as Guide] as const;
  });
  const before = used();
  for (const [old, now] of pairs) expect(diffGuides(old, now).changes.length).toBeGreaterThan(0);
  const spent = used() - before;
  console.log(`100 pairs: ${spent.toFixed(0)} ms of processor time`);
  expect(spent).toBeLessThan(2000);
}, 60_000);
