import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/parse/validate/check-shape.ts';
import { suggest } from '../../src/parse/validate/suggest.ts';
import { readYaml } from '../../src/parse/yaml/read.ts';
import { positionAt, type SourceFile } from '../../src/source/source-file.ts';

const head = 'veileder: 1\ntitle: Blåbær – æøå 😀\nlanguage: nb\n';
const step = `${head}levels:\n  - id: 0\n    title: Avklar\n    steps:\n      - title: Se\n`;

async function check(text: string) {
  const file: SourceFile = { path: 'guide.yaml', text };
  const { tree, diagnostics, damaged } = await readYaml(file);
  const found = [...diagnostics, ...(tree ? checkShape(tree, { damaged }) : [])];
  return found.map((d) => {
    const { line, column } = positionAt(file, d.range.start);
    return { at: `${line}:${column}`, code: `${d.rule}/${d.message}`, data: d.data };
  });
}

/** `▶` marks where the one finding must stand. */
const faults: readonly (readonly [code: string, text: string, data: object])[] = [
  [
    'unknown-key/default',
    `veileder: 1\n▶tittel: x\nlanguage: nb\n`,
    { key: 'tittel', inside: 'guide', suggestion: 'title' },
  ],
  ['unknown-key/default', `veileder: 1\ntitle: æ\n▶språk: nb\n`, { key: 'språk', suggestion: 'language' }],
  ['unknown-key/default', `${head}▶nivå: []\n`, { key: 'nivå', suggestion: 'levels' }],
  ['unknown-key/default', `${head}▶verktøy: []\n`, { key: 'verktøy', suggestion: 'tools' }],
  ['unknown-key/default', `${head}▶ttile: x\n`, { key: 'ttile' }],
  ['unknown-key/default', `${head}▶__proto__: 1\n`, { key: '__proto__', inside: 'guide' }],
  ['unknown-key/default', `${head}▶constructor: 1\n`, { key: 'constructor', inside: 'guide' }],
  ['unknown-key/default', `${step}        ▶outcome: []\n`, { key: 'outcome', inside: 'step', suggestion: 'outcomes' }],
  ['unknown-key/default', `${step}        ▶hvem: x\n`, { key: 'hvem', inside: 'step', suggestion: 'who' }],
  ['unknown-key/default', `${step}        who: { ▶role: x }\n`, { inside: 'who', suggestion: 'roles' }],
  ['unknown-key/default', `${step}        deadlines: [{ ▶tekst: x }]\n`, { inside: 'deadline', suggestion: 'text' }],
  ['schema/missing-key', `▶veileder: 1\ntitle: x\n`, { key: 'language', inside: 'guide' }],
  ['schema/missing-key', `${head}tools:\n  - ▶title: x\n`, { key: 'id', inside: 'tool' }],
  ['schema/missing-key', `${head}municipality: ▶{}\n`, { key: 'name', inside: 'municipality' }],
  ['schema/missing-key', `${step}        deadlines: [{ ▶from: x }]\n`, { key: 'text', inside: 'deadline' }],
  ['schema/missing-key', `${step}        consents: [{ ▶action: renew }]\n`, { key: 'consent', inside: 'consentUse' }],
  ['schema/missing-key', `${step}        outcomes: [{ go: [{ ▶when: x }] }]\n`, { key: 'to', inside: 'choice' }],
  ['schema/wrong-type', `${head}levels: ▶x\n`, { key: 'levels', expected: 'list', found: 'text' }],
  ['schema/wrong-type', `${head}tools:\n  ▶a: b\n`, { key: 'tools', expected: 'list', found: 'map' }],
  ['schema/wrong-type', `${head}ages: ▶5\n`, { key: 'ages', expected: 'map', found: 'number' }],
  ['schema/wrong-type', `${head}intro: ▶true\n`, { key: 'intro', expected: 'text', found: 'boolean' }],
  ['schema/wrong-type', `${head}version: ▶[1]\n`, { key: 'version', expected: 'text', found: 'list' }],
  ['schema/wrong-type', `▶- a\n- b\n`, { expected: 'map', found: 'list' }],
  ['schema/wrong-type', `${step}        who: ▶5\n`, { key: 'who', expected: 'text' }],
  ['schema/wrong-type', `${step}        tools: [a, ▶[b]]\n`, { key: 'tools', expected: 'text', found: 'list' }],
  ['schema/wrong-type', `veileder: ▶"1"\ntitle: x\nlanguage: nb\n`, { expected: 'number', found: 'text' }],
  ['schema/not-one-of', `veileder: ▶2\ntitle: x\nlanguage: nb\n`, { value: '2', allowed: ['1'] }],
  ['schema/not-one-of', `${head}status: ▶utkast\n`, { key: 'status', value: 'utkast', suggestion: 'draft' }],
  ['schema/not-one-of', `${head}status: ▶"publisehd"\n`, { key: 'status', suggestion: 'published' }],
  ['schema/not-one-of', `${step}        kind: ▶evalute\n`, { key: 'kind', suggestion: 'evaluate' }],
  [
    'schema/bad-format',
    `${head}dates: { created: ▶1.8.2026 }\n`,
    { key: 'created', value: '1.8.2026', format: 'date' },
  ],
  ['schema/bad-format', `${step}        deadlines: [{ within: ▶1 uke }]\n`, { value: '1 uke', format: 'duration' }],
  ['schema/bad-format', `${step}        outcomes: [{ go: ▶slutt }]\n`, { key: 'go', value: 'slutt', format: 'target' }],
  ['schema/bad-format', `${step}        outcomes: [{ go: [close, ▶nivå1] }]\n`, { value: 'nivå1', format: 'target' }],
  [
    'schema/bad-format',
    `${step}        outcomes: [{ go: [{ to: ▶x }] }]\n`,
    { key: 'to', value: 'x', format: 'target' },
  ],
  ['schema/bad-format', `${head}start: ▶først\n`, { key: 'start', format: 'target' }],
  ['schema/too-small', `${head}ages: { from: ▶-1 }\n`, { key: 'from', limit: 0 }],
  ['schema/too-long', `${head}id: ▶${'a'.repeat(101)}\n`, { key: 'id', limit: 100 }],
  ['schema/empty-value', `veileder: 1\n▶title:\nlanguage: nb\n`, { key: 'title' }],
  ['schema/empty-value', `${head}▶intro:\n`, { key: 'intro' }],
  ['schema/empty-value', `${head}▶tools: ~\n`, { key: 'tools' }],
  ['schema/empty-value', `veileder: 1\n▶title: ""\nlanguage: nb\n`, { key: 'title' }],
  ['schema/empty-value', `${step}        outcomes: [{ ▶go: [] }]\n`, { key: 'go' }],
  ['id-format/default', `${head}tools: [{ id: ▶Åpen dør, title: x }]\n`, { id: 'Åpen dør', suggestion: 'apen-dor' }],
  ['id-format/default', `${head}id: ▶"Eksempel"\n`, { suggestion: 'eksempel' }],
];

