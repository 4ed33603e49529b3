import { type ChildProcess, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../../src/cli/program.ts';
import { en } from '../../src/messages/en.ts';
import { veileder } from '../cli/harness.ts';
import { type Language, languages } from '../factory/plain-words.ts';
import { type Ended, inFolder, runProgram, startProgram } from '../factory/program-runs.ts';
import { type Case, type Kind, kinds, type ShortStop, type Stop } from './case.ts';
import { casesOf } from './cases/index.ts';
import { changesIn, faultsOf, filesIn } from './seen.ts';
import { world } from './world.ts';

const locale: Readonly<Record<Language, string>> = { nb: 'nb_NO.UTF-8', nn: 'nn_NO.UTF-8', en: 'en_GB.UTF-8' };

/** Runs a case as a person would, in a process of its own. */
async function asProcess({ args, input, stdout }: Case, cwd: string, language: Language): Promise<Ended> {
  const env = { LC_ALL: locale[language] };
  if (stdout === 'full disk') {
    const full = openSync('/dev/full', 'w');
    try {
      return await runProgram(args, { cwd, env, stdio: ['pipe', full, 'pipe'] });
    } finally {
      closeSync(full);
    }
  }
  const { child, ended } = startProgram(args, { cwd, env, ...(input === undefined ? {} : { input }) });
  if (stdout === 'reader has left') child.stdout?.destroy();
  return ended;
}

/** Runs a case in this process: as good where only the words are looked at, and much faster. */
async function here({ args, input }: Case, cwd: string, language: Language): Promise<Ended> {
  const ran = await veileder(args, {
    cwd,
    env: { LC_ALL: locale[language] },
    ...(input === undefined ? {} : { input }),
  });
  return { ...ran, signal: null };
}

/** Kinds whose cases differ in what a file holds: every third in a process of its own says enough of processes. */
const manyFiles: ReadonlySet<Kind> = new Set(['empty input', 'not a guide']);

/** Tries a case in three languages, in a folder of its own each time: one as a process, the others in this one. */
async function check(kind: Kind, one: Case, first: number): Promise<void> {
  const faults: unknown[] = [];
  const must = one.stdout !== undefined || one.processOnly === true;
  const noProcess = manyFiles.has(kind) && !must && first % languages.length !== 0;
  for (const [n, language] of languages.entries()) {
    const processed = !noProcess && n === first % languages.length;
    if (must && !processed) continue;
    await inFolder({ ...world, ...one.files }, async (cwd) => {
      const before = filesIn(cwd);
      const ended = await (processed ? asProcess : here)(one, cwd, language);
      const found = faultsOf(kind, one, ended, language);
      const changed = changesIn(before, filesIn(cwd));
      if (changed.join() !== (one.makes ?? []).join()) found.push(`files: ${changed.join(', ')}`);
      if (found.length > 0) faults.push(language, ...found);
    });
  }
  expect(faults).toEqual([]);
}

/** Waits until the program has opened the pipe to read from it, and keeps it open for it. */
async function hasOpened(pipe: string, child: ChildProcess): Promise<number> {
  while (child.exitCode === null && child.signalCode === null) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  throw new Error('it ended without having read from the pipe');
}

async function isThere(file: string, child: ChildProcess): Promise<void> {
  while (!existsSync(file)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended, and there is no ${file}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Stops the program while it waits for a pipe: it dies of the signal, says nothing, and leaves nothing half done. */
async function stopWaiting({ args, files, waitsFor }: Stop, signal: NodeJS.Signals): Promise<void> {
  await inFolder({ ...world, ...files }, async (cwd) => {
    const isRead = 'read' in waitsFor;
    const pipe = join(cwd, isRead ? waitsFor.read : waitsFor.write);
    expect(spawnSync('mkdir', ['-p', join(pipe, '..')]).status).toBe(0);
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const before = filesIn(cwd);
    const { child, ended } = startProgram(args, { cwd, env: { LC_ALL: locale.nb } });
    const held = isRead ? await hasOpened(pipe, child) : undefined;
    if (!isRead) await isThere(join(cwd, waitsFor.after), child);
    child.kill(signal);
    const { code, signal: by, out, err } = await ended;
    if (held !== undefined) closeSync(held);
    expect({ code, by, out, said: isRead ? err : '' }).toEqual({ code: null, by: signal, out: '', said: '' });
    expect(changesIn(before, filesIn(cwd))).toEqual(isRead ? [] : [waitsFor.after]);
  });
}

/** Moments of a short run, in milliseconds: before the program is read, while it is, while it writes. */
const moments = [20, 80, 130, 180, 240];

/** Stops a run that is soon over at several moments: whenever that is, the file it makes is whole or not there. */
async function stopShort({ args, makes }: ShortStop, signal: NodeJS.Signals): Promise<void> {
  const env = { LC_ALL: locale.nb };
  const whole = await inFolder(world, async (cwd) => {
    expect((await runProgram(args, { cwd, env })).code).toBe(0);
    return filesIn(cwd);
  });
  for (const moment of moments) {
    await inFolder(world, async (cwd) => {
      const before = filesIn(cwd);
      const { child, ended } = startProgram(args, { cwd, env });
      await new Promise((resolve) => setTimeout(resolve, moment));
      child.kill(signal);
      const { code, signal: by, err } = await ended;
      expect(code === 0 || by === signal ? '' : `${code} ${by}: ${err}`).toBe('');
      const after = filesIn(cwd);
      const made = changesIn(before, after).filter((f) => !makes?.startsWith(f));
      expect(made).toEqual([]);
      if (makes && after.has(makes)) expect(after.get(makes)).toBe(whole.get(makes));
    });
  }
}

const program = makeProgram(
  { messages: en, io: { stdout: { write: () => undefined }, stderr: { write: () => undefined } } as never },
  '0',
  () => undefined,
);

/** Calls that get no further than to a command. */
const calls: readonly Case[] = [
  { args: ['--version'], code: 0, out: /^\d+\.\d+\.\d+\S*\n$/ },
  { args: ['--help'], code: 0, out: /lint\|validate/ },
  { args: ['help', 'lint'], code: 0, out: /veileder lint/ },
  { args: [], code: 2, names: ['lint|validate'] },
  { args: ['--lang', 'nb'], code: 2, names: ['lint|validate', 'Bruk:'] },
  { args: ['--lang', 'de'], code: 2, names: ['de', '--lang', 'nb, nn, en'] },
  { args: ['--lang'], code: 2, names: ['--lang'] },
  { args: ['lnt', 'liten.yaml'], code: 2, names: ['lnt', 'lint'] },
  { args: ['validat'], code: 2, names: ['validat', 'validate'] },
  { args: ['xyzzy'], code: 2, names: ['xyzzy'] },
  { args: [''], code: 2, names: [] },
  { args: ['help', 'lnt'], code: 2, names: ['lnt', 'lint'] },
  { args: ['--verson'], code: 2, names: ['--verson'] },
  { args: ['--quiet', 'lint', 'liten.yaml'], code: 2, names: ['--quiet'] },
  { args: ['graph', 'liten.yaml', '--fail-on', 'error'], code: 2, names: ['--fail-on'] },
];

describe('veileder', () => {
  for (const [n, one] of calls.entries()) {
    // The help of an empty call is no message, and a call for help in one language is answered in it.
    const kind = one.names?.includes('lint|validate') ? 'good call' : 'wrong call';
    const only = one.args.includes('nb');
    it.concurrent(`${one.args.join(' ') || 'alone'} (${n + 1})`, () =>
      check(kind, only ? { ...one, processOnly: true } : one, only ? 0 : n));
  }
});

describe('every command', () => {
  it('has cases for all that may happen to it, or a reason why not', () => {
    const names = program.commands.map((command) => command.name());
    expect(names.length).toBeGreaterThan(10);
    const missing = names.flatMap((name) => {
      const cases = casesOf[name];
      if (!cases) return [`${name}: no cases; add test/commands/cases/${name}.ts`];
      return kinds.flatMap((kind) => {
        const list = cases[kind];
        if ('notFor' in list) return list.notFor.length > 10 ? [] : [`${name}: ${kind}: why not?`];
        return list.length > 0 ? [] : [`${name}: ${kind}`];
      });
    });
    expect(missing).toEqual([]);
    expect(Object.keys(casesOf).filter((name) => !names.includes(name))).toEqual([]);
  });
});

for (const [c, [command, cases]] of Object.entries(casesOf).entries()) {
  describe(`veileder ${command}`, () => {
    for (const kind of kinds) {
      if (kind === 'interruption') continue;
      const list = cases[kind];
      if ('notFor' in list) continue;
      for (const [n, one] of list.entries()) {
        const about = [...one.args.slice(1), ...Object.keys(one.files ?? {}), ...(one.stdout ? [one.stdout] : [])];
        it.concurrent(`${kind}: ${about.join(' ') || 'alone'} (${n + 1})`, () => check(kind, one, c + n));
      }
    }
    const stops = cases.interruption;
    if ('notFor' in stops) return;
    for (const stop of stops)
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        it.concurrent(`interruption: ${stop.args.slice(1).join(' ') || 'alone'} (${signal})`, () =>
          'waitsFor' in stop ? stopWaiting(stop, signal) : stopShort(stop, signal));
  });
}
