// Makes executables: make.mjs [target …]. Run by the Node that they are made of.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { assetsOf } from './contents.mjs';
import { faultsOf } from './inspect.mjs';
import { joinAll } from './join.mjs';
import { licencesOf } from './licences.mjs';
import { modulesOf } from './modules.mjs';
import { takeSignatureOff } from './portable-executable.mjs';
import { baseOf, host, targets } from './targets.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'executables');
const build = join(out, '.build');
const packages = join(build, 'packages');

function node(...args) {
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? error}`);
}

/** One file of what `input` imports; sources of the program among it. */
async function bundle(input, file, format) {
  const built = await rolldown({ input: join(root, input), platform: 'node', external: [/^node:/], logLevel: 'warn' });
  await built.write({ file: join(build, file), format, minify: true, codeSplitting: false });
  await built.close();
  return join(build, file);
}

function writeAll(files, folder) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

// A build of their own: another may be put in dist/ meanwhile.
const dist = join(build, 'dist');
node(join(root, 'scripts/build.mjs'), dist);
const modules = modulesOf(dist);
const unpacking = await bundle('src/cli/executable/unpacking.ts', 'unpacking.cjs', 'cjs');
modules.set('unpacking.cjs', readFileSync(unpacking, 'utf8'));
const start = await bundle('src/cli/executable/start.ts', 'start.cjs', 'cjs');

const adapter = await bundle('src/cli/executable/typst-wasm.ts', 'typst-wasm.cjs', 'cjs');

// V8 takes a cache on the system it was made on: elsewhere the program starts without.
const caches = join(build, 'caches');
rmSync(caches, { recursive: true, force: true });
const forCaches = join(build, 'modules');
rmSync(forCaches, { recursive: true, force: true });
writeAll(modules, forCaches);
node(
  await bundle('scripts/executables/code-cache.mjs', 'code-cache.mjs', 'esm'),
  join(root, 'guides'),
  forCaches,
  caches,
);

const licences = licencesOf(root, dist, join(dirname(process.execPath), '..'));
writeFileSync(join(out, 'LICENSES.txt'), licences);

const asked = process.argv.slice(2);
for (const target of targets.filter((t) => (asked.length === 0 ? !t.isOnRequest : asked.includes(t.name)))) {
  const assets = assetsOf({
    root,
    dist,
    start,
    modules,
    caches: target === host ? caches : undefined,
    typst: target.typst,
    adapter,
    packages,
    licences,
  });
  const output = join(out, target.file);
  joinAll({
    tool: process.execPath,
    base: baseOf(target, packages),
    start,
    assets,
    into: join(build, target.name),
    output,
  });
  if (target.kind === 'pe') {
    const file = readFileSync(output);
    takeSignatureOff(file);
    writeFileSync(output, file);
  }
  const faults = faultsOf(readFileSync(output), target.kind, { start: readFileSync(start), assets });
  if (faults.length > 0) throw new Error(`${target.file}: ${faults.join('; ')}`);
  if (target.kind.startsWith('mach-o')) console.log(`to be signed on a Mac: codesign --force --sign - ${target.file}`);
  console.log(`${target.file}: ${(statSync(output).size / 1e6).toFixed(0)} MB`);
}