describe('one finding for one fault, on the value it is about', () => {
  test.each(faults)('%s: %j', async (code, marked, data) => {
    for (const ending of ['\n', '\r\n']) {
      const whole = marked.replaceAll('\n', ending);
      const { line, column } = positionAt({ path: '', text: whole }, whole.indexOf('▶'));
      const found = await check(whole.replace('▶', ''));
      expect(found).toEqual([{ at: `${line}:${column}`, code, data: expect.objectContaining(data) }]);
    }
  });

  test.each([
    ['the least', head],
    ['a level by letter', `${head}levels: [{ id: A, title: x, steps: [] }, { id: 3.0, title: y, steps: [] }]\n`],
    [
      'who in three forms',
      `${step}        who: alle\n      - { title: a, who: [x, 1] }\n      - { title: b, who: { text: y } }\n`,
    ],
    ['several targets', `${step}        outcomes: [{ when: [a, b], go: [step:x, { to: "level:1", when: c }] }]\n`],
    ['phones', `${head}contacts: [{ id: a, title: b, numbers: [112, "116 111", { number: 113 }] }]\n`],
    ['anything by id', `${head}variantOf: { guide: x, texts: { __proto__: 1, a: "2" } }\n`],
  ])('no finding: %s', async (_, text) => {
    expect(await check(text)).toEqual([]);
  });

  test('a suggestion is a key that is free', async () => {
    const found = await check(`${head}tittel: x\n`);
    expect(found.map((f) => f.data)).toEqual([{ key: 'tittel', inside: 'guide' }]);
  });

  test('after a syntax error nothing seems to be missing, and faults elsewhere are found', async () => {
    const found = await check(`veileder: 1\ntitle: "x\nlanguage: norsk\ntools:\n  - id: a\n    titel: b\n`);
    expect(found.map((f) => [f.at, f.code])).toEqual([
      ['2:8', 'yaml-syntax/unclosed-quote'],
      ['3:11', 'schema/not-one-of'],
      ['6:5', 'unknown-key/default'],
    ]);
  });

  test('a value shared by an anchor is told of where it is written', async () => {
    const found = await check(
      `${head}tools: [&a { id: A b, title: x }]\nroles: [{ id: r, title: y, duties: [*b] }]\ncontacts: [*a]\n`,
    );
    expect(found.map((f) => f.at).sort()).toEqual(['4:18', '5:37']);
  });
});

test('any tree of plain values is checked without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
      const body = JSON.stringify(value);
      await check(`{ "veileder": 1, "levels": ${body}, "tools": [${body}], "ages": ${body}, "intro": ${body} }`);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['key_points', 'keyPoints'],
  ['delta', undefined],
  ['x', undefined],
])('the nearest of the allowed words to %s is %s', (written, meant) => {
  expect(suggest(written, ['title', 'keyPoints', 'steps', 'id'], new Map())).toBe(meant);
});

test('what is generated from the schema is up to date', () => {
  expect(() => execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
});
