import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideFrom, seedGuides } from '../../factory/pdf.ts';
import { anyGuide } from './any-guide.ts';
import { plain, writtenAndRead } from './plain.ts';

const seeds = await seedGuides();

describe('the Markdown form', () => {
  it.each(seeds)('$name: written and read again, it is the same guide', async ({ guide }) => {
    const { again, problems } = await writtenAndRead(guide);
    expect(plain(again)).toEqual(plain(guide));
    expect(problems.filter((problem) => problem.startsWith('markdown-structure'))).toEqual([]);
  });

  it.each(seeds)('$name: written twice, it is the same text', async ({ guide }) => {
    const { text, again } = await writtenAndRead(guide);
    expect((await writtenAndRead(again)).text).toBe(text);
  });

  it('any guide: written and read again, it is the same guide', async () => {
    await fc.assert(
      fc.asyncProperty(anyGuide, async (source) => {
        const guide = await guideFrom(JSON.stringify(source));
        const { again } = await writtenAndRead(guide);
        expect(plain(again)).toEqual(plain(guide));
      }),
      { numRuns: 60 },
    );
  });
});
