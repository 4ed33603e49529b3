import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notPlain } from '../factory/plain-words.ts';
import { type Ended, inFolder, type RunOptions, runProgram } from '../factory/program-runs.ts';
import { changesIn, filesIn } from './seen.ts';
import { world } from './world.ts';

const env = { LC_ALL: 'nb_NO.UTF-8' };
const run = (cwd: string, args: readonly string[], options: Partial<RunOptions> = {}): Promise<Ended> =>
  runProgram(args, { cwd, env, ...options });

/** Whether this machine lets a user make a file system of their own, for the time of one command. */
const mayMount = spawnSync('unshare', ['-rm', 'true']).status === 0;
if (!mayMount)
  console.warn('NOT RUN: a disk of 64 kB and a read-only disk, for which this machine allows no user namespaces.');

describe('what stands at the place of an output', () => {
  it.concurrent('a link still leads to the file, which still is for those it was for', async () => {
    await inFolder(world, async (cwd) => {
      symlinkSync('gammel.txt', join(cwd, 'lenke.txt'));
      chmodSync(join(cwd, 'gammel.txt'), 0o640);
      expect((await run(cwd, ['rules', '--output', 'lenke.txt'])).code).toBe(0);
      expect(lstatSync(join(cwd, 'lenke.txt')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(cwd, 'gammel.txt'), 'utf8')).toContain('dead-end');
      expect(statSync(join(cwd, 'gammel.txt')).mode & 0o777).toBe(0o640);
    });
  });

  it.concurrent('a device stays a device, and /dev/stdout is standard output', async () => {
    await inFolder(world, async (cwd) => {
      const shell = ['sh', '-c', '"$@" | cat', 'sh'];
      const ran = await run(cwd, ['rules', '--output', '/dev/stdout'], { before: shell });
      expect([ran.err, ran.out]).toEqual(['', expect.stringContaining('dead-end')]);
      expect((await run(cwd, ['lint', 'liten.yaml', '--output', '/dev/null'])).code).toBe(0);
      for (const device of ['/dev/null', '/dev/full']) expect(statSync(device).isCharacterDevice()).toBe(true);
    });
  });

  it.concurrent('a reader that leaves does not keep the other outputs from being written', async () => {
    await inFolder(world, async (cwd) => {
      const args = ['lint', 'lesmeg.md', '--format', 'pretty', '--format', 'json=ut.json'];
      const shell = ['sh', '-c', '("$@"; echo $? >kode) | true', 'sh'];
      expect((await run(cwd, args, { before: shell })).err).toBe('');
      expect(readFileSync(join(cwd, 'kode'), 'utf8')).toBe('1\n');
      expect(JSON.parse(readFileSync(join(cwd, 'ut.json'), 'utf8')).summary.errors).toBe(1);
    });
  });

  it.concurrent('standard error that is full is no reason to fail', async () => {
    await inFolder(world, async (cwd) => {
      const shell = ['sh', '-c', 'exec "$@" 2>/dev/full', 'sh'];
      expect(await run(cwd, ['render', 'liten.yaml'], { before: shell })).toMatchObject({ code: 0, out: '', err: '' });
      expect(await run(cwd, ['lint', 'finnes-ikke.yaml'], { before: shell })).toMatchObject({ code: 2, out: '' });
    });
  });

  it.concurrent('help and version tell of a full disk', async () => {
    await inFolder({}, async (cwd) => {
      for (const args of [['--version'], ['--help'], ['lint', '--help']]) {
        const { code, err } = await run(cwd, args, { before: ['sh', '-c', 'exec "$@" >/dev/full', 'sh'] });
        expect([code, err]).toEqual([2, expect.stringContaining('Disken er full. Frigjør plass')]);
        expect(notPlain(err, 'nb')).toEqual([]);
      }
    });
  });

  it.concurrent('a folder that is gone is told of', async () => {
    await inFolder({ 'borte/.keep': '' }, async (cwd) => {
      const shell = ['sh', '-c', 'cd borte && rm -r ../borte && exec "$@"', 'sh'];
      const { code, err } = await run(cwd, ['lint'], { before: shell });
      expect([code, err]).toEqual([2, expect.stringContaining('Mappen du står i, finnes ikke lenger.')]);
      expect(notPlain(err, 'nb')).toEqual([]);
    });
  });
});

