import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getAsset } from 'node:sea';
import { isMainThread } from 'node:worker_threads';
import type { Home } from '../home.ts';
import { bytesOf, HomeInside } from './home.ts';
import { loaderOf } from './modules.ts';
import type { Contents, PartName } from './part.ts';

// The first file that an executable runs, and the one its threads run.

const contents = JSON.parse(getAsset('contents.json', 'utf8')) as Contents;
const home = new HomeInside(contents);
const cached = new Set(contents.cached);

/** The parts that stand for what is imported from outside of the modules. */
const partOf: Readonly<Record<string, PartName>> = {
  '../ui.mjs': 'screens',
  '@myriaddreamin/typst-ts-node-compiler': 'typst',
};

async function outside(name: string): Promise<unknown> {
  const part = partOf[name];
  if (!part) throw new Error(`this executable has no ${name}`);
  const load = createRequire(join(home.folder(part), 'load.cjs'))('./load.cjs') as () => unknown;
  return load();
}

const load = loaderOf({
  source: (path) => getAsset(`dist/${path}`, 'utf8'),
  cache: (path) => (cached.has(path) ? bytesOf(`cache/${path}`) : undefined),
  builtin: (id) => process.getBuiltinModule(id),
  outside,
});

if (isMainThread) (load('main.cjs') as { main(home: Home): void }).main(home);
else load('lint-worker.cjs');
