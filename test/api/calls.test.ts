import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallGuide } from '../cli/harness.ts';
import { diff, lint, parseGuide, render } from './library.ts';

/** A call as someone without types would make it. */
type Loose = (...args: unknown[]) => Promise<unknown>;
const loose = { parseGuide, lint, diff, render } as unknown as Readonly<Record<string, Loose>>;
const call = async (name: string, ...args: unknown[]): Promise<unknown> => loose[name]?.(...args);

describe('a wrong call is a TypeError with a sentence', () => {
  it.each([
    ['parseGuide', [], 'parseGuide: the text of the guide must be a string, not undefined.'],
    ['parseGuide', [42], 'parseGuide: the text of the guide must be a string, not 42.'],
    ['parseGuide', ['x', 'guide.md'], 'parseGuide: the options must be an object, not "guide.md".'],
    ['parseGuide', ['x', null], 'parseGuide: the options must be an object, not null.'],
    ['parseGuide', ['x', { readFiles: 'a' }], 'parseGuide: there is no option "readFiles". Did you mean "readFile"?'],
    [
      'parseGuide',
      ['x', { constructor: 1 }],
      'parseGuide: there is no option "constructor". The options: "path", "readFile", "lang".',
    ],
    ['parseGuide', ['x', { lang: 'no' }], 'parseGuide: the option "lang" must be one of "nb", "nn", "en", not "no".'],
    [
      'lint',
      [{}],
      'lint: the guide must be its text (a string), or the very value that parseGuide gave, not an object.',
    ],
    ['lint', ['x', { today: 'i dag' }], 'lint: the option "today" must be a day, such as "2026-08-01", not "i dag".'],
    ['lint', ['x', { rules: { 'dead-ends': 'off' } }], 'lint: there is no rule "dead-ends". Did you mean "dead-end"?'],
    [
      'lint',
      ['x', { rules: { 'dead-end': 'fatal' } }],
      'lint: the rule "dead-end" must be "error", "warning", "info" or "off", not "fatal".',
    ],
    [
      'lint',
      ['x', { rules: { liks: { points: 3 } } }],
      'lint: the rule "liks" has no limit "points". The limits: "score", "words".',
    ],
    ['lint', ['x', { rules: { liks: { score: 'x' } } }], 'lint: "score" of the rule "liks" must be a number, not "x".'],
    [
      'lint',
      ['x', { profiles: ['alle'] }],
      'lint: the option "profiles" must be a list, each of it one of "core", "bti", "klarspråk", "strict", not a list.',
    ],
    [
      'lint',
      ['x', { siblings: ['y', 3] }],
      'lint: the guide must be its text (a string), or the very value that parseGuide gave, not 3.',
    ],
    [
      'diff',
      ['x'],
      'diff: the guide must be its text (a string), or the very value that parseGuide gave, not undefined.',
    ],
    ['diff', ['x', 'y', { path: 'a' }], 'diff: there is no option "path". The options: "lang".'],
    [
      'render',
      ['x', { to: 'odt' }],
      'render: the option "to" must be one of "html", "pdf", "docx", "md", "svg", not "odt".',
    ],
    [
      'render',
      ['x', { timestamp: -1 }],
      'render: the option "timestamp" must be a whole number of seconds since 1970, not -1.',
    ],
    [
      'render',
      [() => 'x'],
      'render: the guide must be its text (a string), or the very value that parseGuide gave, not a function.',
    ],
  ])('%s(%j)', async (name, args, sentence) => {
    await expect(call(name, ...args)).rejects.toThrow(new TypeError(sentence));
    await expect(call(name, ...args)).rejects.toBeInstanceOf(TypeError);
  });

  it('a copy of a guide is not the guide: its places are lost', async () => {
    const copy = structuredClone({ ...(await parseGuide(smallGuide())), guide: undefined });
    for (const name of ['lint', 'render'])
      await expect(call(name, copy)).rejects.toThrow('the very value that parseGuide gave');
  });

  it('a guide that has been read is not read again under another name', async () => {
    const parsed = await parseGuide(smallGuide(), { path: 'a.yaml' });
    await expect(lint(parsed, { path: 'b.yaml' })).rejects.toThrow(TypeError);
  });

  it('what readFile gives must be text', async () => {
    const text = smallGuide((t) => t.replace(/levels:[\s\S]*/, 'levels:\n  - file: niva.yaml\n'));
    await expect(call('parseGuide', text, { path: 'g/guide.yaml', readFile: () => 3 })).rejects.toThrow(
      new TypeError('readFile must give a string, or undefined where there is no file; it gave 3.'),
    );
  });

  it('options that are undefined are as if left out', async () => {
    expect(await lint(smallGuide(), { path: undefined, lang: undefined, rules: undefined, today: undefined })).toEqual(
      await lint(smallGuide()),
    );
  });
});

