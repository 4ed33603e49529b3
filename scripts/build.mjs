// Bundles the program into dist/: CommonJS (it starts faster than ES modules), split where the source says import().
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { buildPage } from './build-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');

/** A rule's check, sentences and page stand in one file but are loaded at different times: each registry gets its own copy, from which the rest is shaken out. */
const partsOfRules = {
  name: 'parts-of-rules',
  resolveId(source, importer) {
    const part = /[\\/]lint[\\/]generated[\\/](sentences|pages)\.ts$/.exec(importer ?? '')?.[1];
    if (!part || !source.includes('/rules/')) return null;
    return `${join(dirname(importer), source)}?${part}`;
  },
  load(id) {
    const query = /^(.*\.ts)\?(sentences|pages)$/.exec(id);
    return query ? { code: readFileSync(query[1], 'utf8'), moduleType: 'ts' } : null;
  },
};

/** Import paths inside a copy are meant from the file itself. */
const insideCopies = {
  name: 'inside-copies',
  resolveId(source, importer) {
    const file = /^(.*\.ts)\?(sentences|pages)$/.exec(importer ?? '')?.[1];
    return file && source.startsWith('.') ? join(dirname(file), source) : null;
  },
};

/** Built beside its place and then put there, so that a program that runs meanwhile finds all its parts. */
const draft = join(root, `.dist-${process.pid}`);
const bundle = await rolldown({
  input: { main: join(root, 'src/cli/main.ts') },
  platform: 'node',
  external: [/^node:/, /^@myriaddreamin\//, 'ink', 'react', 'react/jsx-runtime'],
  plugins: [insideCopies, partsOfRules],
  transform: { define: { VEILEDER_VERSION: JSON.stringify(version) } },
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]node_modules[\\/]/, sideEffects: true },
      { test: /./, sideEffects: false },
    ],
  },
  logLevel: 'warn',
});
await bundle.write({
  dir: draft,
  format: 'cjs',
  exports: 'named',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  minify: true,
});
await bundle.close();
await buildPage(root, join(draft, 'page'));
rmSync(dist, { recursive: true, force: true });
renameSync(draft, dist);
