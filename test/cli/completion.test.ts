import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { split } from '../../src/cli/completion/split.ts';
import { commandList, declarationOf } from '../../src/cli/program/commands.ts';
import { longOf } from '../../src/cli/program/declaration.ts';
import { sharedOptions } from '../../src/cli/program/options.ts';
import { checkIds } from '../../src/diff/generated/ids.ts';
import { ruleIds } from '../../src/lint/generated/ids.ts';
import { en } from '../../src/messages/completion/en.ts';
import { nb } from '../../src/messages/completion/nb.ts';
import { nn } from '../../src/messages/completion/nn.ts';
import { folderWith, packageRoot, smallGuide, veileder } from './harness.ts';

interface Offered {
  readonly first: string;
  readonly values: readonly string[];
  readonly texts: readonly string[];
}

/** What zsh is told when a person has written these words. */
async function offered(words: readonly string[], options: Parameters<typeof veileder>[1] = {}): Promise<Offered> {
  const { code, out, err } = await veileder(['complete', 'zsh', ...words], options);
  expect([code, err]).toEqual([0, '']);
  const [first = '', ...lines] = out.replace(/\n$/, '').split('\n');
  const pairs = lines.map((line) => line.split('\t'));
  expect(pairs.filter((pair) => pair.length !== 2)).toEqual([]);
  return { first, values: pairs.map(([value = '']) => value), texts: pairs.map(([, text = '']) => text) };
}

