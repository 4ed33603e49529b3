import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '../../bin/veileder.js');

/** The single executable that the tests of the command line are pointed at; undefined: the checkout itself. */
export const executable = process.env.VEILEDER_PROGRAM;

/** What starts the built program: a command and what stands before the program's own arguments. */
export const command: readonly [string, ...string[]] = executable ? [executable] : [process.execPath, bin];

/** The same in the words of a shell. */
export const commandLine = command.map((word) => `'${word}'`).join(' ');

/** Runs the built program in a process of its own. */
export function start(
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; input?: Uint8Array | string },
): { code: number; out: string; err: string } {
  const [first, ...before] = command;
  const settings: SpawnSyncOptionsWithStringEncoding = {
    ...options,
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  };
  const { status, stdout, stderr, error } = spawnSync(first, [...before, ...args], settings);
  if (error) throw error;
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** The environment of a program that believes it is noon of the day that the tests of the command line take place on. */
export function onTheDay(): NodeJS.ProcessEnv {
  const { VEILEDER_FAKETIME, PATH, HOME, TZ, XDG_CACHE_HOME } = process.env;
  if (!VEILEDER_FAKETIME) throw new Error('VEILEDER_FAKETIME must name libfaketime.so.1: npm run test:executable');
  return {
    PATH,
    HOME,
    TZ,
    XDG_CACHE_HOME,
    LD_PRELOAD: VEILEDER_FAKETIME,
    FAKETIME: '@2026-05-01 12:00:00',
    // Threads wait by the other clock.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
