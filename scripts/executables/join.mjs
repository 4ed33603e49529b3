// Joins Node, the file it starts and the assets into one file, with Node's own support for it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {{ tool: string, base: string, start: string, assets: Map<string, Uint8Array>, into: string, output: string }} parts
 * `tool`: a Node that runs on this machine; `base`: the Node of the system the executable is for
 */
export function joinAll({ tool, base, start, assets, into, output }) {
  rmSync(into, { recursive: true, force: true });
  const paths = {};
  for (const [name, bytes] of assets) {
    paths[name] = join(into, 'assets', name);
    mkdirSync(dirname(paths[name]), { recursive: true });
    writeFileSync(paths[name], bytes);
  }
  const config = join(into, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      main: start,
      executable: base,
      output,
      assets: paths,
      disableExperimentalSEAWarning: true,
      // What the person has set for Node programs of their own is none of this program's business.
      execArgvExtension: 'none',
    }),
  );
  const result = spawnSync(tool, ['--build-sea', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) throw new Error(`could not join ${output}: ${result.status ?? result.error}`);
  chmodSync(output, 0o755);
}
