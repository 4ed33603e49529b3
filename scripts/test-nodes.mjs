// Runs the whole test suite on every version of Node that the program promises.
// Usage: npm run test:nodes [-- 22 24]
import { join } from 'node:path';
import { nodeOf, promised, root, run } from './nodes.mjs';

// The oldest is the one that `npm test` is run with.
const majors = process.argv.length > 2 ? process.argv.slice(2) : promised.slice(1);

for (const major of majors) {
  const { node, env } = nodeOf(major);
  run(node, ['--version'], { env });
  run(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], { env });
}