describe('what is wrong in a text is a finding', () => {
  it.each([
    ['', 'schema'],
    ['hei', 'schema'],
    ['veileder: 1\ntitle: "uten slutt\n', 'yaml-syntax'],
    ['veileder: 1\u0000', 'encoding'],
  ])('%j', async (text, rule) => {
    const { guide, diagnostics } = await parseGuide(text);
    expect(diagnostics.map((d) => d.rule)).toContain(rule);
    expect(diagnostics[0]?.message).toMatch(/^[A-Z“].*\.$/s);
    expect(diagnostics[0]?.file).toBe('guide');
    expect((await lint(text)).summary.errors).toBeGreaterThan(0);
    const difference = await diff(text, smallGuide());
    expect(difference.report).toBeUndefined();
    expect(new Set(difference.diagnostics.map((d) => d.file))).toEqual(new Set(['old']));
    const rendering = await render(text);
    expect(rendering.content).toBeUndefined();
    expect(rendering.diagnostics.map((d) => d.severity)).toContain('error');
    if (!guide) expect((await render(text, { failOn: 'never' })).content).toBeUndefined();
  });

  it('no text is thrown at', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((s) => `veileder: 1\ntitle: ${s}\nlevels: ${s}\n`),
      fc.string().map((s) => `---\nveileder: 1\n---\n# ${s}\n`),
    );
    await fc.assert(
      fc.asyncProperty(texts, texts, async (a, b) => {
        expect((await lint(a)).version).toBe(1);
        expect(Array.isArray((await diff(a, b)).diagnostics)).toBe(true);
        expect(Array.isArray((await render(a, { to: 'md', failOn: 'never' })).diagnostics)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a file that a guide includes and nobody gives is one', async () => {
    const text = smallGuide((t) => t.replace(/levels:[\s\S]*/, 'levels:\n  - file: niva.yaml\n'));
    const asked: string[] = [];
    const readFile = (path: string): undefined => void asked.push(path);
    const { diagnostics } = await parseGuide(text, { path: 'g/guide.yaml', readFile });
    expect(asked).toEqual(['g/niva.yaml']);
    expect(diagnostics.map((d) => d.rule)).toEqual(['missing-file']);
    expect((await parseGuide(text)).diagnostics.map((d) => d.rule)).toEqual(['missing-file']);
  });

  it('settings of rules hold', async () => {
    const text = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));
    const rulesOf = async (options?: Parameters<typeof lint>[1]): Promise<string[]> =>
      (await lint(text, options)).diagnostics.map((d) => `${d.rule} ${d.severity}`);
    expect(await rulesOf()).toContain('unknown-step error');
    expect(await rulesOf({ rules: { 'unknown-step': 'info' } })).toContain('unknown-step info');
    expect(await rulesOf({ rules: { 'unknown-step': { severity: 'warning' } } })).toContain('unknown-step warning');
    expect((await rulesOf({ rules: { 'unknown-step': 'off' } })).join()).not.toContain('unknown-step');
  });

  it('calls at the same time do not disturb each other', async () => {
    const texts = [
      smallGuide(),
      smallGuide((t) => t.replace('En liten', 'En *annen*')),
      smallGuide((t) => t.replace('language: nb', 'language: nn')),
    ];
    const all = (text: string) =>
      Promise.all([lint(text), render(text), render(text, { to: 'pdf' }), diff(text, smallGuide())]);
    const oneByOne = [];
    for (const text of texts) oneByOne.push(await all(text));
    expect(await Promise.all(texts.map(all))).toEqual(oneByOne);
    expect(oneByOne[0]?.[2].content).not.toEqual(oneByOne[1]?.[2].content);
  });

  it('the number of a person is in no sentence', async () => {
    const text = smallGuide((t) => t.replace('Skriv ned', 'Ring 13097248022 og skriv ned'));
    const found = await lint(text, { lang: 'nb' });
    expect(found.diagnostics.map((d) => d.rule)).toContain('national-identity-number');
    expect(JSON.stringify(found)).not.toContain('13097248022');
  });
});
