import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executable } from '../factory/program.ts';

const oppdal = join(import.meta.dirname, '../../guides/oppdal.md');
const program = executable ?? '';
let cwd = '';
let cache = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'veileder-start-'));
  cache = join(cwd, 'cache');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** As on a machine that has nothing: no PATH, no Node.js. */
const bare = (env: Readonly<Record<string, string>> = {}) => ({ LANG: 'nb_NO.UTF-8', XDG_CACHE_HOME: cache, ...env });

const run = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  spawnSync(program, args, { cwd, env: bare(env), encoding: 'utf8' });
const pdf = ['render', oppdal, '--to', 'pdf', '--out', 'out'];
const madePdf = (): boolean => readFileSync(join(cwd, 'out/oppdal.pdf')).subarray(0, 5).toString() === '%PDF-';

/** The only folder of a part in the cache. */
function partFolder(name: string): string {
  const found = readdirSync(join(cache, 'veileder')).filter((n) => n.startsWith(`${name}-`));
  expect(found).toHaveLength(1);
  return join(cache, 'veileder', found[0] ?? '');
}

describe('a single executable', () => {
  it('is one file, which runs wherever it is put', () => {
    const moved = join(cwd, 'et navn med mellomrom og æøå');
    copyFileSync(program, moved);
    expect(spawnSync(moved, ['--version'], { cwd, env: bare(), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('checks guides and tells its version without unpacking anything', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['lint', oppdal])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['explain', 'dead-end'])).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(cache)).toBe(false);
  });

  it('unpacks for a handbook once', () => {
    expect(run(pdf)).toMatchObject({ status: 0 });
    expect(madePdf()).toBe(true);
    const typst = partFolder('typst');
    const before = statSync(typst, { bigint: true });
    expect(run(pdf)).toMatchObject({ status: 0 });
    expect(statSync(partFolder('typst'), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  });

  it('unpacks again what has been damaged', () => {
    run(pdf);
    const folder = partFolder('typst');
    const native = join(folder, readdirSync(folder).find((n) => n.endsWith('.node')) ?? '');
    const sound = readFileSync(native);
    writeFileSync(native, Buffer.concat([sound.subarray(0, -1), Buffer.from([(sound.at(-1) ?? 0) ^ 1])]));
    rmSync(join(partFolder('files'), 'templates/handbook/theme.typ'));
    rmSync(join(cwd, 'out'), { recursive: true });
    expect(run(pdf)).toMatchObject({ status: 0 });
    expect(madePdf()).toBe(true);
    expect(readFileSync(native).equals(sound)).toBe(true);
  });

  it('may be started several times at once on a machine that has never seen it', async () => {
    const codes = await Promise.all(
      ['a', 'b', 'c', 'd'].map(
        (out) =>
          new Promise((done) => {
            const args = ['render', oppdal, '--to', 'pdf', '--out', out];
            spawn(program, args, { cwd, env: bare(), stdio: 'ignore' }).on('exit', done);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    for (const out of ['b', 'c', 'd'])
      expect(readFileSync(join(cwd, out, 'oppdal.pdf')).equals(readFileSync(join(cwd, 'a/oppdal.pdf')))).toBe(true);
    expect(readdirSync(join(cache, 'veileder')).filter((n) => n.startsWith('.'))).toEqual([]);
  });

  it('uses a folder for now where it may not write to its own, and takes it away again', () => {
    writeFileSync(cache, 'a file is in the way');
    const temporary = mkdtempSync(join(cwd, 'tmp-'));
    expect(run(pdf, { TMPDIR: temporary })).toMatchObject({ status: 0 });
    expect(madePdf()).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    ['nb', 'Programmet må legge noen av filene sine i «'],
    ['nn', 'Programmet må leggje nokre av filene sine i «'],
    ['en', 'The program has to put some of its files in “'],
  ])('says in plain words that it can write nowhere (%s)', (lang, words) => {
    writeFileSync(cache, 'a file is in the way');
    const ran = run([...pdf, '--lang', lang], { TMPDIR: join(cwd, 'not-there') });
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toContain('XDG_CACHE_HOME');
    expect(ran.stderr).not.toMatch(/\n\s+at |Error:/);
  });

  it('goes its own way, whatever is set for programs of Node.js', () => {
    const ran = run(['--version'], { NODE_OPTIONS: '--require /nowhere.cjs', NODE_PATH: '/nowhere' });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    // What Node would understand is the program's to answer.
    expect(run(['--eval', '1'])).toMatchObject({ status: 2 });
    expect(run(['-p', 'process.version'])).toMatchObject({ status: 2 });
  });
});
