// Builds what the package ships, when it is installed from its repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function run(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

// `npm install --global` from a repository (pre-commit's way) hands “global” on to the run that should fetch what
// the build needs, which then fetches nothing of it: here that run is told where it is.
if (!existsSync(join(root, 'node_modules/rolldown'))) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('What the build needs is missing. Run “npm install” first.');
  run(npm, 'install', '--no-global', '--include=dev', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund');
}
run(join(root, 'scripts/build.mjs'));
run(join(root, 'scripts/package/types.mjs'));
