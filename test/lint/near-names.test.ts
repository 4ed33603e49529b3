import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunnableRule } from '../../src/lint/registry.ts';
import { rule } from '../../src/lint/rules/near-duplicate-definition.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';

const letters = [...'bdfgklmprtv'];
const word = fc.array(fc.constantFrom(...letters), { minLength: 8, maxLength: 12 }).map((all) => all.join(''));

/** One letter more, less, another, or two that change places. */
const slips = [
  (w: string, at: number) => `${w.slice(0, at)}z${w.slice(at)}`,
  (w: string, at: number) => `${w.slice(0, at)}${w.slice(at + 1)}`,
  (w: string, at: number) => `${w.slice(0, at)}z${w.slice(at + 1)}`,
  (w: string, at: number) => `${w.slice(0, at)}${w.charAt(at + 1)}${w.charAt(at)}${w.slice(at + 2)}`,
] as const;

const guideWith = (names: readonly string[]): string =>
  `veileder: 1\ntitle: Eksempel\nlanguage: nb\ntools:\n${names.map((name, i) => `  - id: v${i}\n    title: ${name}\n`).join('')}`;

async function found(names: readonly string[]): Promise<number> {
  const { guide } = await parseGuide({ path: 'eksempel.yaml', text: guideWith(names), readFile: () => 'missing' });
  let reports = 0;
  if (guide)
    (rule as RunnableRule).check?.({ guide } as Parameters<NonNullable<RunnableRule['check']>>[0], () => {
      reports++;
    });
  return reports;
}

describe('names that are near', () => {
  it('are found wherever in a long word the slip is', async () => {
    await fc.assert(
      fc.asyncProperty(word, fc.nat(), fc.constantFrom(...slips), async (own, place, slip) => {
        const other = slip(own, place % (own.length - 1));
        fc.pre(other !== own && other.length >= 8);
        expect(await found([`plan ${own}`, `plan ${other}`])).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('are not found where two letters differ', async () => {
    expect(await found(['plan bdfgklmp', 'plan bdfzklmz'])).toBe(0);
  });
});
