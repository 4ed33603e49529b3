import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown, readMarkdownLevel } from '../../../src/parse/markdown/read.ts';
import type { Tree } from '../../../src/parse/tree.ts';
import type { Range } from '../../../src/source/source-file.ts';
import { guideFile } from './reading.ts';

const pieces = readFileSync(new URL('../../golden/markdown/concepts-nb.md', import.meta.url), 'utf8').split(
  /(?<=[\s:*→[\]{}#])/,
);
const odd = [
  '\r',
  '\r\n',
  '\0',
  '\t',
  '>',
  '> [!',
  '<!--',
  '-->',
  '{#}',
  '[',
  '](',
  '#',
  '→',
  '**',
  '|',
  '&#x;',
  '\uD83D',
  '1.',
  '- ',
  '```',
  '---',
  '***:**',
  '\\',
  '    ',
];
const body = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...odd)), { maxLength: 80 })
  .map((parts) => parts.join(''));

function rangesOf(tree: Tree): Range[] {
  if (tree.kind === 'list') return [tree.range, ...tree.items.flatMap(rangesOf)];
  if (tree.kind === 'map')
    return [tree.range, ...tree.entries.flatMap(({ keyRange, value }) => [keyRange, ...rangesOf(value)])];
  tree.mdast?.();
  const length = String(tree.value).length;
  return [tree.range, ...(tree.at ? [tree.at(0, 0), tree.at(0, length), tree.at(length, length)] : [])];
}

test('whatever a file holds, it is read without an error and every place lies in it', async () => {
  await fc.assert(
    fc.asyncProperty(body, fc.boolean(), async (text, level) => {
      const file = level
        ? { path: 'niva.md', text: `# Nivå 0: A\n${text}` }
        : guideFile(`# Nivå 0: A\n\n## B\n${text}`);
      const { tree, diagnostics } = await (level ? readMarkdownLevel(file) : readMarkdown(file));
      for (const { start, end } of [...(tree ? rangesOf(tree) : []), ...diagnostics.map((d) => d.range)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(file.text.length);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['quotes', '> '.repeat(5000)],
  ['lists', '- '.repeat(5000)],
  ['stars', '*a '.repeat(20_000)],
  ['brackets', '['.repeat(20_000)],
])('%s without end are told of and not read', async (_, text) => {
  const { diagnostics } = await readMarkdown(guideFile(text));
  expect(diagnostics.map((d) => `${d.rule}/${d.message}`)).toEqual(['too-large/depth']);
});
