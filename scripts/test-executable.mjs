// Runs the tests of the command line against the single executable for this machine: npm run test:executable
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { host } from './executables/targets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// The tests take place on one day, whatever day it is; a program in a process of its own must be made to believe so.
const faketime = ['', ...readdirSync('/usr/lib')]
  .map((name) => join('/usr/lib', name, 'faketime/libfaketime.so.1'))
  .find((path) => existsSync(path));
if (!faketime) {
  console.error('libfaketime is missing: apt-get install faketime');
  process.exit(2);
}

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run([join(root, 'scripts/executables.mjs'), host.name]);
// Unpacked anew, and not where the person's own program keeps its files.
const cache = mkdtempSync(join(tmpdir(), 'veileder-executable-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));
const env = {
  VEILEDER_PROGRAM: join(root, 'executables', host.file),
  VEILEDER_FAKETIME: faketime,
  XDG_CACHE_HOME: cache,
};
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
run([vitest, 'run', '--config', 'vitest.executable.config.mts', ...process.argv.slice(2)], env);
if (process.argv.length === 2) run([vitest, 'run', '--config', 'vitest.terminal.config.mts'], env);
