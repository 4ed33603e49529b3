import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type RuleId, ruleIds } from '../../src/lint/generated/ids.ts';
import { rules } from '../../src/lint/generated/rules.ts';
import { lintGuide } from '../../src/lint/linter.ts';
import { blocksOf } from '../../src/lint/text/blocks.ts';
import type { Guide, Language } from '../../src/model/guide.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { textOf } from '../../src/source/source-file.ts';
import { guideMains } from '../factory/guide-mains.ts';

const readFile = (path: string) => readFileSync(path);

const load = (path: string) =>
  parseGuide({ path, bytes: readFile(path), readFile, isFolder: path.endsWith('guide.yaml') });

const mains = guideMains.map(({ path }) => path);

const language = ruleIds.filter((id) => rules[id].meta.group === 'language' && !rules[id].meta.off);
const on = Object.fromEntries(language.map((id) => [id, 'warning'])) as Partial<Record<RuleId, 'warning'>>;

test.each(mains)('the language rules have nothing to say of %s, plain language included', async (path) => {
  const found = lintGuide(await load(path), { profiles: ['core', 'klarspråk'], rules: on });
  expect(
    found.filter(({ rule }) => rule in on).map(({ rule, message, range }) => [rule, message, textOf(range)]),
  ).toEqual([]);
});

/** Paragraphs long enough to show their norm, and how many of them are told of when the guide says it is another's. */
async function seenAs(path: string, language: Language): Promise<{ paragraphs: number; found: number }> {
  const { guide } = await load(path);
  if (!guide) throw new Error(`${path} is no guide`);
  const other: Guide = { ...guide, language };
  const found = lintGuide({ guide: other, diagnostics: [] }, { rules: { 'language-mix': 'warning' } });
  const places = new Set(found.filter(({ rule }) => rule === 'language-mix').map(({ range }) => range));
  const long = blocksOf(other).filter(({ kind, words }) => kind === 'paragraph' && words.length >= 12);
  const told = long.filter((block) => {
    const { file, start, end } = block.at(0, block.text.length);
    return [...places].some((place) => place.file === file && start <= place.start && place.end <= end);
  });
  return { paragraphs: long.length, found: told.length };
}

test.each([
  ['guides/plattform-nn/guide.yaml', 'nb'],
  ['guides/sula.md', 'nb'],
  ['guides/plattform/guide.yaml', 'nn'],
  ['guides/oppdal.md', 'nn'],
] as const)('the paragraphs of %s are seen to be no %s', async (path, norm) => {
  const { paragraphs, found } = await seenAs(path, norm);
  expect(paragraphs).toBeGreaterThan(10);
  expect(found / paragraphs).toBeGreaterThan(0.9);
});
