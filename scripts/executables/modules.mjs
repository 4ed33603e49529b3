// The program's modules, as an executable loads them from memory (src/cli/executable/modules.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the modules import that is not among them; start.ts knows where each is. */
const outside = new Set(['../ui.mjs', '@myriaddreamin/typst-ts-node-compiler']);

/**
 * The text of every module of a build by its path from `dist/`. `import()` has no meaning in a module that is loaded from
 * memory: it is written `outside()`.
 */
export function modulesOf(dist) {
  const paths = ['main.cjs', 'lint-worker.cjs', ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`)];
  const seen = new Set();
  const modules = new Map();
  for (const path of paths.filter((p) => p.endsWith('.cjs')).sort()) {
    const text = readFileSync(join(dist, path), 'utf8').replace(/\bimport\(([`'"])([^`'"]+)\1\)/g, (_, quote, name) => {
      if (!outside.has(name)) throw new Error(`${path} imports ${name}, of which an executable knows nothing`);
      seen.add(name);
      return `outside(${quote}${name}${quote})`;
    });
    modules.set(path, text);
  }
  const missed = [...outside].filter((name) => !seen.has(name));
  if (missed.length > 0) throw new Error(`nothing imports ${missed.join(', ')} any more`);
  return modules;
}