describe('what is offered', () => {
  it('is every command, and every option of each, with words for all', async () => {
    const { values, texts } = await offered(['']);
    expect(values).toEqual([...commandList().map(([name]) => name), 'help']);
    expect(texts.filter((text) => text === '')).toEqual([]);
    for (const [name, { options }] of commandList()) {
      const given = await offered([name, '-']);
      expect(given.values).toEqual([...[...sharedOptions, ...options].map(longOf), '--help']);
      expect(given.texts.filter((text) => text === '')).toEqual([]);
    }
    expect((await offered(['help', 'wa'])).values).toEqual(['walk']);
    expect((await offered(['validate', '--upd'])).values).toEqual(['--update-baseline']);
  });

  it('is every choice, each with words in every language', async () => {
    for (const [name, { options, argument }] of commandList()) {
      const choices = [
        ...[...sharedOptions, ...options].map((o) => ({ words: [longOf(o)], name: o.value, values: o.values })),
        ...(argument ? [{ words: [], name: argument.name, values: argument.values }] : []),
      ];
      for (const { words, name: named, values } of choices) {
        if (values?.kind !== 'choice') continue;
        const given = await offered([name, ...words, '']);
        expect(given.values).toEqual(values.of);
        expect([name, words, given.texts.filter((text) => text === '')]).toEqual([name, words, []]);
        for (const language of [nb, nn, en])
          expect(Object.keys(language.values[named as keyof typeof language.values])).toEqual(
            expect.arrayContaining([...values.of]),
          );
      }
    }
  });

  it('is what a choice takes: the same names as the command itself', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide() });
    for (const [name, { options, argument }] of commandList()) {
      for (const option of options) {
        if (option.values?.kind !== 'choice') continue;
        const given = argument?.required || name === 'walk' ? ['a.yaml'] : option.flags === '--ci' ? ['--repo'] : [];
        const { code, err } = await veileder([name, ...given, longOf(option), 'finnes-ikke'], { cwd });
        expect([name, option.flags, code]).toEqual([name, option.flags, 2]);
        const allowed = /Velg én av disse: (.*)\.$/m.exec(err)?.[1]?.split(', ') ?? [];
        expect([name, option.flags, allowed.toSorted()]).toEqual([name, option.flags, option.values.of.toSorted()]);
      }
    }
  });

  it('is every rule and every kind of change, for explain', async () => {
    const { values, texts } = await offered(['explain', '']);
    expect(values).toEqual([...ruleIds, ...checkIds]);
    expect(texts.filter((text) => text === '')).toEqual([]);
    expect((await offered(['explain', 'dead-end', 'x'])).values).toEqual([]);
  });

  it('is guides, with their titles, and folders that hold some', async () => {
    const cwd = folderWith({
      'a.yaml': smallGuide(),
      'b.md': '---\nveileder: 1\ntitle: "To: «andre»" # merknad\n---\n',
      'LES.md': '# Ikke en veileder\n',
      'a.scenarier.yaml': 'scenarios: []\n',
      'hel/guide.yaml': smallGuide((t) => t.replace('En liten', 'En hel')),
      'hel/deler/en.yaml': 'x: 1\n',
      'under/langt/nede/c.yaml': smallGuide(),
      'tom/les.txt': '',
      'node_modules/x/d.yaml': smallGuide(),
      '.skjult/e.yaml': smallGuide(),
      '-f.yaml': smallGuide(),
    });
    expect(await offered(['lint', ''], { cwd })).toEqual({
      first: 'done',
      values: ['a.yaml', 'b.md', 'hel/', 'under/'],
      texts: ['En liten veileder', 'To: «andre»', 'En hel veileder', 'mappe'],
    });
    expect((await offered(['lint', 'a.yaml', 'under/langt/nede/'], { cwd })).values).toEqual([
      'under/langt/nede/c.yaml',
    ]);
    expect(await offered(['lint', 'un'], { cwd })).toMatchObject({ first: 'open', values: ['under/'] });
    expect(await offered(['lint', 'finnes-ikke'], { cwd })).toMatchObject({ first: 'files', values: [] });
    expect((await offered(['walk', '--script', 'a'], { cwd })).values).toEqual(['a.scenarier.yaml']);
    expect((await offered(['test', 'a'], { cwd })).values).toEqual(['a.scenarier.yaml', 'a.yaml']);
  });

  it('is never more than a person can wait for', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`m${i}/under/x.txt`, '']));
    const cwd = folderWith({ ...files, 'z/a.yaml': smallGuide() });
    symlinkSync(cwd, join(cwd, 'ring'));
    const { values } = await offered(['lint', ''], { cwd });
    expect(values).toContain('z/');
    expect(values).not.toContain('m0/');
  });

  it('is names from the guide of the call', async () => {
    const guide = smallGuide((t) => t.replace('levels:', 'audiences: [{ id: skole, title: Skole }]\nlevels:'));
    const scenarios = 'scenarios:\n  - name: Alt går bra\n    steps: []\n';
    const cwd = folderWith({ 'a.yaml': guide, 'b.yaml': smallGuide(), 'a.scenarier.yaml': scenarios });
    expect(await offered(['graph', 'a.yaml', '--level', ''], { cwd })).toMatchObject({
      values: ['0'],
      texts: ['Avklar bekymringen'],
    });
    expect((await offered(['walk', 'a.yaml', '--audience=sk'], { cwd })).values).toEqual(['--audience=skole']);
    expect((await offered(['walk', '--script', 'a.scenarier.yaml', '--scenario', ''], { cwd })).values).toEqual([
      'Alt går bra',
    ]);
    // Two guides here: whose levels is not known.
    expect(await veileder(['complete', 'zsh', 'graph', '--level', ''], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  it('is branches and tags, and what stands in them', async () => {
    const cwd = folderWith({ 'guides/a.yaml': smallGuide(), 'les.txt': '' });
    const git = (...args: string[]): void => {
      const identity = ['-c', 'user.name=n', '-c', 'user.email=e@example.org', '-c', 'commit.gpgsign=false'];
      expect(spawnSync('git', [...identity, ...args], { cwd }).status).toBe(0);
    };
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Første\tutgave $(touch x)');
    git('tag', 'v1.0');
    expect(await offered(['diff', '--since', ''], { cwd })).toMatchObject({
      values: expect.arrayContaining(['main', 'v1.0']),
      texts: expect.arrayContaining(['Første utgave $(touch x)']),
    });
    expect(await offered(['diff', 'ma'], { cwd })).toMatchObject({ first: 'open', values: ['main:'] });
    expect((await offered(['diff', 'main:gu'], { cwd })).values).toEqual(['main:guides/a.yaml']);
  });

  it('is the rest of the call: values after =, several with commas, files after a format', async () => {
    expect((await offered(['lint', '--format=sa'])).values).toEqual(['--format=sarif']);
    expect((await offered(['render', '--to', 'html,p'])).values).toEqual(['html,pdf']);
    expect((await offered(['render', '--to', 'pdf,'])).values).not.toContain('pdf,pdf');
    expect((await offered(['lint', '--format', 'json=u'])).first).toBe('files');
    expect((await offered(['lint', '--config', ''])).first).toBe('files');
    expect((await offered(['render', '--out', ''])).first).toBe('folders');
    expect((await offered(['lint', '--quiet', '--qu'])).values).toEqual([]);
    expect((await offered(['lint', '--format', 'json', '--form'])).values).toEqual(['--format']);
    expect((await offered(['lint', '--', '--f'])).first).toBe('files');
    expect((await offered(['--lang', 'nn', 'rul'])).texts).toEqual(['list opp alle reglane']);
    expect((await offered(['rul'], { env: { LANG: 'C' } })).texts).toEqual(['list all rules']);
    expect((await offered(['nosuch', ''])).values).toEqual([]);
  });
});

describe('a line taken apart', () => {
  it.each([
    ['veileder lint ', ['veileder', 'lint'], '', ''],
    ["veileder  lint 'a b", ['veileder', 'lint'], 'a b', "'"],
    ['veileder lint "a \\"b', ['veileder', 'lint'], 'a "b', '"'],
    ['veileder lint a\\ b', ['veileder', 'lint'], 'a b', ''],
    ["veileder '' x", ['veileder', ''], 'x', ''],
    ['veileder $(touch x)', ['veileder', '$(touch'], 'x)', ''],
    ['veileder a\\', ['veileder'], 'a\\', ''],
  ] as const)('%s', (line, words, current, quote) => {
    expect(split(line, '\\')).toMatchObject({ words, current, quote });
  });
});

describe('what each shell is told', () => {
  const odd = {
    "$(touch x) 'æ' \"!.yaml": smallGuide(),
    'to.yaml': smallGuide((t) => t.replace('En liten veileder', '"\\u001b[31m\\u202e\\tx"')),
  };

  it('is quoted for bash as the word was begun', async () => {
    const cwd = folderWith(odd);
    const bash = async (line: string, replaced: string, kind = '9'): Promise<string[]> =>
      (await veileder(['complete', 'bash', '80', kind, replaced, line], { cwd })).out.replace(/\n$/, '').split('\n');
    expect(await bash('veileder lint \\$', '\\$')).toEqual(['done', `\\$\\(touch\\ x\\)\\ \\'æ\\'\\ \\"\\!.yaml`]);
    // Neither quote can hold this name.
    expect(await bash('veileder lint "$', '$')).toEqual(['done']);
    expect(await bash("veileder lint '$", '$')).toEqual(['done']);
    expect(await bash('veileder lint "t', 't')).toEqual(['done', 'to.yaml']);
    expect(await bash('veileder lint --format=js', 'js')).toEqual(['done', 'json']);
    expect(await bash('veileder lint --format=js', '--format=js')).toEqual(['done', '--format=json']);
    const [, ...listed] = await bash('veileder lint --fail-on ', '', '63');
    expect(listed[0]).toMatch(/^error {4}bare feil +$/);
    expect(listed.every((line) => line.length >= 40 && line.length <= 78)).toBe(true);
    expect((await bash('veileder lint --fail-on ', '')).slice(1)).toEqual(['error', 'warning', 'info', 'never']);
  });

  it('is quoted for PowerShell, which takes typographic quotes for straight ones', async () => {
    const cwd = folderWith({ ...odd, 'a’b; rm.yaml': smallGuide() });
    const powershell = async (line: string): Promise<string> =>
      (await veileder(['complete', 'powershell'], { cwd, env: { VEILEDER_LINE: line } })).out;
    expect(await powershell('veileder lint t')).toContain('\nto.yaml\tto.yaml\t␛[31m� x\n');
    expect(await powershell("veileder lint '$")).toContain(`\n'$(touch x) ''æ'' "!.yaml'\t`);
    expect(await powershell('veileder lint a')).toContain("\n'a’’b; rm.yaml'\t");
    expect(await powershell('veileder li')).toBe('done\nlint\tlint\tkontroller veiledere\n');
  });

  it('never holds a line end or a control sign, and never an error', async () => {
    const cwd = folderWith({ 'a\nb.yaml': smallGuide(), 'c\u001b[2J.yaml': smallGuide(), 'd.yaml': 'veileder: [\n' });
    expect((await offered(['lint', ''], { cwd })).values).toEqual(['d.yaml']);
    for (const words of [
      ['graph', 'd.yaml', '--level', ''],
      ['diff', '--since', ''],
      ['test', '--nosuch='],
    ])
      expect(await veileder(['complete', 'zsh', ...words], { cwd })).toMatchObject({ code: 0, err: '' });
    for (const args of [[], ['nosuch'], ['bash'], ['fish'], ['powershell'], ['zsh']])
      expect(await veileder(['complete', ...args], { cwd })).toMatchObject({ code: 0, err: '' });
  });
});

describe('veileder completion', () => {
  it.each([
    ['bash', /complete -F _veileder veileder/, ['bash', '-n']],
    ['zsh', /#compdef veileder/, undefined],
    ['fish', /complete -c veileder/, undefined],
    ['powershell', /Register-ArgumentCompleter -Native/, undefined],
  ] as const)('prints a script for %s', async (shell, sign, check) => {
    const { code, out, err } = await veileder(['completion', shell]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(sign);
    // What is typed is never run: nothing of a line is handed to eval.
    expect(out).not.toMatch(/\beval\b|Invoke-Expression|\biex\b/i);
    if (check) expect(spawnSync(check[0], [check[1]], { input: out }).status).toBe(0);
  });

  it('has a PowerShell script whose brackets, quotes and blocks are whole', async () => {
    const { out } = await veileder(['completion', 'powershell']);
    const code = out.replace(/#.*$/gm, '').replace(/'[^'\n]*'|"[^"\n]*"/g, '');
    expect(code).not.toMatch(/['"]/);
    for (const [open, close] of ['()', '{}', '[]'])
      expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length);
    expect(code).toMatch(/try \{[\s\S]*\} catch \{\s*\} finally \{/);
    // What was changed of the person's session is put back.
    expect(code).toMatch(/finally \{\s*\$env:VEILEDER_LINE = \$earlier\s*\[Console\]::OutputEncoding = \$encoding/);
  });

  it('says which shells there are, and how each is set up', async () => {
    const wrong = await veileder(['completion', 'tcsh']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('bash, zsh, fish, powershell');
    for (const lang of ['nb', 'nn', 'en']) {
      const { out } = await veileder(['completion', '--help', '--lang', lang]);
      for (const place of ['~/.bashrc', '~/.zshrc', '~/.config/fish/completions/veileder.fish', '$PROFILE'])
        expect(out).toContain(place);
    }
    expect(declarationOf('complete')).toBeUndefined();
    expect((await veileder(['--help'])).out).not.toMatch(/^ {2}complete\b(?!ion)/m);
  });
});

it('the program of this repository completes', async () => {
  expect((await offered(['lint', 'guides/opp'], { cwd: packageRoot })).values).toEqual(['guides/oppdal.md']);
});
