// Everything an executable carries for one system: its assets by name.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, makePart } from './parts.mjs';
import { typstFor } from './typst.mjs';

const loads = (file) => [{ path: 'load.cjs', bytes: Buffer.from(`module.exports = () => import('./${file}');\n`) }];

/** What a page is made with at build time, and is of no use in the program. */
const notRead = /^templates\/(?:html\/|fonts\/README)/;

/**
 * @param {{ root: string, dist: string, start: string, modules: Map<string, string>, caches: string | undefined, typst: string, adapter: string, packages: string, licences: string }} build
 * `start`: the file that threads run; `caches`: the folder with what V8 made of the modules; `typst`: what Typst calls the system; `adapter`: what stands in front of Typst as WebAssembly
 * @returns {Map<string, Uint8Array>}
 */
export function assetsOf({ root, dist, start, modules, caches, typst, adapter, packages, licences }) {
  const assets = new Map();
  const parts = {};
  const add = (name, files) => {
    const { part, packed } = makePart(name, files);
    parts[name] = part;
    assets.set(name, packed);
  };
  add('files', [
    ...filesIn(join(root, 'templates'), 'templates', notRead),
    ...filesIn(join(root, 'schemas'), 'schemas'),
    ...filesIn(join(dist, 'page'), 'dist/page'),
    { path: 'LICENSES.txt', bytes: Buffer.from(licences) },
  ]);
  add('screens', [...loads('ui.mjs'), { path: 'ui.mjs', bytes: readFileSync(join(dist, 'ui.mjs')) }]);
  const { isNative, files } = typstFor(root, typst, packages, adapter);
  add('typst', files);
  // The results that `lint` keeps are kept by the name of this file's contents: it tells of all the program's.
  const program = createHash('sha256')
    .update(JSON.stringify([...modules]))
    .digest('hex');
  add('thread', [{ path: 'start.cjs', bytes: Buffer.concat([readFileSync(start), Buffer.from(`\n// ${program}\n`)]) }]);

  const cached = [];
  for (const [path, text] of modules) {
    assets.set(`dist/${path}`, Buffer.from(text));
    const cache = caches && join(caches, path);
    if (!cache || !existsSync(cache)) continue;
    cached.push(path);
    assets.set(`cache/${path}`, readFileSync(cache));
  }
  assets.set(
    'contents.json',
    Buffer.from(JSON.stringify({ parts, cached, pdfStandards: isNative ? undefined : ['ua-1'] })),
  );
  return assets;
}
