import { calledAs } from './called-as.ts';
import { type Home, homeAround } from './home.ts';
import { run } from './run.ts';
import { standardOut } from './standard-out.ts';
import { UsageError } from './usage-error.ts';

declare const __dirname: string;
declare const VEILEDER_VERSION: string;

/**
 * Ties `run` to this process: its arguments, streams and exit code.
 * @returns whether all that was written has left the process, so that it may end at once.
 */
export function main(home: Home = homeAround(__dirname)): Promise<boolean> {
  const stdout = standardOut(1);
  const stderr = standardOut(2);
  return run(
    process.argv.slice(2),
    {
      env: process.env,
      get cwd() {
        return workingFolder();
      },
      get calledAs() {
        return calledAs(process.argv[1] ?? '', process.env, process.cwd);
      },
      get packageRoot() {
        return home.packageRoot;
      },
      get lintWorker() {
        return home.lintWorker;
      },
      pdfStandards: home.pdfStandards,
      now: () => new Date(),
      stdout,
      stderr,
      stdin: readStandardInput,
      // Asked for late: to open standard input costs time that most commands need not spend.
      get terminal() {
        if (!process.stdin.isTTY) return undefined;
        const screen = process.stdout.isTTY ? { stdin: process.stdin, stdout: process.stdout } : undefined;
        return { lines: terminalLines, screen };
      },
      lines: terminalLines,
    },
    VEILEDER_VERSION,
  ).then((code) => {
    process.exitCode = code;
    return !stdout.isTTY && !stderr.isTTY;
  });
}

/** @throws UsageError when somebody has removed the folder the program was started in. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError((usage) => usage.noFolder);
  }
}

async function* terminalLines(): AsyncGenerator<string, void, undefined> {
  yield* (await import('./terminal-lines.ts')).terminalLines();
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
