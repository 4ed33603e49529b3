import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../cli/harness.ts';

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

interface Manifest {
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Manifest;

/** What may be in the package, each kind with what it is for. Nothing else may, and none may be missing. */
const kinds: Readonly<Record<string, RegExp>> = {
  manifest: /^package\.json$/,
  licence: /^LICENSE$/,
  'licences of what is bundled': /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  'what to read first': /^README(\.nb)?\.md$/,
  entry: /^bin\/(veileder|code-cache)\.js$/,
  program: /^dist\/(main|lint-worker)\.cjs$/,
  'parts of the program, loaded on demand': /^dist\/chunks\/[\w-]+\.cjs$/,
  screens: /^dist\/ui\.mjs$/,
  library: /^dist\/library(\.[cm]js|\/[\w-]+\.cjs)$/,
  'types of the library': /^dist\/library\.d\.[cm]ts$/,
  'what web pages are made with': /^dist\/page\/[\w-]+\.(css|js|json|txt)$/,
  'shapes of what is written and read': /^schemas\/([\w-]+\.schema\.json|FORMAT\.md)$/,
  fonts: /^templates\/fonts\/[\w-]+\.(ttf|md|txt)$/,
  'the handbook': /^templates\/handbook\/\w+\.typ$/,
  'new guides': /^templates\/guide\/(nb|nn|en)\.(md|yaml)$/,
  'new repositories': /^templates\/repo\/(common|nb|nn|en)\/[\w.-]+$/,
  manual: /^man\/((nb|nn)\/)?veileder\.1$/,
  'CI of others': /^templates\/ci\/[\w.-]+$/,
};
/** Made by the build on Node 20 alone (scripts/code-cache.cjs). */
const codeCache = /^dist\/(chunks\/)?[\w-]+\.cjs\.cache$/;
/** Folders of templates/ that the build makes something of, and that are not read by the program. */
const buildOnly = ['html', 'live'];

const megabyte = 1024 * 1024;

describe('the package', () => {
  let packed: Packed = { size: 0, unpackedSize: 0, files: [] };
  let folder = '';
  const home = (): string => join(folder, 'node_modules/veileder');

  beforeAll(() => {
    const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' });
    expect(node('scripts/package/types.mjs').stderr).toBe('');
    const list = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: packageRoot,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    [packed] = JSON.parse(list.stdout) as [Packed];

    // The package alone, with what it depends on, as npm would install it.
    folder = mkdtempSync(join(tmpdir(), 'veileder-pack-'));
    for (const { path } of packed.files) {
      mkdirSync(dirname(join(home(), path)), { recursive: true });
      cpSync(join(packageRoot, path), join(home(), path));
    }
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
      symlinkSync(join(packageRoot, 'node_modules', name), join(folder, 'node_modules', name));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds these kinds of files, and no other', () => {
    const paths = packed.files.map((f) => f.path);
    const all = [...Object.values(kinds), codeCache];
    expect(paths.filter((path) => !all.some((kind) => kind.test(path)))).toEqual([]);
    const missing = Object.entries(kinds).filter(([, kind]) => !paths.some((path) => kind.test(path)));
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('holds nothing of the development', () => {
    const odd =
      /\.map$|(^|\/)(test|tests|seeds|src|scripts|guides|node_modules|\.[\w-]+)\/|tsconfig|(?<!\.d)\.[cm]?tsx?$/;
    expect(packed.files.map((f) => f.path).filter((path) => odd.test(path))).toEqual([]);
    const mapped = packed.files.filter(({ path }) => /\.[cm]?js$/.test(path)).map(({ path }) => path);
    const text = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');
    expect(mapped.filter((path) => /\/[/*]# sourceMappingURL=/.test(text(path)))).toEqual([]);
    // A bundle may name its sources: that would be paths of the machine it was built on.
    expect(mapped.filter((path) => text(path).includes(packageRoot))).toEqual([]);
  });

  it('stays within its size', () => {
    expect(packed.size).toBeLessThan(5 * megabyte);
    expect(packed.unpackedSize).toBeLessThan(14 * megabyte);
  });

  it('has every folder of templates that the program reads', () => {
    const wanted = readdirSync(join(packageRoot, 'templates')).filter((name) => !buildOnly.includes(name));
    expect(manifest.files.filter((path) => path.startsWith('templates/')).sort()).toEqual(
      wanted.map((name) => `templates/${name}`).sort(),
    );
  });

  it('needs all it depends on, and nothing else', () => {
    const asked = new Set<string>();
    for (const { path } of packed.files) {
      if (!/^(bin|dist)\/.*\.([cm]?js|d\.[cm]ts)$/.test(path) || path.startsWith('dist/page/')) continue;
      const text = readFileSync(join(packageRoot, path), 'utf8');
      const called = [...text.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`\s]+)\1\s*\)/g)].map((m) => m[2]);
      const stated = [...text.matchAll(/(?:^|;)import\b[^"'`;()]*["']([^"']+)["']/gm)].map((m) => m[1]);
      for (const module of [...called, ...stated])
        if (module !== undefined && !/^\.{0,2}\//.test(module)) asked.add(module);
    }
    const packages = [...asked].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
    // Types come in a package of their own.
    const types = packages.map((name) => (name === 'mdast' ? '@types/mdast' : name));
    expect(types.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('asks nothing of those who install it', () => {
    const run = Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name));
    expect(run).toEqual([]);
  });

  const run = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(home(), 'bin/veileder.js'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'nb_NO.UTF-8' },
    });

  it('has in it all that the program reads', () => {
    const work = join(folder, 'work');
    mkdirSync(work);
    for (const language of ['nb', 'nn', 'en'])
      for (const form of ['md', 'yaml'])
        expect(run(work, 'init', `${language}-${form}`, '--language', language, '--form', form)).toMatchObject({
          status: 0,
        });
    const [guide] = readdirSync(join(work, 'nb-md'));
    const path = `nb-md/${guide}`;
    const calls: readonly (readonly string[])[] = [
      ['--version'],
      ['--help'],
      ['lint', '.'],
      ['lint', '.', '--format', 'html', '-o', 'funn.html'],
      ['rules'],
      ['explain', 'dead-end'],
      ['diff', path, path],
      ['graph', path, '--format', 'svg'],
      ['paths', path],
      ['render', path, '--to', 'html,pdf,docx,md,svg', '--out', 'ut'],
      ['render', path, '--to', 'pdf', '--poster', '--out', 'ut'],
      ['render', path, '--site', '--out', 'ut'],
      ['init', 'repo', '--repo'],
    ];
    for (const call of calls) expect({ call, ...run(work, ...call) }).toMatchObject({ status: 0 });
  });

  it('is a library for both kinds of modules, and one copy of it', () => {
    writeFileSync(
      join(folder, 'both.mjs'),
      `import { createRequire } from 'node:module';
       import * as esm from 'veileder';
       import guide from 'veileder/schemas/guide.schema.json' with { type: 'json' };
       const cjs = createRequire(import.meta.url)('veileder');
       const text = 'veileder: 1\\ntitle: En tittel\\nlanguage: nb\\n';
       const { content } = await cjs.render(await esm.parseGuide(text), { to: 'pdf' });
       console.log(JSON.stringify({
         names: Object.keys(esm).sort(),
         same: Object.keys(esm).every((name) => esm[name] === cjs[name]),
         pdf: Buffer.from(content).toString('latin1', 0, 5),
         html: (await esm.render(text)).content.slice(0, 15).toLowerCase(),
         schema: guide.title,
         rules: (await esm.lint(text)).diagnostics.length > 0,
       }));`,
    );
    const ran = spawnSync(process.execPath, ['--no-warnings', join(folder, 'both.mjs')], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(JSON.parse(ran.stdout)).toEqual({
      names: ['diff', 'lint', 'parseGuide', 'render'],
      same: true,
      pdf: '%PDF-',
      html: '<!doctype html>',
      schema: 'Handlingsveileder',
      rules: true,
    });
  });
});
