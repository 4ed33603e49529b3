// The files of Typst for one system.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch.mjs';

const compiler = '@myriaddreamin/typst-ts-node-compiler';

/** Native code for the system, in the version that the program is tested with. */
export function typstFiles(root, system, packages) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', compiler, 'package.json'), 'utf8'));
  const native = fetchPackage(`${compiler}-${system}@${version}`, packages);
  if (!native) throw new Error(`the registry has no ${compiler}-${system} ${version}`);
  const file = `typst-ts-node-compiler.${system}.node`;
  return [
    { path: file, bytes: readFileSync(join(native, file)) },
    { path: 'load.cjs', bytes: Buffer.from(`module.exports = () => require('./${file}');\n`) },
  ];
}
