import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { smallGuide } from '../cli/harness.ts';
import { type Files, inFolder, programFile, runProgram, startProgram } from '../factory/program-runs.ts';
import { changesIn, filesIn } from './seen.ts';
import { world } from './world.ts';

const env = { LC_ALL: 'nb_NO.UTF-8' };
const signals = ['SIGINT', 'SIGTERM'] as const;

/** So many guides that they are checked in threads, with a cache. */
function manyGuides(count: number): Files {
  const guides = Array.from({ length: count }, (_, i) => {
    const id = `g${String(i).padStart(3, '0')}`;
    return [`guides/${id}.yaml`, smallGuide((t) => t.replace('id: liten', `id: ${id}`))];
  });
  return Object.fromEntries(guides);
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('many guides', () => {
  for (const signal of signals)
    it.concurrent(`lint in threads, one of which waits for a pipe (${signal})`, async () => {
      await inFolder({ ...manyGuides(40), 'gammel.json': '{}\n' }, async (cwd) => {
        const pipe = join(cwd, 'guides/g020.yaml');
        spawnSync('sh', ['-c', 'rm "$1" && mkfifo "$1"', 'sh', pipe]);
        const before = filesIn(cwd);
        const guides = readdirSync(join(cwd, 'guides')).map((name) => `guides/${name}`);
        const args = ['lint', ...guides, '--workers', '3', '--format', 'json', '--output', 'gammel.json'];
        const { child, ended } = startProgram(args, { cwd, env });
        const held = await until(() => {
          try {
            return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
          } catch {
            return child.exitCode === null && child.signalCode === null ? undefined : -1;
          }
        });
        child.kill(signal);
        expect(await ended).toEqual({ code: null, signal, out: '', err: '' });
        if (held >= 0) closeSync(held);
        expect(changesIn(before, filesIn(cwd))).toEqual([]);
      });
    });

  for (const signal of signals)
    it.concurrent(`render, in the middle of writing (${signal})`, async () => {
      const files = { ...manyGuides(12), 'ut/g000.html': 'side fra før\n' };
      const args = ['render', 'guides', '--site', '--to', 'html,md', '--out', 'ut'];
      const whole = await inFolder(files, async (cwd) => {
        expect((await runProgram(args, { cwd, env })).code).toBe(0);
        return filesIn(cwd);
      });
      await inFolder(files, async (cwd) => {
        // Its last page is a pipe that nobody reads, so that it cannot be done before it is stopped.
        spawnSync('sh', ['-c', 'mkdir -p ut && mkfifo ut/g011.md'], { cwd });
        const { child, ended } = startProgram(args, { cwd, env });
        await until(() => (existsSync(join(cwd, 'ut/g003.html')) || child.exitCode !== null ? true : undefined));
        child.kill(signal);
        const { code, signal: by } = await ended;
        expect([code, by]).toEqual([null, signal]);
        const left = [...filesIn(cwd)].filter(([name]) => name.startsWith('ut/') && name !== 'ut/g011.md');
        const torn = left.filter(([name, text]) => whole.get(name) !== text && text !== files['ut/g000.html']);
        expect(torn.map(([name]) => name)).toEqual([]);
      });
    });
});

/** Stops the program by itself where a file is written and has not yet got its name: the worst moment. */
const stopAtRename = `const fs = require('node:fs');
const { rename } = fs.promises;
const { renameSync } = fs;
const stop = () => process.kill(process.pid, process.env.STOP);
fs.promises.rename = async (...paths) => {
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20_000));
  await rename(...paths);
};
fs.renameSync = (...paths) => {
  renameSync(...paths);
  stop();
};
`;

describe('stopped when a file is written and has no name yet', () => {
  const files = { ...world, 'ut/liten.html': 'side fra før\n', 'foran.cjs': stopAtRename };
  for (const args of [
    ['lint', 'liten.yaml', '--output', 'gammel.txt'],
    ['lint', 'liten.yaml', '--output', 'ny/mappe/ut.txt'],
    ['lint', 'liten.yaml', '--baseline', 'kjent.json', '--update-baseline'],
    ['render', 'liten.yaml'],
    ['rules', '--output', 'gammel.txt'],
    ['graph', 'liten.yaml', '--output', 'gammel.txt'],
    ['test', '--suggest', 'liten.yaml', '--output', 'gammel.txt'],
    ['walk', 'liten.yaml', '--script', 'liten.scenarier.yaml', '--quiet', '--save', 'gammel.txt'],
    ['init'],
  ])
    for (const signal of signals)
      it.concurrent(`${args.join(' ')} (${signal})`, async () => {
        await inFolder(files, async (cwd) => {
          const before = filesIn(cwd);
          const stop = { ...env, NODE_OPTIONS: '--require=./foran.cjs', STOP: signal };
          expect(await runProgram(args, { cwd, env: stop })).toEqual({ code: null, signal, out: '', err: '' });
          // A folder that was made for it may stay.
          expect(changesIn(before, filesIn(cwd)).filter((name) => name !== 'ny/mappe/')).toEqual([]);
        });
      });

  it.concurrent('init --repo: all or nothing', async () => {
    const args = ['init', 'ny', '--repo'];
    const made = async (stop: Readonly<Record<string, string>>) =>
      inFolder({ 'foran.cjs': stopAtRename }, async (cwd) => {
        await runProgram(args, { cwd, env: { ...env, ...stop } });
        return [...filesIn(cwd)];
      });
    const whole = await made({});
    expect(whole.length).toBeGreaterThan(5);
    expect(await made({ NODE_OPTIONS: '--require=./foran.cjs', STOP: 'SIGINT' })).toEqual(whole);
  });
});

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
if (!hasTmux) console.warn('NOT RUN: a walk that is stopped in a terminal, for which tmux is needed.');
let servers = 0;
let session = '';
const tmux = (...args: string[]): string => execFileSync('tmux', ['-L', session, ...args], { encoding: 'utf8' });

async function shows(words: RegExp): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const text = tmux('capture-pane', '-p', '-J');
    if (words.test(text)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never showed ${words}:\n${tmux('capture-pane', '-p', '-J')}`);
}

describe.skipIf(!hasTmux)('veileder walk, waiting for an answer in a terminal', () => {
  afterEach(() => {
    spawnSync('tmux', ['-L', session, 'kill-server']);
  });

  for (const [how, args, asks] of [
    ['screens', '', /Sett ord på/],
    ['lines', '--plain', /Skriv 1–2/],
  ] as const)
    for (const signal of signals)
      it(`leaves the terminal as it was (${how}, ${signal})`, async () => {
        await inFolder(world, async (cwd) => {
          const before = filesIn(cwd);
          session = `veileder-stop-${process.pid}-${servers++}`;
          tmux('-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', '24', '-c', cwd, 'sh');
          // What stood on the screen is to be there again, and the shell's own settings too.
          const walk = `'${process.execPath}' '${programFile}' walk liten.yaml --lang nb ${args}`;
          tmux('send-keys', '-l', `echo sto her fra før; stty -g >for; ${walk}`);
          tmux('send-keys', 'Enter');
          await shows(asks);
          const pid = await until(() => {
            const list = spawnSync('pgrep', [
              '-f',
              '-x',
              `.*node '?${programFile}'? walk liten.yaml --lang nb ?${args}`,
            ]);
            return /^\d+$/m.exec(String(list.stdout))?.[0];
          });
          process.kill(Number(pid), signal);
          await until(() => (spawnSync('kill', ['-0', pid]).status === 0 ? undefined : true));
          tmux('send-keys', 'echo "kode $?"; stty -g >etter', 'Enter');
          const text = await shows(/kode \d+/);
          expect(text).toMatch(signal === 'SIGINT' ? /kode 130/ : /kode 143/);
          expect(text).toContain('sto her fra før');
          await until(() => (existsSync(join(cwd, 'etter')) ? true : undefined));
          expect(tmux('display-message', '-p', '#{cursor_flag} #{alternate_on} #{mouse_any_flag}').trim()).toBe(
            '1 0 0',
          );
          const after = filesIn(cwd);
          expect(after.get('etter')).toBe(after.get('for'));
          expect(changesIn(before, after).sort()).toEqual(['etter', 'for']);
        });
      });
});
