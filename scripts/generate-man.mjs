// The manual pages, made of the program's own declarations.
import { readFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

/** The day of the edition: changed together with the version. */
const date = '2026-11-22';

/** @returns {Promise<Record<string, string>>} path from the root → text */
export async function manualFiles(root) {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const { manualPages } = await loadSource('src/cli/program/manual.ts');
  return Object.fromEntries(
    Object.entries(manualPages({ version, date })).map(([path, text]) => [`man/${path}`, text]),
  );
}
