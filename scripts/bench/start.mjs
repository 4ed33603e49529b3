// What a start costs above a bare Node: the version, and a cold lint of one guide in each written form.
import { inTurn, table } from './timing.mjs';

export function benchStart(root) {
  const node = process.execPath;
  const veileder = (...args) => [node, 'bin/veileder.js', ...args];
  table(
    `Cold start, node ${process.version} (median; against the first row, in turn)`,
    inTurn(
      {
        'node -e 0': [node, '-e', '0'],
        'veileder --version': veileder('--version'),
        'veileder lint guides/oppdal.md': veileder('lint', 'guides/oppdal.md'),
        'veileder lint guides/vestby.yaml': veileder('lint', 'guides/vestby.yaml'),
        'veileder lint guides/sula.md': veileder('lint', 'guides/sula.md'),
        'veileder lint guides (all)': veileder('lint', 'guides'),
      },
      { cwd: root },
    ),
  );
}