describe.skipIf(!mayMount)('a disk of 64 kB', () => {
  const mount = (then: string): string[] => [
    'unshare',
    '-rm',
    'sh',
    '-c',
    `mount -t tmpfs -o size=64k none disk && ${then}; kode=$?; ls -A disk >igjen; cat disk/gammel.* >innhold 2>/dev/null; exit $kode`,
    'sh',
  ];
  const files = { ...world, 'disk/.keep': '' };
  const full = '(cat /dev/zero >disk/fyll 2>/dev/null; "$@")';

  for (const [command, ...args] of [
    ['lint', 'liten.yaml', '--output', 'disk/gammel.txt', '--format', 'html'],
    ['render', 'liten.yaml', '--out', 'disk'],
    ['render', 'liten.yaml', '--site', '--out', 'disk/dypt/nede'],
    ['render', 'liten.yaml', '--to', 'pdf', '--out', 'disk'],
    ['init', 'disk/ny'],
    ['init', 'disk/ny', '--repo'],
    ['rules', '--output', 'disk/gammel.txt'],
    ['graph', 'liten.yaml', '--output', 'disk/gammel.txt'],
    ['paths', 'liten.yaml', '--output', 'disk/gammel.txt'],
    ['config', 'liten.yaml', '--output', 'disk/gammel.txt'],
    ['test', '--suggest', 'liten.yaml', '--output', 'disk/gammel.txt'],
    ['diff', 'liten.yaml', 'ny.yaml', '--output', 'disk/gammel.txt'],
    ['walk', 'liten.yaml', '--script', 'liten.scenarier.yaml', '--quiet', '--save', 'disk/gammel.txt'],
  ] as const)
    it.concurrent(`full disk: ${command} ${args.join(' ')}`, async () => {
      await inFolder(files, async (cwd) => {
        const before = filesIn(cwd);
        const ran = await run(cwd, [command, ...args], { before: mount(`cp gammel.txt disk && ${full}`) });
        expect([ran.code, ran.out]).toEqual([2, '']);
        expect(ran.err).toContain('Disken er full. Frigjør plass');
        expect(notPlain(ran.err, 'nb')).toEqual([]);
        expect(readFileSync(join(cwd, 'igjen'), 'utf8')).toBe('fyll\ngammel.txt\n');
        expect(readFileSync(join(cwd, 'innhold'), 'utf8')).toBe(world['gammel.txt']);
        expect(changesIn(before, filesIn(cwd))).toEqual(['igjen', 'innhold']);
      });
    });

  it.concurrent('read-only disk: the file that was there is as it was', async () => {
    await inFolder(files, async (cwd) => {
      const readOnly = 'cp gammel.txt disk && mount -o remount,ro disk && "$@"';
      const args = ['lint', 'liten.yaml', '--output', 'disk/gammel.txt'];
      const ran = await run(cwd, args, { before: mount(readOnly) });
      expect([ran.code, ran.out, ran.err]).toEqual([
        2,
        '',
        expect.stringContaining('Du har ikke lov til å skrive der'),
      ]);
      expect(readFileSync(join(cwd, 'igjen'), 'utf8')).toBe('gammel.txt\n');
      expect(readFileSync(join(cwd, 'innhold'), 'utf8')).toBe(world['gammel.txt']);
    });
  });
});

describe('a folder one may not write to', () => {
  it.concurrent('is left as it is, also by one who may read all', async () => {
    await inFolder({ 'stengt/gammel.txt': 'som sist\n', 'liten.yaml': world['liten.yaml'] ?? '' }, async (cwd) => {
      chmodSync(join(cwd, 'stengt'), 0o555);
      const root = process.getuid?.() === 0;
      // The administrator may write everywhere: then the right to do so is given up first.
      const before = root ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
      if (root) {
        chmodSync(cwd, 0o755);
        if (spawnSync(before[0] ?? '', [...before.slice(1), process.execPath, '--version'], { cwd }).status !== 0) {
          console.warn(
            'NOT RUN: a folder without the right to write, since this administrator cannot be another user.',
          );
          return;
        }
      }
      const ran = await run(cwd, ['lint', 'liten.yaml', '--output', 'stengt/gammel.txt'], { before });
      expect([ran.code, ran.out, ran.err]).toEqual([
        2,
        '',
        expect.stringContaining('Du har ikke lov til å skrive der'),
      ]);
      expect([...filesIn(join(cwd, 'stengt'))]).toEqual([['gammel.txt', 'som sist\n']]);
    });
  });
});
