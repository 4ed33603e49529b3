import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysInWords, namedKey } from '../../src/lint/key-names.ts';
import { theInside } from '../../src/lint/names.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly then?: Shape;
  readonly else?: Shape;
  readonly type?: unknown;
}

const format = JSON.parse(readFileSync(new URL('../../schemas/guide.schema.json', import.meta.url), 'utf8')) as Shape;

function keysOf(shape: Shape): string[] {
  const own = Object.keys(shape.properties ?? {});
  const parts = [...Object.values(shape.$defs ?? {}), shape.then, shape.else];
  return [...own, ...parts.flatMap((part) => (part ? keysOf(part) : []))];
}

test('every key of the format has words in every language, and no other has', () => {
  expect([...keysInWords].sort()).toEqual([...new Set(keysOf(format))].sort());
});

test('a key is shown as it is written, with what it is', () => {
  expect(namedKey('nb', 'who')).toBe('«who» (hvem)');
  expect(namedKey('en', 'who')).toBe('“who”');
  expect(namedKey('nn', 'toString')).toBe('«toString»');
});

test('every part of the format that has keys of its own has a name', () => {
  // A mere file is put in before anything is checked: no finding can be about it.
  const parts = Object.entries(format.$defs ?? {}).filter(
    ([name, shape]) => name !== 'fileItem' && (shape.properties ?? shape.then?.properties),
  );
  for (const [name] of parts) expect([name, theInside('nb', name)]).not.toEqual([name, theInside('nb', 'guide')]);
});
