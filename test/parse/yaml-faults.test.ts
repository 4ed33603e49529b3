import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/parse/tree.ts';
import { readYaml } from '../../src/parse/yaml/read.ts';
import { positionAt, type SourceFile } from '../../src/source/source-file.ts';

const plain = (tree: Tree | undefined): unknown => {
  if (tree === undefined) return undefined;
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries(tree.entries.map((e) => [e.key, plain(e.value)]));
};

/** `▶` marks where the one finding must stand. What is left must be the rest of the document. */
const faults: readonly (readonly [code: string, text: string, rest: unknown])[] = [
  ['tab', 'a:\n▶\tb: 1\nc: 2\n', { c: 2 }],
  ['tab', 'a:\n▶\tb: 1\n\tc: 2\nd:\n\te: 3\n', {}],
  ['tab', 's:\n  - b: 1\n▶\t  c: 2\n', { s: [{ b: 1 }] }],
  ['tab', 's:\n  - b: 1\n  ▶\tc: 2\n', { s: [{ b: 1 }] }],
  ['unclosed-quote', 'a: ▶"Hei\nb: x\n', { b: 'x' }],
  ['unclosed-quote', "a: ▶'Hei\nb: x\nc: 'y'\n", { b: 'x', c: 'y' }],
  ['unclosed-quote', 's:\n  - ▶"æ\n  - "b"\n', { s: ['b'] }],
  ['unclosed-quote', 's: [▶"æ, b]\nb: "x"\n', { b: 'x' }],
  ['unclosed-quote', 's: [▶"æ, "b"]\nb: x\n', { b: 'x' }],
  ['unclosed-quote', 's:\n  - id: ▶"x\n    title: y\n    b: z\n', { s: [{ title: 'y', b: 'z' }] }],
  ['unclosed-quote', 'a: ▶"slutt', {}],
  ['unclosed-bracket', 'a: ▶[a, b\nb: x\n', { b: 'x' }],
  ['unclosed-bracket', 'a: ▶[a, b', {}],
  ['unclosed-bracket', 'a: [a, ▶{b: c]\nb: 1\n', { b: 1 }],
  ['unclosed-bracket', 'a: ▶{a: b\nb: 1\n', { b: 1 }],
  ['unclosed-bracket', 's:\n  - id: x\n    tools: ▶[å\n    b: 1\n', { s: [{ id: 'x', b: 1 }] }],
  ['indentation', 'a: X\n  ▶b: nb\nc: 1\n', { a: 'X', c: 1 }],
  ['indentation', 'a:\n  b: 1\n ▶c: 2\n', { a: { b: 1 } }],
  ['indentation', 's:\n  - id: a\n   ▶title: x\n', { s: [{ id: 'a' }] }],
  ['indentation', 's:\n  - id: a\n      ▶title: x\n      who: y\n', { s: [{ id: 'a' }] }],
  ['indentation', 'l:\n  - id: 0\n    title: x\n   ▶steps:\n    - x\nb: 1\n', { l: [{ id: 0, title: 'x' }], b: 1 }],
  ['indentation', 's:\n  - a\n ▶- b\n', { s: ['a'] }],
  ['indentation', 'a: |\n  x\n ▶y\nb: 1\n', { a: 'x\n', b: 1 }],
  ['missing-colon', '▶title Hei\nb: nb\n', { b: 'nb' }],
  ['missing-colon', 'a: 1\n▶levels\n  - id: 0\n', { a: 1 }],
  ['missing-colon', 'a: 1\n▶title Hei\n', { a: 1 }],
  ['missing-colon', 'm:\n  name: X\n  ▶number "0301"\nb: 1\n', { m: { name: 'X' }, b: 1 }],
  ['missing-colon', 's:\n  - id: å\n    ▶title x\n    b: 1\n', { s: [{ id: 'å', b: 1 }] }],
  ['missing-space', 'a: 1\n▶title:Hei\nb: 1\n', { a: 1, b: 1 }],
  ['special-start', 'a: ▶@ola\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶`kode`\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶%x\nb: 1\n', { b: 1 }],
  ['special-start', 's:\n  - ▶@x\n  - y\n', { s: ['y'] }],
  ['special-start', 's: [▶@x, y]\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶**viktig**\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶& noe\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶> 5 barn\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶- b\nb: 1\n', { b: 1 }],
  ['special-start', 'a: ▶[Navn] er ny\nb: 1\n', { b: 1 }],
  ['colon-in-text', 'a: ▶Nivå 0: Avklar\nb: 1\n', { b: 1 }],
  ['colon-in-text', 's:\n  - when: ▶x: y\n    go: z\n', { s: [{ go: 'z' }] }],
  ['text-after-quote', 'a: "Hei" ▶sa hun\nb: 1\n', { b: 1 }],
  ['text-after-quote', "a: 'barnet'▶s beste'\nb: 1\n", { b: 1 }],
  ['missing-comma', 'a: ["x" ▶"y"]\nb: 1\n', { b: 1 }],
  ['bad-escape', 'a: "C:▶\\mappe"\nb: 1\n', { b: 1 }],
];

const before = 'navn: "blåbær – æøå 😀"\n# merknad: på topp\n';

async function read(text: string) {
  const file: SourceFile = { path: 'guide.yaml', text };
  const reading = await readYaml(file);
  const found = reading.diagnostics.map((d) => {
    const { line, column } = positionAt(file, d.range.start);
    return `${line}:${column} ${d.message}`;
  });
  return { ...reading, found };
}

