import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { executable, onTheDay, start } from '../factory/program.ts';

export const packageRoot = join(import.meta.dirname, '../..');

/** What the program says it is: an executable says what it was made of. */
export const version: string = executable
  ? JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version
  : '0.0.0-test';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files (text or bytes), gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'veileder-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the program in this process, with its own streams; Norwegian unless the environment says otherwise. Where an
 * executable is tested, it runs as that, unless the test is itself the terminal: test/terminal has real ones.
 */
export async function veileder(
  args: readonly string[],
  options: {
    cwd?: string;
    env?: Readonly<Record<string, string>>;
    input?: Uint8Array | string;
    columns?: number;
    /** What a person writes in the terminal, line by line. */
    lines?: readonly string[];
  } = {},
): Promise<Ran> {
  if (executable && options.columns === undefined && options.lines === undefined) {
    const { cwd = packageRoot, input } = options;
    return start(args, { cwd, env: { ...onTheDay(), LANG: 'nb_NO.UTF-8', ...options.env }, input });
  }
  let out = '';
  let err = '';
  const code = await run(
    args,
    {
      env: { LANG: 'nb_NO.UTF-8', ...options.env },
      cwd: options.cwd ?? packageRoot,
      packageRoot,
      now: () => new Date(2026, 4, 1, 12),
      stdout: { write: (text) => (out += text), isTTY: options.columns !== undefined, columns: options.columns },
      stderr: { write: (text) => (err += text), isTTY: options.columns !== undefined },
      stdin: async () =>
        typeof options.input === 'string' ? Buffer.from(options.input) : (options.input ?? Buffer.alloc(0)),
      terminal: options.lines && { lines: () => linesOf(options.lines ?? []) },
      lines: () => linesOf(String(options.input ?? '').split(/\r?\n(?!$)/)),
    },
    version,
  );
  return { code, out, err };
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string, void, undefined> {
  yield* lines;
}

/** Runs the built program as a person would, in a process of its own. */
export function built(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Ran {
  return start(args, {
    cwd: options.cwd ?? packageRoot,
    env: { ...process.env, LANG: 'nb_NO.UTF-8', ...options.env },
    input: options.input,
  });
}

/** A small sound guide; `change` edits its text. */
export function smallGuide(change: (text: string) => string = (t) => t): string {
  return change(`veileder: 1
id: liten
title: En liten veileder
language: nb
version: 1.0.0
dates: { updated: 2026-05-01 }
levels:
  - id: 0
    title: Avklar bekymringen
    steps:
      - id: sett-ord
        title: Sett ord på bekymringen
        body: Skriv ned det du har sett og hørt.
        outcomes:
          - { when: Det er ingen grunn til bekymring, go: close }
          - { when: Du er fortsatt bekymret, go: step:samtale }
      - id: samtale
        title: Snakk med barnet
        kind: evaluate
        body: Spør hvordan barnet har det.
        outcomes:
          - { when: Barnet har det bra, go: close }
          - { when: Barnet trenger mer hjelp, go: close-log }
`);
}
