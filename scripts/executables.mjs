// Makes the single executables, which need no Node.js: npm run executables [-- linux-x64 …] → executables/
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseOf, host, targets } from './executables/targets.mjs';

const build = fileURLToPath(new URL('../executables/.build', import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !targets.some((t) => t.name === name));
if (unknown.length > 0 || !host) {
  const names = targets.map(({ name }) => name).join(', ');
  console.error(
    host ? `no such target: ${unknown.join(', ')} (there are ${names})` : `they can be made on ${names} only`,
  );
  process.exit(2);
}
// The rest is done by the Node that the executables are made of: an older one neither joins nor compresses them.
const make = fileURLToPath(new URL('executables/make.mjs', import.meta.url));
const { status } = spawnSync(baseOf(host, join(build, 'packages')), [make, ...asked], { stdio: 'inherit' });
process.exitCode = status ?? 1;