describe('one finding for one fault, where the author must look', () => {
  test.each(faults)('%s: %j', async (code, marked, rest) => {
    for (const ending of ['\n', '\r\n']) {
      const whole = (before + marked).replaceAll('\n', ending);
      const at = whole.indexOf('▶');
      const text = whole.replace('▶', '');
      const { line, column } = positionAt({ path: '', text }, at);
      const { found, tree, damaged } = await read(text);
      expect(found).toEqual([`${line}:${column} ${code}`]);
      expect(damaged).toBe(true);
      expect(plain(tree)).toEqual({ navn: 'blåbær – æøå 😀', ...(rest as object) });
    }
  });

  test('faults in different places are told of each', async () => {
    const { found, tree } = await read('a: "x\nb: 1\nc: [1, 2\nd: Nivå: 2\ne: 5\n');
    expect(found).toEqual(['1:4 unclosed-quote', '3:4 unclosed-bracket', '4:4 colon-in-text']);
    expect(plain(tree)).toEqual({ b: 1, e: 5 });
  });

  test('a second document', async () => {
    const { found, tree } = await read('a: 1\n---\nb: 2\n');
    expect(found).toEqual(['2:1 several-documents']);
    expect(plain(tree)).toEqual({ a: 1 });
  });

  test('a key that stands twice: the second is told of, with the first', async () => {
    const { found, diagnostics, tree, damaged } = await read('a: 1\nå: 2\na: 3\n');
    expect(found).toEqual(['3:1 default']);
    expect(diagnostics[0]?.rule).toBe('duplicate-key');
    expect(diagnostics[0]?.related[0]?.range).toMatchObject({ start: 0, end: 1 });
    expect(plain(tree)).toEqual({ a: 1, å: 2 });
    expect(damaged).toBe(false);
  });

  test('the stretch of a front matter keeps the places of the whole file', async () => {
    const text = '---\ntitle: Blåbær\nb: "x\n---\n# Nivå 0\n';
    const file: SourceFile = { path: 'guide.md', text };
    const { tree, diagnostics } = await readYaml(file, { start: 4, end: text.indexOf('---\n#') });
    expect(diagnostics.map((d) => [d.message, d.range.start])).toEqual([['unclosed-quote', text.indexOf('"')]]);
    const title = tree?.kind === 'map' ? tree.entries[0]?.value.range : undefined;
    expect(text.slice(title?.start, title?.end)).toBe('Blåbær');
    expect(title?.file).toBe(file);
  });

  test('anchors, merge keys and tags are read', async () => {
    const { found, tree } = await read('a: &x { b: 1, c: 2 }\nd: *x\ne: { <<: *x, b: 3 }\nf: !!str 5\n');
    expect(found).toEqual([]);
    const x = { b: 1, c: 2 };
    expect(plain(tree)).toEqual({ a: x, d: x, e: { b: 3, c: 2 }, f: '5' });
  });
});

describe('hostile files', () => {
  const within = async (ms: number, text: string) => {
    const from = performance.now();
    const result = await read(text);
    expect(performance.now() - from).toBeLessThan(ms);
    return result;
  };

  test.each([[''], ['\n\n'], ['# bare en merknad\n'], ['---\n'], ['...\n']])('%j holds nothing', async (text) => {
    const { found, tree } = await read(text);
    expect(tree).toBeUndefined();
    expect(found).toEqual([]);
  });

  test('billion laughs', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const { diagnostics, found } = await within(3000, `${lines.join('\n')}\nz: *a11\n`);
    expect(diagnostics.map((d) => d.rule)).toEqual(['alias-expansion']);
    expect(found[0]).toMatch(/^[45]:/);
  });

  test.each([
    ['flow lists', '['.repeat(10_000)],
    ['closed flow lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['flow maps', '{a: '.repeat(10_000)],
    ['block lists', '- '.repeat(10_000)],
    ['block maps', Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['anchored lists', '&a ['.repeat(10_000)],
  ])('10,000 deep: %s', async (_, text) => {
    const { found } = await within(3000, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/depth/);
  });

  test('a hundred levels are fine', async () => {
    expect((await read(`a: ${'['.repeat(99)}${']'.repeat(99)}\n`)).found).toEqual([]);
  });

  test.each([
    ['spaces in one line', `a: x${' '.repeat(1_000_000)}y\nb\n`],
    ['unclosed quotes', '- "x\n'.repeat(20_000)],
    ['colons', `a: ${'b: '.repeat(200_000)}\n`],
    ['one long word', `${'a'.repeat(1_000_000)}\nb: 1\n`],
    ['brackets', `a: ${'[],'.repeat(100_000)}\n`],
    ['keys', Array.from({ length: 50_000 }, (_, i) => `k${i}: x\n`).join('')],
  ])('%s take no time', async (_, text) => {
    await within(8000, text);
  });

  test('keys that mean something to JavaScript are keys', async () => {
    const { tree } = await read('__proto__: 1\nconstructor: 2\ntoString: 3\n');
    expect(tree?.kind === 'map' && tree.entries.map((e) => e.key)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  test('terminal escapes are told of once', async () => {
    const { diagnostics, found } = await read('a: x\u001b[31mrød\u001b[0m\nb: "\u001b]0;x\u0007"\n');
    expect(found).toEqual(['1:5 control']);
    expect(diagnostics[0]?.data).toEqual({ character: 'U+001B' });
  });
});
