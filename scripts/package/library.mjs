// The library for programs: `import { lint } from "veileder"`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** One copy of the library for both kinds of modules: the ES module hands on what the CommonJS one has. */
const asModule = `import library from './library.cjs';

export const { parseGuide, lint, diff, render } = library;
`;

/**
 * Bundles the library into `folder`, apart from the program: with shared chunks the program would have to load more
 * files to start. Gives the output, for the licences.
 */
export async function buildLibrary(root, folder, options) {
  const bundle = await rolldown({ ...options, input: { library: join(root, 'src/cli/library.ts') } });
  const output = await bundle.write({
    dir: folder,
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'library/[name]-[hash].cjs',
    minify: true,
  });
  await bundle.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'library.mjs'), asModule);
  return output;
}
