import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getAsset, getRawAsset } from 'node:sea';
import type { Home } from '../home.ts';
import { loaderOf } from './modules.ts';
import type { Contents, PartName } from './part.ts';
import type { unpacking } from './unpacking.ts';

// The first file that an executable runs, and the one its threads run. It loads as little of Node as it can.

declare const __filename: string;

const contents = JSON.parse(getAsset('contents.json', 'utf8')) as Contents;
const cached = new Set(contents.cached);
const bytesOf = (asset: string): Uint8Array => new Uint8Array(getRawAsset(asset) as ArrayBuffer);

/** The parts that stand for what is imported from outside of the modules. */
const partOf: Readonly<Record<string, PartName>> = {
  '../ui.mjs': 'screens',
  '@myriaddreamin/typst-ts-node-compiler': 'typst',
};

async function outside(name: string): Promise<unknown> {
  const part = partOf[name];
  if (!part) throw new Error(`this executable has no ${name}`);
  return (createRequire(join(folder(part), 'load.cjs'))('./load.cjs') as () => unknown)();
}

const load = loaderOf({
  source: (path) => getAsset(`dist/${path}`, 'utf8'),
  cache: (path) => (cached.has(path) ? bytesOf(`cache/${path}`) : undefined),
  builtin: (id) => process.getBuiltinModule(id),
  outside,
});

let unpack: ReturnType<typeof unpacking> | undefined;

/** What must lie on disk is unpacked when it is first asked for. */
function folder(part: PartName): string {
  unpack ??= (load('unpacking.cjs') as { unpacking: typeof unpacking }).unpacking(contents.parts, bytesOf);
  return unpack(part);
}

const home: Home = {
  get packageRoot() {
    return folder('files');
  },
  get lintWorker() {
    return join(folder('thread'), 'start.cjs');
  },
  pdfStandards: contents.pdfStandards,
};

// What Node starts from an executable bears the executable's name.
if (__filename === process.execPath) (load('main.cjs') as { main(home: Home): void }).main(home);
else load('lint-worker.cjs');
