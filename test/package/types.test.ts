import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../cli/harness.ts';

/** A program as a user would write it; each `@ts-expect-error` is a wrong call that must not compile. */
const program = `
const text: string = 'veileder: 1';

const parsed: ParsedGuide = await parseGuide(text, { path: 'guides/a.md', lang: 'nn', readFile: () => undefined });
const guide: Guide | undefined = parsed.guide;
const titles: string[] = guide?.levels.flatMap((level) => level.steps.map((step) => step.title)) ?? [];
const words: string | undefined = guide?.intro?.tree.children[0]?.type;

const found = await lint(parsed, { profiles: ['core', 'bti'], rules: { 'dead-end': 'warning', liks: { score: 45 } } });
const errors: number = found.summary.errors;
const line: number | undefined = found.diagnostics[0]?.range.start.line;

const { report, diagnostics } = await diff(text, parsed, { lang: 'nb' });
const practice: number | undefined = report?.summary.practice;
const message: string | undefined = diagnostics[0]?.message;

const page: string | undefined = (await render(text)).content;
const svg: string | undefined = (await render(text, { to: 'svg' })).content;
const pdf: Uint8Array | undefined = (await render(parsed, { to: 'pdf', pdfStandard: 'a-2a' })).content;
declare const to: 'html' | 'pdf';
const either: string | Uint8Array | undefined = (await render(text, { to })).content;

// @ts-expect-error: a guide is text
await parseGuide(42);
// @ts-expect-error: no such option
await lint(text, { rule: {} });
// @ts-expect-error: no such rule
await lint(text, { rules: { 'dead-ends': 'off' } });
// @ts-expect-error: no such format
await render(text, { to: 'odt' });
// @ts-expect-error: a PDF is bytes
const wrong: string | undefined = (await render(text, { to: 'pdf' })).content;
// @ts-expect-error: there may be no report
report.changes;

export { either, errors, line, message, page, pdf, practice, svg, titles, words, wrong };
`;

const names = 'diff, type Guide, lint, type ParsedGuide, parseGuide, render';
const asModule = `import { ${names} } from 'veileder';\n${program}`;
// Nothing may be awaited at the top of a CommonJS file.
const inFunction = program.replace(/^export .*$/m, '');
const asCommonJs = `import { ${names} } from 'veileder';\nexport async function main(): Promise<void> {\n${inFunction}}\n`;

const files: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'module.mts': asModule,
  'wrong.mts': asModule.replaceAll(/^\/\/ @ts-expect-error.*$/gm, ''),
  'common.cts': asCommonJs.replace("declare const to: 'html' | 'pdf';", "let to: 'html' | 'pdf' = 'html';"),
  'old.cts': `import library = require('veileder');\nexport const lint: library.Lint = library.lint;\n`,
};

/** A folder with programs, and the package as npm would put it there, but for what runs. */
function consumer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'veileder-types-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const installed = join(folder, 'node_modules/veileder');
  mkdirSync(join(installed, 'dist'), { recursive: true });
  cpSync(join(packageRoot, 'package.json'), join(installed, 'package.json'));
  const made = spawnSync(process.execPath, [join(packageRoot, 'scripts/package/types.mjs'), join(installed, 'dist')], {
    encoding: 'utf8',
  });
  expect(made.stderr).toBe('');
  mkdirSync(join(folder, 'node_modules/@types'));
  for (const name of ['mdast', 'unist'])
    symlinkSync(join(packageRoot, 'node_modules/@types', name), join(folder, 'node_modules/@types', name));
  return folder;
}

function compiled(folder: string, options: readonly string[]): string {
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--types', ''];
  const tsc = join(packageRoot, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '--target', 'es2023', '--lib', 'es2023', '--skipLibCheck', 'false', ...strict, ...options];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('the types of the library', () => {
  let folder = '';
  beforeAll(() => {
    folder = consumer();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are the same for both kinds of modules, and import no file of ours', () => {
    const [esm, cjs] = ['mts', 'cts'].map((ending) =>
      readFileSync(join(folder, `node_modules/veileder/dist/library.d.${ending}`), 'utf8'),
    );
    expect(esm).toBe(cjs);
    expect([...(esm ?? '').matchAll(/\bfrom '([^']+)'|import\('([^']+)'\)/g)].map((m) => m[1] ?? m[2])).toEqual([
      'mdast',
    ]);
  });

  it.each([
    ['node16', ['--module', 'node16', '--moduleResolution', 'node16', 'module.mts', 'common.cts', 'old.cts']],
    ['nodenext', ['--module', 'nodenext', '--moduleResolution', 'nodenext', 'module.mts', 'common.cts', 'old.cts']],
    ['bundler', ['--module', 'preserve', '--moduleResolution', 'bundler', 'module.mts', 'common.cts']],
  ])('hold in a strict program (%s)', (_, options) => {
    expect(compiled(folder, options)).toBe('');
  });

  it('say what is wrong with a call (the check itself can fail)', () => {
    const options = ['--module', 'node16', '--moduleResolution', 'node16', 'wrong.mts'];
    expect(compiled(folder, options).match(/error TS/g)).toHaveLength(6);
  });
});
