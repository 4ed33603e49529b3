// Runs the program on the guides of this repository and keeps what V8 compiled meanwhile, as start.ts will ask for it.
// Run by the Node that the executable is made of: code-cache.mjs <guides> <folder of modules> <folder for caches>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loaderOf } from '../../src/cli/executable/modules.ts';

const [guides, modules, caches] = process.argv.slice(2);
const calls = [['--version'], ...['oppdal.md', 'vestby.yaml', 'sula.md'].map((name) => ['lint', join(guides, name)])];

// What has not run for a while is otherwise forgotten. Taken back before writing: V8 compares the flags.
setFlagsFromString('--no-flush-bytecode');
const scripts = [];
const load = loaderOf({
  source: (path) => readFileSync(join(modules, path), 'utf8'),
  cache: () => undefined,
  builtin: (id) => process.getBuiltinModule(id),
  outside: () => Promise.reject(new Error('of no use for a cache')),
  compiled: (script, path) => scripts.push({ script, path }),
});
const { main } = load('main.cjs');

process.on('beforeExit', () => {
  const call = calls.shift();
  if (call) {
    process.argv = [process.argv[0], 'veileder', ...call];
    main({ packageRoot: '', lintWorker: '' });
    // What `main` awaits need not keep the process running by itself.
    setImmediate(() => undefined);
    return;
  }
  if (scripts.length === 0) return;
  setFlagsFromString('--flush-bytecode');
  for (const { script, path } of scripts.splice(0)) {
    mkdirSync(dirname(join(caches, path)), { recursive: true });
    writeFileSync(join(caches, path), script.createCachedData());
  }
  process.exitCode = 0;
});
