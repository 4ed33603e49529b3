import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The table of README's section on architecture: what each folder of src may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  source: ['diagnostic'],
  diagnostic: ['source'],
  model: ['source', 'diagnostic'],
  parse: ['source', 'diagnostic', 'model'],
  lint: ['source', 'diagnostic', 'model', 'messages'],
  diff: ['source', 'diagnostic', 'model'],
  walk: ['source', 'diagnostic', 'model'],
  render: ['source', 'diagnostic', 'model'],
  messages: [],
  report: ['source', 'diagnostic', 'model', 'messages'],
  ui: ['source', 'diagnostic', 'model', 'messages', 'walk'],
  lsp: ['source', 'diagnostic', 'model', 'messages', 'report'],
  api: ['source', 'diagnostic', 'model', 'parse', 'lint', 'diff', 'render', 'report'],
};

/** Types of results that a layer may name without running anything of it. */
const mayNameTypesOf: Readonly<Record<string, readonly string[]>> = {
  report: ['lint', 'diff', 'walk'],
  ui: ['lint'],
};

/** Packages and parts of Node that belong to one place only. */
const homes: readonly { readonly module: RegExp; readonly folders: readonly string[] }[] = [
  { module: /^(node:)?(fs|process|child_process|worker_threads|os)(\/|$)/, folders: ['cli'] },
  {
    module:
      /^(yaml|js-yaml|ajv|unified|remark|remark-parse|micromark.*|mdast-util-(from-markdown|gfm-table|frontmatter))(\/|$)/,
    folders: ['parse'],
  },
  { module: /^commander$/, folders: ['cli'] },
  { module: /^vscode-/, folders: ['cli'] },
  { module: /^(ink|react)(\/|$)/, folders: ['ui'] },
  { module: /^chalk$/, folders: ['report', 'ui'] },
];

const src = join(import.meta.dirname, '../../src');

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly module: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const file = relative(src, path).replaceAll('\\', '/');
  const folder = file.split('/')[0] ?? '';
  const statements = text.matchAll(/^(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map((m) => ({ file, folder, module: m[3] ?? '', typeOnly: m[2] !== undefined })),
    ...[...calls].map((m) => ({ file, folder, module: m[1] ?? '', typeOnly: false })),
  ];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.endsWith('.d.ts'))
    .map((e) => join(e.parentPath, e.name));
}

const all = filesUnder(src).flatMap(importsOf);

const targetFolder = (i: Import): string =>
  relative(src, join(src, dirname(i.file), i.module))
    .replaceAll('\\', '/')
    .split('/')[0] ?? '';

describe('layers', () => {
  it('reads real imports', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it('imports go downwards only, and siblings never import each other', () => {
    const wrong = all
      .filter((i) => i.module.startsWith('.') && i.folder !== 'cli')
      .filter((i) => {
        const to = targetFolder(i);
        if (to === i.folder) return false;
        if (i.typeOnly && mayNameTypesOf[i.folder]?.includes(to)) return false;
        return !mayImport[i.folder]?.includes(to);
      })
      .map((i) => `${i.file} imports ${i.module}`);
    expect(wrong).toEqual([]);
  });

  it('nothing of cli imports a command but what runs them', () => {
    const wrong = all
      .filter((i) => i.folder === 'cli' && i.file !== 'cli/run.ts' && /(^|\/)commands\/[\w-]+\.ts$/.test(i.module))
      .map((i) => `${i.file} imports ${i.module}`);
    expect(wrong).toEqual([]);
  });

  it('every folder of src is in the table', () => {
    const folders = readdirSync(src, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name);
    expect(folders.filter((f) => f !== 'cli' && !(f in mayImport))).toEqual([]);
  });

  it('each library, and each part of the outside world, has one home', () => {
    const wrong = all
      .filter((i) => !i.module.startsWith('.') && !i.typeOnly)
      .filter((i) => homes.some((h) => h.module.test(i.module) && !h.folders.includes(i.folder)))
      .map((i) => `${i.file} imports ${i.module}`);
    expect(wrong).toEqual([]);
  });

  it('globals of the process are touched in cli alone', () => {
    const wrong = filesUnder(src)
      .filter((f) => !relative(src, f).startsWith('cli'))
      .filter((f) => /\bprocess\.(env|argv|cwd|exit|std)|\bDate\.now\(\)|\bnew Date\(\)/.test(readFileSync(f, 'utf8')))
      .map((f) => relative(src, f));
    expect(wrong).toEqual([]);
  });
});
