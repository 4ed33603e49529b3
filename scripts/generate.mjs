// Writes the files that are derived from others. `--check`: writes nothing, exits 1 when one is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffRegistryFiles } from './generate-diff-registry.mjs';
import { formFiles } from './generate-form.mjs';
import { manualFiles } from './generate-man.mjs';
import { registryFiles } from './generate-registry.mjs';
import { schemaFiles } from './generate-schema.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');

/** Each generator gives the files it answers for: path from the root → content. */
const files = { ...(await schemaFiles(root)), ...formFiles(root) };
for (const [file, content] of Object.entries(registryFiles())) files[`src/lint/generated/${file}`] = content;
for (const [file, content] of Object.entries(diffRegistryFiles())) files[`src/diff/generated/${file}`] = content;

Object.assign(files, await manualFiles(root));

const stale = [];
for (const [path, content] of Object.entries(files)) {
  const at = fileURLToPath(new URL(path, root));
  const before = existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  if (before === content) continue;
  stale.push(relative(fileURLToPath(root), at));
  if (check) continue;
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, content);
}
for (const path of stale) console.log(check ? `stale: ${path} (run npm run generate)` : `wrote ${path}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
