// Joins Node, the file it starts and the assets into one file, with Node's own support for it.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {{ tool: string, base: string, start: string, assets: Map<string, Uint8Array>, into: string, output: string }} parts
 * `tool`: a Node that runs on this machine; `base`: the Node of the system the executable is for
 */
export function joinAll({ tool, base, start, assets, into, output }) {
  rmSync(into, { recursive: true, force: true });
  const paths = {};
  for (const [name, bytes] of assets) {
    paths[name] = `assets/${name}`;
    const file = join(into, paths[name]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  copyFileSync(start, join(into, 'start.cjs'));
  writeFileSync(
    join(into, 'config.json'),
    JSON.stringify({
      // The executable remembers this path, and it is nobody's business where it was made.
      main: 'start.cjs',
      executable: base,
      output,
      assets: paths,
      disableExperimentalSEAWarning: true,
      // What the person has set for Node programs of their own is none of this program's business.
      execArgvExtension: 'none',
    }),
  );
  const result = spawnSync(tool, ['--build-sea', 'config.json'], { cwd: into, stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`could not join ${output}: ${result.status ?? result.error}`);
  chmodSync(output, 0o755);
}
