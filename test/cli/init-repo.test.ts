import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, packageRoot, veileder, version } from './harness.ts';

const languages = ['nb', 'nn', 'en'] as const;
const forms = ['md', 'yaml'] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

const around = [
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.pre-commit-config.yaml',
  '.vscode/extensions.json',
  '.vscode/settings.json',
  'README.md',
  'package.json',
  'schemas/guide.schema.json',
  'schemas/scenario.schema.json',
  'veileder.config.yaml',
];

describe('veileder init --repo', () => {
  for (const language of languages) {
    for (const form of forms) {
      for (const ci of ['github', 'gitlab'] as const) {
        it(`makes a repository without findings (${language}, ${form}, ${ci})`, async () => {
          const cwd = folderWith();
          const call = ['init', '--repo', 'ny/mappe', '--language', language, '--form', form, '--ci', ci];
          const made = await veileder([...call, '--title', 'Vår *rett* <b> {{x}}', '--municipality', "Nes'"], {
            cwd,
          });
          expect(made).toMatchObject({ code: 0, out: '' });
          expect(made.err).toContain('ny/mappe/README.md');
          const repo = join(cwd, 'ny/mappe');
          const workflow = ci === 'github' ? '.github/workflows/veileder.yml' : '.gitlab-ci.yml';
          expect(filesIn(repo)).toEqual([...around, workflow, `guides/veileder.${form}`].sort());
          for (const file of filesIn(repo)) {
            const text = readFileSync(join(repo, file), 'utf8');
            // A schema has braces of its own; what GitHub fills in has a space in it.
            const left = file.startsWith('schemas/') || text.includes('Vår') ? /\{\{\w+\|/ : /\{\{[A-Z]/;
            expect([file, left.exec(text)?.[0]]).toEqual([file, undefined]);
            if (/\.ya?ml$/.test(file)) expect(parse(text, { logLevel: 'error' })).toBeTypeOf('object');
            if (file.endsWith('.json')) expect(JSON.parse(text)).toBeTypeOf('object');
            if (!file.startsWith('schemas/'))
              expect([file, text.endsWith('\n\n'), text.includes('\r')]).toEqual([file, false, false]);
          }
          const readme = readFileSync(join(repo, 'README.md'), 'utf8');
          expect(readme.split('\n')[0]).toBe('# Vår \\*rett\\* \\<b\\> \\{\\{x\\}\\}');
          expect(readme).toContain(`(guides/veileder.${form})`);
          expect(JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'))).toMatchObject({
            private: true,
            devDependencies: { veileder: version },
          });
          const checked = await veileder(['lint', '--format', 'concise', '--fail-on', 'info'], { cwd: repo });
          expect(checked).toEqual({ code: 0, out: '', err: '' });
          const config = await veileder(['config', `guides/veileder.${form}`, '--format', 'json'], { cwd: repo });
          expect(config).toMatchObject({ code: 0, err: '' });
          expect(config.out).toContain('veileder.config.yaml');
        });
      }
    }
  }

  it('points the editor at shapes that are there', async () => {
    const cwd = folderWith();
    await veileder(['init', '--repo', '--form', 'yaml'], { cwd });
    const settings = JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string[]>;
    };
    for (const path of Object.keys(settings['yaml.schemas'])) {
      const name = path.replace('./schemas/', '');
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(readFileSync(join(packageRoot, 'schemas', name), 'utf8'));
    }
    const own = /\$schema=(\S+)/.exec(readFileSync(join(cwd, 'guides/veileder.yaml'), 'utf8'))?.[1] ?? '';
    expect(existsSync(join(cwd, 'guides', own))).toBe(true);
  });

  it('takes the language of the guide for all that stands around it', async () => {
    for (const [language, word] of [
      ['nb', 'Endre veilederen'],
      ['nn', 'Endre rettleiaren'],
      ['en', 'Changing the guide'],
    ] as const) {
      const cwd = folderWith();
      await veileder(['init', '--repo', '--ci', 'gitlab', '--language', language, '--lang', 'en'], { cwd });
      expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toContain(word);
      expect(parse(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8'))).toMatchObject({
        variables: { VEILEDER_LANG: language },
      });
    }
  });

  it('the templates of the languages have the same words to fill in', () => {
    const keys = (l: string): string[] =>
      Object.keys(
        JSON.parse(readFileSync(join(packageRoot, 'templates/repo', l, 'texts.json'), 'utf8')) as Record<
          string,
          string
        >,
      );
    expect(keys('nn')).toEqual(keys('nb'));
    expect(keys('en')).toEqual(keys('nb'));
    const files = (l: string): string[] => filesIn(join(packageRoot, 'templates/repo', l));
    expect(files('nn')).toEqual(files('nb'));
    expect(files('en')).toEqual(files('nb'));
  });

  it('writes nothing when something is in the way, and names it', async () => {
    const cwd = folderWith({ 'README.md': 'min', '.vscode': 'en fil', 'annet.txt': 'x' });
    mkdirSync(join(cwd, 'guides'));
    symlinkSync(join(cwd, 'finnes-ikke'), join(cwd, 'guides/veileder.md'));
    const ran = await veileder(['init', '--repo'], { cwd });
    expect(ran.code).toBe(2);
    const [sentence = ''] = ran.err.split('\n');
    for (const path of ['README.md', '.vscode', 'guides/veileder.md']) expect(sentence).toContain(`«${path}»`);
    expect(sentence).not.toContain('package.json');
    expect(sentence).toContain('Ingenting er skrevet');
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('min');
    expect(readdirSync(cwd).sort()).toEqual(['.vscode', 'README.md', 'annet.txt', 'guides']);
  });

  it('names the first of many that are in the way, how many more, and what to do', async () => {
    const cwd = folderWith();
    await veileder(['init', '--repo'], { cwd });
    const said = async (lang: string): Promise<string> => {
      const ran = await veileder(['init', '--repo', '--lang', lang], { cwd });
      expect(ran.code).toBe(2);
      return ran.err.split('\n')[0] ?? '';
    };
    const nb = await said('nb');
    expect(nb.match(/«[^»]*»/g)).toHaveLength(3);
    expect(nb).toMatch(/ og \d+ filer til finnes fra før/);
    expect(nb).toContain('Skriv navnet på en ny mappe etter --repo');
    expect(await said('nn')).toMatch(/ og \d+ filer til finst frå før.*ny mappe etter --repo/);
    expect(await said('en')).toMatch(/ and \d+ more files\. Nothing is written.*new folder after --repo/);
  });

  it('leaves other files of the folder alone', async () => {
    const cwd = folderWith({ 'annet.txt': 'x', 'guides/gammel.txt': 'y' });
    expect((await veileder(['init', '--repo', '.'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'annet.txt'), 'utf8')).toBe('x');
    expect(readFileSync(join(cwd, 'guides/gammel.txt'), 'utf8')).toBe('y');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.veileder-tmp'))).toEqual([]);
  });

  it('says when the folder cannot be made', async () => {
    const cwd = folderWith({ stengt: '' });
    const ran = await veileder(['init', '--repo', 'stengt/under'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('Kan ikke skrive');
    expect(readdirSync(cwd)).toEqual(['stengt']);
  });

  it('knows its services, and that --ci belongs to --repo', async () => {
    const cwd = folderWith();
    const wrong = await veileder(['init', '--repo', '--ci', 'jenkins'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('github, gitlab');
    const alone = await veileder(['init', '--ci', 'gitlab'], { cwd });
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('«--repo»');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
