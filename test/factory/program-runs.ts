import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packageRoot = join(import.meta.dirname, '../..');
export const programFile = join(packageRoot, 'bin/veileder.js');

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Does something in a new folder with these files, which is gone afterwards; tests at the same time have one each. */
export async function inFolder<T>(files: Files, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'veileder-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Beside `PATH`; nothing else of the environment of the tests is handed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** What comes on standard input; none: it is closed at once. */
  readonly input?: string | Uint8Array;
  /** Standard input stays open for more. */
  readonly keepOpen?: true;
  /** Other streams than pipes. */
  readonly stdio?: StdioOptions;
  /** In front of the program: a shell that sets something up. */
  readonly before?: readonly string[];
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Should it not end by itself, a test fails with what it had said, and not by waiting. */
const mostSeconds = 50;

/** Starts the built program as a person would, in a process of its own. */
export function startProgram(args: readonly string[], options: RunOptions): Running {
  const { cwd, env, input, stdio, before = [], keepOpen } = options;
  const [file = '', ...rest] = [...before, process.execPath, programFile, ...args];
  const child = spawn(file, rest, { cwd, env: { PATH: process.env.PATH, ...env }, stdio: stdio ?? 'pipe' });
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  // It may end before it has read all that it was sent.
  child.stdin?.on('error', () => undefined);
  if (!keepOpen) child.stdin?.end(input ?? '');
  const ended = new Promise<Ended>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`veileder ${args.join(' ')} did not end; it had written:\n${out}\n${err}`));
    }, mostSeconds * 1000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(late);
      resolve({ code, signal, out, err });
    });
  });
  return { child, ended };
}

export const runProgram = (args: readonly string[], options: RunOptions): Promise<Ended> =>
  startProgram(args, options).ended;
