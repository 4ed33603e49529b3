import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLint } from '../../src/api/lint.ts';
import { makeRender } from '../../src/api/render.ts';
import type { ReadOptions } from '../../src/api/source.ts';
import { renderAssets } from '../../src/cli/render/assets.ts';
import { packageRoot } from '../cli/harness.ts';

// The library as it is installed, on the day of the command line's harness.
export { diff } from '../../src/api/diff.ts';
export { parseGuide } from '../../src/api/parse-guide.ts';
export const lint = makeLint({ today: () => '2026-05-01' });
export const render = makeRender({ assets: renderAssets({ packageRoot }) });

export const textAt = (path: string, root = packageRoot): string => readFileSync(join(root, path), 'utf8');

/** How a guide on disk is read: what it includes comes from beside it. */
export const from = (path: string, root = packageRoot): Required<ReadOptions> => ({
  path,
  readFile: (name) => textAt(name, root),
});
