import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseGuide } from '../../../src/parse/parse-guide.ts';
import { readYaml } from '../../../src/parse/yaml/read.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { crlf, type Plain, plainOf, read, told } from './reading.ts';

const load = (name: string): SourceFile => ({
  path: name,
  text: readFileSync(new URL(`../../golden/markdown/${name}`, import.meta.url), 'utf8'),
});
const markdown = load('concepts-nb.md');
const yaml = load('concepts.yaml');

/** A block text of YAML ends with a line end, which is no part of the text. */
const trimmed = (value: Plain): Plain =>
  typeof value === 'string'
    ? value.trim()
    : Array.isArray(value)
      ? value.map(trimmed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]))
        : value;

const modelOf = async (file: SourceFile) => {
  const { guide, diagnostics } = await parseGuide({ path: file.path, text: file.text, readFile: () => 'missing' });
  expect(diagnostics.map(told)).toEqual([]);
  return JSON.parse(JSON.stringify({ ...guide, id: 'x' }, (key, value) => (key === 'tree' ? undefined : value)));
};

describe('every concept in Markdown is what it is in YAML', () => {
  const forms: [string, SourceFile][] = [
    ['LF', markdown],
    ['CRLF', crlf(markdown)],
  ];
  test.each(forms)('as a tree, with %s', async (_, file) => {
    const { tree } = await readYaml(yaml);
    expect(tree && trimmed(plainOf(await read(file)))).toEqual(tree && trimmed(plainOf(tree)));
  });

  test.each(forms)('as a guide, with %s', async (_, file) => {
    expect(await modelOf(file)).toEqual(await modelOf(yaml));
  });
});
