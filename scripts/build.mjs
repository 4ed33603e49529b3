// Bundles the program into dist/: CommonJS (it starts faster than ES modules), split where the source says import().
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { buildPage } from './build-page.mjs';
import { buildLibrary } from './package/library.mjs';
import { writeLicences } from './package/third-party.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Another folder may be named: executables are made from a build of their own. */
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** The check, sentences and page of a rule, or of a kind of change, stand in one file but are loaded at different times: each registry gets its own copy, from which the rest is shaken out. */
const partsOfRules = {
  name: 'parts-of-rules',
  resolveId(source, importer) {
    const part = /[\\/](?:lint|diff)[\\/]generated[\\/](sentences|pages)\.ts$/.exec(importer ?? '')?.[1];
    if (!part || !/\/(?:rules|checks)\//.test(source)) return null;
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

/** The screens stand in a file of their own: ink awaits at its top, so it cannot be in CommonJS. */
const screensApart = {
  name: 'screens-apart',
  // Named as it is seen from dist/chunks, where everything that is loaded on demand lies.
  resolveId: (source) => (source.endsWith('/ui/main.tsx') ? { id: '../ui.mjs', external: true } : null),
};

/** Commander can run commands as programs of their own; here none is one, and loading what starts them takes its time. */
const commandsInside = {
  name: 'commands-inside',
  transform: (code, id) =>
    /[\\/]commander[\\/]/.test(id) ? code.replace("require('node:child_process')", '({})') : null,
};

/** To begin with, the tables of all characters cost more than a whole check of a guide; most texts need none of them. */
const widthsWhenAsked = {
  name: 'widths-when-asked',
  transform(code, id) {
    if (!/[\\/]src[\\/]report[\\/]wrap\.ts$/.test(id)) return null;
    const loading = "import stringWidth from 'string-width';";
    if (!code.includes(loading)) this.error(`no ${loading}`);
    return code.replace(
      loading,
      "const stringWidth = (text: string): number => require('string-width').default(text);",
    );
  },
};

/** Dagre copies all places, should the same graph be laid out again; none is, and the copy takes longer than some steps of the layout. */
const laidOutOnce = {
  name: 'laid-out-once',
  transform(code, id) {
    if (!/[\\/]dagre\.esm\.js$/.test(id)) return null;
    const copying = /JSON\.parse\(JSON\.stringify\(\w+\._nodes\)\)/;
    if (!copying.test(code)) this.error(`no ${copying}`);
    return code.replace(copying, '{}');
  },
};

/** What ink brings that is no use here: tools for React's developers, and silence where a build server is suspected. */
const idle = { 'is-in-ci': 'export default false', './devtools.js': '' };
const inkAlone = {
  name: 'ink-alone',
  resolveId: (source, importer) => (source in idle && importer?.includes('node_modules') ? `\0${source}` : null),
  load: (id) => idle[id.slice(1)] ?? null,
};

async function bundleScreens() {
  const screens = await rolldown({
    input: join(root, 'src/ui/main.tsx'),
    platform: 'node',
    external: [/^node:/],
    plugins: [inkAlone],
    transform: {
      // Without fetch, yoga reads the WebAssembly it carries at once; with it, Node loads its whole web client first.
      define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', fetch: 'undefined' },
      jsx: { runtime: 'automatic' },
    },
    logLevel: 'warn',
  });
  const output = await screens.write({
    file: join(draft, 'ui.mjs'),
    format: 'esm',
    minify: true,
    codeSplitting: false,
  });
  await screens.close();
  return output;
}

/**
 * What a check of one guide needs stands in few files: each file costs a start a third of a millisecond. Parts that
 * only some calls need are left to the bundler.
 */
const together = [
  { name: 'model', test: /[\\/]src[\\/](?:source|diagnostic|model)[\\/](?!(?:nearest|slug|composed)\.ts)[^?]*$/ },
  {
    name: 'parse',
    test: /[\\/]src[\\/]parse[\\/](?:build[\\/].*|validate[\\/](?:has-shape|id-form)\.ts|generated[\\/]rules\.ts|(?:parse-guide|include|include-path|prose|prose-plain|scalar|tree)\.ts)$/,
  },
  { name: 'shape', test: /[\\/]src[\\/]parse[\\/](?:validate|generated)[\\/]/ },
  { name: 'markdown', test: /[\\/]src[\\/]parse[\\/](?:markdown[\\/](?!mdast\.ts)|mdast[\\/])[^?]*$/ },
  {
    name: 'yaml',
    test: /[\\/]src[\\/]parse[\\/]yaml[\\/](?:read|fast|core-schema|lines|nodes|pieces)\.ts$|[\\/]js-yaml[\\/]/,
  },
  {
    name: 'compare',
    test: /[\\/]src[\\/]diff[\\/](?!say[\\/]|generated[\\/](?:pages|sentences)\.ts|next-version)[^?]*$|[\\/]node_modules[\\/]diff[\\/]/,
  },
  {
    name: 'tell-changes',
    test: /[\\/]src[\\/](?:diff[\\/](?:say[\\/](?:say|common|effects)\.ts|generated[\\/]sentences\.ts|checks[\\/].*\?sentences)|report[\\/]diff[\\/](?:pretty|report)\.ts)$/,
  },
  { name: 'words', test: /[\\/]src[\\/]render[\\/](?:words|words[\\/].*|safe-url|deadline-words)\.ts$/ },
  { name: 'chart', test: /[\\/]src[\\/]render[\\/]chart[\\/](?:chart|text|wrap)\.ts$/ },
  { name: 'check', test: /[\\/]src[\\/]lint[\\/](?!generated[\\/](?:pages|sentences)\.ts|fixes\.ts|say\.ts)[^?]*$/ },
];

/**
 * Built beside its place and then put there, so that a program that runs meanwhile finds all its parts. Around it lies
 * what lies around `dist`: the program is run there for its code cache.
 */
const workshop = join(root, `.build-${process.pid}`);
const draft = join(workshop, 'dist');
mkdirSync(workshop);
for (const name of ['templates', 'schemas']) symlinkSync(join(root, name), join(workshop, name), 'junction');
const shared = {
  platform: 'node',
  external: [/^node:/, /^@myriaddreamin\//],
  transform: { define: { VEILEDER_VERSION: JSON.stringify(version) } },
  treeshake: {
    moduleSideEffects: [
      { test: /[\\/]node_modules[\\/]/, sideEffects: true },
      { test: /./, sideEffects: false },
    ],
  },
  logLevel: 'warn',
};
const bundle = await rolldown({
  ...shared,
  input: { main: join(root, 'src/cli/main.ts'), 'lint-worker': join(root, 'src/cli/lint/worker.ts') },
  plugins: [commandsInside, widthsWhenAsked, laidOutOnce, screensApart, insideCopies, partsOfRules],
  // What the groups above hold may be asked for by any chunk.
  preserveEntrySignatures: 'allow-extension',
});
const program = await bundle.write({
  dir: draft,
  format: 'cjs',
  exports: 'named',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  minify: true,
  codeSplitting: { groups: together, includeDependenciesRecursively: false },
});
await bundle.close();
const library = await buildLibrary(root, draft, { ...shared, plugins: [widthsWhenAsked, insideCopies, partsOfRules] });
writeLicences(root, join(draft, 'THIRD-PARTY-LICENSES.txt'), [program, library, await bundleScreens()]);
await buildPage(root, join(draft, 'page'));
// From 22.1 on Node keeps such a cache itself, and 20 takes none that another version made. Without it the program only
// starts slower, so its failing stops no build.
if (!('enableCompileCache' in nodeModule))
  spawnSync(process.execPath, [join(root, 'scripts/code-cache.cjs'), draft], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
rmSync(dist, { recursive: true, force: true });
renameSync(draft, dist);
rmSync(workshop, { recursive: true });
