import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built, folderWith, smallGuide, veileder } from './harness.ts';

interface Json {
  version: number;
  summary: { files: number; guides: number; errors: number; warnings: number; infos: number; suppressed: number };
  diagnostics: {
    rule: string;
    severity: string;
    message: string;
    file: string;
    range: {
      start: { line: number; column: number; offset: number };
      end: { line: number; column: number; offset: number };
    };
    url: string;
  }[];
}

const json = (text: string): Json => JSON.parse(text) as Json;
const wrongTarget = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));

describe('veileder lint', () => {
  it('passes a sound guide with one line and exit 0', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide() });
    expect(await veileder(['lint', 'a.yaml'], { cwd })).toEqual({
      code: 0,
      out: 'Ingen feil i 1 veileder.\n',
      err: '',
    });
  });

  it('passes the five guides of this repository', async () => {
    const ran = await veileder(['lint', 'guides']);
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  it('says what, where and what to do, in the language asked for', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    const nb = await veileder(['lint', 'a.yaml'], { cwd });
    expect(nb.code).toBe(1);
    expect(nb.out).toContain('a.yaml:16:');
    expect(nb.out).toContain('samtalle');
    expect(nb.out).toContain('Mente du «samtale»?');
    expect((await veileder(['lint', 'a.yaml', '--lang', 'nn'], { cwd })).out).toContain('Meinte du «samtale»?');
    expect((await veileder(['lint', 'a.yaml', '--lang=en'], { cwd })).out).toContain('Did you mean “samtale”?');
    expect((await veileder(['lint', 'a.yaml'], { cwd, env: { LANG: 'C' } })).out).toContain('Did you mean');
  });

  it('prints the contract in json: places, counts, file as written', async () => {
    const cwd = folderWith({ 'guides/a.yaml': wrongTarget });
    const { code, out } = await veileder(['lint', '--format', 'json'], { cwd });
    const report = json(out);
    expect(code).toBe(1);
    expect(report.version).toBe(1);
    expect(report.summary).toEqual({ files: 1, guides: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0 });
    const [only] = report.diagnostics;
    expect(only).toMatchObject({
      rule: 'unknown-step',
      severity: 'error',
      file: 'guides/a.yaml',
      url: 'urn:veileder:rule:unknown-step',
    });
    const offset = wrongTarget.indexOf('samtalle');
    expect(only?.range.start.offset).toBe(offset);
    expect(only?.range.end.offset).toBe(offset + 'samtalle'.length);
    expect(only?.range.start.line).toBe(wrongTarget.slice(0, offset).split('\n').length);
  });

  it('writes several formats in one run, files whole', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    const ran = await veileder(['lint', 'a.yaml', '--format', 'json=ut/funn.json', '--format', 'concise'], { cwd });
    expect(ran.out).toMatch(/^a\.yaml:16:\d+: error unknown-step .*\n$/);
    expect(json(readFileSync(join(cwd, 'ut/funn.json'), 'utf8')).summary.errors).toBe(1);
  });

  it('fails from the severity asked for', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    expect((await veileder(['lint', 'a.yaml', '--fail-on', 'never'], { cwd })).code).toBe(0);
    expect((await veileder(['lint', 'a.yaml', '--fail-on', 'warning'], { cwd })).code).toBe(1);
  });

  it('reads standard input under the name given', async () => {
    const ran = await veileder(['lint', '-', '--stdin-filename', 'x.yaml', '--format', 'concise'], {
      input: wrongTarget,
    });
    expect(ran.out).toMatch(/^x\.yaml:16:/);
    expect((await veileder(['lint', '-'], { input: wrongTarget })).code).toBe(2);
  });

  it('takes folders, patterns and Windows separators, each guide once, in order', async () => {
    const cwd = folderWith({
      'guides/b.yaml': smallGuide(),
      'guides/a/guide.yaml': smallGuide(),
      'guides/README.md': '# Ikke en veileder\n',
      'guides/node_modules/x/c.yaml': smallGuide(),
    });
    const guides = async (...paths: string[]): Promise<number> =>
      json((await veileder(['lint', ...paths, '--format', 'json'], { cwd })).out).summary.guides;
    expect(await guides()).toBe(2);
    expect(await guides('guides', 'guides/b.yaml')).toBe(2);
    expect(await guides('guides/*.yaml')).toBe(1);
    expect(await guides('guides\\a')).toBe(1);
  });

  it('gives a wrong call a clear answer and exit 2', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide(), 'tom/les.txt': 'x' });
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['lint', 'finnes-ikke.yaml'], /Finner ikke «finnes-ikke\.yaml»/],
      [['lint', 'tom'], /Fant ingen veileder i «tom»/],
      [['lint', '*.md'], /Fant ingen veileder/],
      [['lint', '--fromat', 'json'], /Valget «--fromat» finnes ikke\. Mente du «--format»\?/],
      [['lnt'], /Kommandoen «lnt» finnes ikke\. Mente du «lint»\?/],
      [['lint', '--format', 'xml'], /«xml» kan ikke brukes med «--format».*pretty/],
      [['lint', '--fail-on', 'aldri'], /«aldri» kan ikke brukes med «--fail-on»/],
      [['lint', '--lang', 'de'], /“de” cannot be used with “--lang”|«de» kan ikke brukes med «--lang»/],
      [['lint', '--format'], /Valget «--format» må ha en verdi/],
      [['explain'], /Det mangler noe etter kommandoen: regel/],
      [['explain', 'ded-end'], /Ingen regel og ingen endring heter «ded-end»\. Mente du «dead-end»\?/],
    ];
    for (const [args, sentence] of cases) {
      const ran = await veileder(args, { cwd });
      expect([args, ran.code, ran.out]).toEqual([args, 2, '']);
      expect(ran.err).toMatch(sentence);
      expect(ran.err).not.toMatch(/\bat .*\(|Error:|schema/i);
    }
  });

  it('answers every hostile file clearly, and never with a fault', async () => {
    const deep = `veileder: 1\ntitle: a\nlanguage: nb\nintro: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`;
    const laughs = `veileder: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
      .join('\n')}\n`;
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'empty.yaml': '',
      'comment.yaml': '# bare en merknad\n',
      'binary.yaml': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 256),
      'utf8.md': Uint8Array.from([
        ...Buffer.from('---\nveileder: 1\ntitle: B'),
        0xe5,
        ...Buffer.from('t\nlanguage: nb\n---\n'),
      ]),
      'big.yaml': Buffer.alloc(50 * 1024 * 1024, 'a: b\n'),
      'deep.yaml': deep,
      'laughs.yaml': laughs,
      'proto.yaml': smallGuide((t) => `${t}__proto__: { polluted: true }\nconstructor: 1\n`),
      'out.yaml': smallGuide((t) => t.replace('levels:\n', 'levels:\n  - file: ../hemmelig.yaml\n')),
      'empty.md': '---\n',
    };
    const cwd = folderWith(files);
    for (const name of Object.keys(files)) {
      const ran = await veileder(['lint', name, '--format', 'concise'], { cwd });
      // Beside the findings stands at most that more checks come.
      expect([name, ran.code, ran.err.replace(/^Flere kontroller kjøres når .*\n$/, '')]).toEqual([name, 1, '']);
      expect(ran.out).toContain(`${name}:`);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('tells of a byte order mark without failing', async () => {
    const cwd = folderWith({ 'bom.yaml': `\uFEFF${smallGuide()}` });
    const report = json((await veileder(['lint', 'bom.yaml', '--format', 'json'], { cwd })).out);
    expect(report.diagnostics.map((d) => [d.rule, d.severity])).toEqual([['encoding', 'info']]);
  });

  it('does not follow links of the file system out of the guide', async () => {
    const cwd = folderWith({
      'hemmelig.yaml': 'id: 1\ntitle: Hemmelig\nsteps: []\n',
      'g/guide.yaml': smallGuide((t) => t.replace('levels:\n', 'levels:\n  - file: lenke.yaml\n')),
    });
    symlinkSync('../hemmelig.yaml', join(cwd, 'g/lenke.yaml'));
    const ran = await veileder(['lint', 'g', '--format', 'concise'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/unsafe-include/);
  });

  it('says when a file may not be read', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide() });
    // Root may read everything: there a socket stands in for the file that cannot be read.
    const root = process.getuid?.() === 0;
    const server = root ? createServer().listen(join(cwd, 's.yaml')) : undefined;
    if (!root) chmodSync(join(cwd, 'a.yaml'), 0o000);
    const name = root ? 's.yaml' : 'a.yaml';
    const ran = await veileder(['lint', name], { cwd });
    server?.close();
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`Kan ikke lese «${name}»`);
  });

  it('says when a result cannot be written, and leaves nothing behind', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide(), stengt: 'en fil, ikke en mappe' });
    const ran = await veileder(['lint', 'a.yaml', '--format', 'json=stengt/ut.json'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('Kan ikke skrive til «stengt/ut.json»');
    expect(existsSync(join(cwd, 'stengt/ut.json'))).toBe(false);
  });

  it('cannot be made to control the terminal', async () => {
    const cwd = folderWith({
      'a.md': '---\nveileder: 1\ntitle: "\\e[2J\\e]0;x\\a\\u202Eabc"\nlanguage: nb\nstatus: "\\e[31mrød"\n---\n',
    });
    for (const format of ['pretty', 'concise', 'json']) {
      const ran = await veileder(['lint', 'a.md', '--format', format, '--no-color'], { cwd });
      expect(ran.code).toBe(1);
      expect(ran.out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    }
  });

  it('keeps to the width of a narrow terminal, and colours only when asked', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    const narrow = await veileder(['lint', 'a.yaml'], { cwd, columns: 60, env: { NO_COLOR: '1' } });
    expect(Math.max(...narrow.out.split('\n').map((l) => l.length))).toBeLessThanOrEqual(60);
    const coloured = await veileder(['lint', 'a.yaml'], { cwd, columns: 80 });
    expect(coloured.out).toContain('\u001B[');
    expect((await veileder(['lint', 'a.yaml', '--no-color'], { cwd, columns: 80 })).out).not.toContain('\u001B[');
    expect((await veileder(['lint', 'a.yaml'], { cwd, env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[');
  });
});

describe('the built program', () => {
  it('lints the five guides', () => {
    expect(built(['lint', 'guides'])).toMatchObject({ code: 0, err: '' });
  });

  it('ends quietly when its reader does', () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    expect(built(['validate', 'a.yaml', '--format', 'concise'], { cwd })).toMatchObject({ code: 1, err: '' });
  });
});
