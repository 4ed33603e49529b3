import { dirname, join } from 'node:path/posix';
import { Script } from 'node:vm';

type Load = (path: string) => unknown;

export interface Modules {
  /** The text of a module of the build, by its path from `dist/`. */
  source(path: string): string;
  /** What V8 made of a module before; undefined where nothing is kept of it. */
  cache(path: string): Uint8Array | undefined;
  /** Loads what is part of Node. */
  readonly builtin: Load;
  /** Loads what is not among the modules: it stands for `import()` in them. */
  readonly outside: (name: string) => Promise<unknown>;
  /** Is told of each module once it is compiled. */
  readonly compiled?: (script: Script, path: string) => void;
}

/** As CommonJS has it, and one more name: the build writes `import()` of what is not among the modules as `outside`. */
const wrap = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname, outside) { ${source}\n})`;

/**
 * Loads CommonJS modules from memory.
 * @returns gives the exports of a module by its path from `dist/`
 */
export function loaderOf({ source, cache, builtin, outside, compiled }: Modules): Load {
  const loaded = new Map<string, { exports: unknown }>();
  return function load(path) {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const folder = dirname(path);
    const script = new Script(wrap(source(path)), { filename: path, cachedData: cache(path) });
    compiled?.(script, path);
    const require: Load = (id) => (id.startsWith('.') ? load(join(folder, id)) : builtin(id));
    script.runInThisContext().call(module.exports, module.exports, require, module, path, folder, outside);
    return module.exports;
  };
}
