import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../src/lint/generated/rules.ts';
import { lintGuide } from '../../../src/lint/linter.ts';
import { parseGuide } from '../../../src/parse/parse-guide.ts';
import { guideMains } from '../../factory/guide-mains.ts';

const folder = join(import.meta.dirname, '../../../guides');

/** The main file of each guide in the folder. */
const mains = guideMains.map(({ full }) => full);

const readFile = (path: string) => {
  try {
    return readFileSync(path);
  } catch {
    return 'missing' as const;
  }
};

const inFolder = mains.map((path) => relative(folder, path));

test.each(inFolder)('the flow rules have nothing to say of %s', async (name) => {
  const path = join(folder, name);
  const parsed = await parseGuide({ path, bytes: readFileSync(path), readFile, isFolder: /guide\.\w+$/.test(path) });
  expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { levels = [], arenas = [] } = parsed.guide ?? {};
  expect(levels.flatMap(({ steps }) => steps).length + arenas.length).toBeGreaterThan(4);
  const found = lintGuide(parsed).filter(({ rule }) => rules[rule as keyof typeof rules].meta.group === 'flow');
  expect(found.map(({ rule, message, data }) => [rule, message, data])).toEqual([]);
});
