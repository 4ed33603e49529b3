import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintGuide } from '../../src/lint/linter.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';

test.each(['oppdal', 'sula', 'hva-hvem-hvordan'])('%s has no errors and no warnings', async (name) => {
  const path = `guides/${name}.md`;
  const parsed = await parseGuide({ path, bytes: readFileSync(path), readFile: (file) => readFileSync(file) });
  const found = lintGuide(parsed).filter((finding) => finding.severity !== 'info');
  expect(
    found.map(({ rule, message, data, range }) => [rule, message, data, range.file.text.slice(range.start, range.end)]),
  ).toEqual([]);
});
