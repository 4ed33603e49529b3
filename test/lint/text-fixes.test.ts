import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type RuleId, ruleIds } from '../../src/lint/generated/ids.ts';
import { pages } from '../../src/lint/generated/pages.ts';
import { lintGuide } from '../../src/lint/linter.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { exampleFile } from './example-file.ts';

/** Rules that mend words; each is tried on the bad examples of its page. */
const mending =
  'navigation-residue heading-order raw-html unsafe-url hard-coded-list inconsistent-term outdated-term preferred-name phone-format hours-format doubled-word doubled-punctuation missing-final-punctuation notice-marker-mix number-style spacing abbreviation-point'.split(
    ' ',
  ) as RuleId[];

async function found(path: string, text: string, id: RuleId): Promise<readonly Diagnostic[]> {
  const parsed = await parseGuide({ path, text, readFile: () => 'missing' });
  return lintGuide(parsed, { profiles: ['core', 'strict'], rules: { [id]: 'warning' } });
}

/** Finding names with their number, whatever their places. */
const counted = (findings: readonly Diagnostic[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule, message } of findings)
    counts.set(`${rule}/${message}`, (counts.get(`${rule}/${message}`) ?? 0) + 1);
  return counts;
};

test.each(mending.filter((id) => ruleIds.includes(id)))(
  '%s: each mend takes its finding away and adds none',
  async (id) => {
    let mends = 0;
    for (const example of pages[id].bad) {
      const { path, text } = exampleFile(example);
      const before = await found(path, text, id);
      for (const finding of before.filter((f) => f.rule === id && f.fix)) {
        mends++;
        const edits = [...(finding.fix?.edits ?? [])].sort((a, b) => b.range.start - a.range.start);
        const mended = edits.reduce(
          (t, { range, text: now }) => t.slice(0, range.start) + now + t.slice(range.end),
          text,
        );
        const after = counted(await found(path, mended, id));
        const was = counted(before);
        expect(after.get(`${id}/${finding.message}`) ?? 0, mended).toBe((was.get(`${id}/${finding.message}`) ?? 0) - 1);
        for (const [name, number] of after)
          expect(number, `${name} in\n${mended}`).toBeLessThanOrEqual(was.get(name) ?? 0);
      }
    }
    expect(mends).toBeGreaterThan(0);
  },
);
