// Writes src/diff/generated/ from the listing of src/diff/checks: adding a kind of change is adding one file.
import { readdirSync } from 'node:fs';

const checksFolder = new URL('../src/diff/checks/', import.meta.url);

const header = '// Made by scripts/generate-diff-registry.mjs from the files in ../checks. Do not edit.\n';

const identifier = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function checkIds() {
  const ids = readdirSync(checksFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  const odd = ids.find((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id));
  if (odd) throw new Error(`src/diff/checks/${odd}.ts: a check's file is named with small letters, digits and hyphens`);
  return ids;
}

function registry(ids, exported, name, type) {
  return `${header}import type { ${type} } from '../check.ts';
import type { CheckId } from './ids.ts';
${ids.map((id) => `import { ${exported} as ${identifier(id)} } from '../checks/${id}.ts';\n`).join('')}
export const ${name}: Readonly<Record<CheckId, ${type}>> = {
${ids.map((id) => `  '${id}': ${identifier(id)},\n`).join('')}};
`;
}

/** File name → text of each generated file. */
export function diffRegistryFiles() {
  const ids = checkIds();
  return {
    'ids.ts': `${header}
/** Every kind of change, by name. */
export const checkIds = [
${ids.map((id) => `  '${id}',\n`).join('')}] as const;

export type CheckId = (typeof checkIds)[number];
`,
    'checks.ts': registry(ids, 'check', 'checks', 'Check'),
    'sentences.ts': registry(ids, 'sentences', 'sentences', 'Sentences'),
    'pages.ts': registry(ids, 'page', 'pages', 'CheckPage'),
  };
}
