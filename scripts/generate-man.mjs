// The manual pages, made of the program's own declarations. These are TypeScript, so they are bundled first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The day of the edition: changed together with the version. */
const date = '2026-11-22';

/** @returns {Promise<Record<string, string>>} path from the root → text */
export async function manualFiles(root) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/cli/program/manual.ts', root))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { manualPages } = await import(`data:text/javascript;base64,${code}`);
  return Object.fromEntries(
    Object.entries(manualPages({ version, date })).map(([path, text]) => [`man/${path}`, text]),
  );
}
