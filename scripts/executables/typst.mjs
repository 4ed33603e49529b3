// The files of Typst for one system.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch.mjs';

const node = '@myriaddreamin/typst-ts-node-compiler';
const web = '@myriaddreamin/typst-ts-web-compiler';

/**
 * Native code where the registry has it in the version that the program is tested with; otherwise the same version as
 * WebAssembly. `adapter`: what gives that the other's face (src/cli/executable/typst-wasm.ts), bundled.
 * @returns {{ isNative: boolean, files: { path: string, bytes: Uint8Array }[] }}
 */
export function typstFor(root, system, packages, adapter) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', node, 'package.json'), 'utf8'));
  const native = fetchPackage(`${node}-${system}@${version}`, packages);
  if (native) {
    const file = `typst-ts-node-compiler.${system}.node`;
    return {
      isNative: true,
      files: [fileOf(native, file), text('load.cjs', `module.exports = () => require('./${file}');\n`)],
    };
  }
  const portable = fetchPackage(`${web}@${version}`, packages);
  if (!portable) throw new Error(`the registry has neither ${node}-${system} nor ${web} ${version}`);
  const wasm = 'typst_ts_web_compiler_bg.wasm';
  const files = [
    fileOf(join(portable, 'pkg'), wasm),
    fileOf(join(portable, 'pkg'), 'typst_ts_web_compiler.mjs'),
    { path: 'typst-wasm.cjs', bytes: readFileSync(adapter) },
    text(
      'load.cjs',
      `module.exports = async () => {
  const web = await import('./typst_ts_web_compiler.mjs');
  const { join } = require('node:path');
  await web.default({ module_or_path: require('node:fs').readFileSync(join(__dirname, '${wasm}')) });
  return require('./typst-wasm.cjs').typstOf(web);
};
`,
    ),
  ];
  return { isNative: false, files };
}

const fileOf = (folder, path) => ({ path, bytes: readFileSync(join(folder, path)) });
const text = (path, content) => ({ path, bytes: Buffer.from(content) });
