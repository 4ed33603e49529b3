// Writes src/lint/generated/ from the listing of src/lint/rules: adding a rule is adding one file.
// `--check` writes nothing and fails when the folder is out of date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const rulesFolder = new URL('src/lint/rules/', root);
const generated = new URL('src/lint/generated/', root);

const header = '// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.\n';

const identifier = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function ruleIds() {
  const ids = readdirSync(rulesFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  const odd = ids.find((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id));
  if (odd) throw new Error(`src/lint/rules/${odd}.ts: a rule's file is named with small letters, digits and hyphens`);
  return ids;
}

const imports = (ids, name) =>
  ids.map((id) => `import { ${name} as ${identifier(id)} } from '../rules/${id}.ts';\n`).join('');
const entries = (ids) => ids.map((id) => `  '${id}': ${identifier(id)},\n`).join('');

function registry(ids, exported, name, typeImport, type) {
  return `${header}${typeImport}import type { RuleId } from './ids.ts';
${imports(ids, exported)}
export const ${name}: Readonly<Record<RuleId, ${type}>> = {
${entries(ids)}};
`;
}

/** File name → text of each generated file. */
export function registryFiles() {
  const ids = ruleIds();
  return {
    'ids.ts': `${header}
/** Every rule, by name. */
export const ruleIds = [
${ids.map((id) => `  '${id}',\n`).join('')}] as const;

export type RuleId = (typeof ruleIds)[number];
`,
    'rules.ts': registry(ids, 'rule', 'rules', "import type { RunnableRule } from '../registry.ts';\n", 'RunnableRule'),
    'sentences.ts': registry(
      ids,
      'sentences',
      'sentences',
      "import type { AnySentences } from '../registry.ts';\n",
      'AnySentences',
    ),
    'pages.ts': registry(ids, 'page', 'pages', "import type { RulePage } from '../rule.ts';\n", 'RulePage'),
  };
}

const textOf = (file) => {
  try {
    return readFileSync(new URL(file, generated), 'utf8');
  } catch {
    return undefined;
  }
};

/** Names of the generated files that are not what the rules folder says. */
export function staleRegistryFiles() {
  return Object.entries(registryFiles())
    .filter(([file, text]) => textOf(file) !== text)
    .map(([file]) => `src/lint/generated/${file}`);
}

/** Writes what is out of date. */
export function writeRegistry() {
  mkdirSync(generated, { recursive: true });
  for (const [file, text] of Object.entries(registryFiles())) {
    if (textOf(file) !== text) writeFileSync(new URL(file, generated), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = staleRegistryFiles();
    if (stale.length > 0) {
      console.error(`Out of date: ${stale.join(', ')}. Run: node scripts/generate-registry.mjs`);
      process.exitCode = 1;
    }
  } else writeRegistry();
}
