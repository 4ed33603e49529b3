// Packs the program as for the registry, looks at the package, and installs and runs it in an empty folder on every
// version of Node that is promised. Usage: npm run verify:package [-- 20 26]
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeOf, promised, root, run } from './nodes.mjs';

const asked = process.argv.slice(2);
const majors = asked.length > 0 ? asked : promised;
const { name, version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const libraryProgram = `
import { diff, lint, parseGuide, render } from '${name}';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const text = readFileSync(process.argv[2], 'utf8');
const guide = await parseGuide(text, { path: 'guide.md' });
const { summary } = await lint(guide);
const changed = await diff(guide, text.replace(/^title: .*$/m, 'title: Another title'));
const page = await render(guide);
const book = await render(guide, { to: 'pdf' });
const same = createRequire(import.meta.url)('${name}').lint === lint;
console.log(JSON.stringify({
  id: guide.guide.id, errors: summary.errors, changes: changed.report.changes.length,
  page: page.content.length, book: Buffer.from(book.content).toString('latin1', 0, 5), same,
}));
`;

const work = mkdtempSync(join(tmpdir(), 'veileder-package-'));
try {
  run('npm', ['pack', '--silent', '--pack-destination', work]);
  const tarball = join(work, `${name}-${version}.tgz`);

  run('tar', ['-xzf', tarball, '-C', work]);
  run('npx', ['--no-install', 'publint', 'run', join(work, 'package'), '--strict', '--pack', 'false']);
  run('npx', ['--no-install', 'attw', tarball, '--no-emoji']);

  for (const major of majors) installed(tarball, major);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Installs the package in a folder of its own, and uses it as a person, and as a program, would. */
function installed(tarball, major) {
  const { env } = nodeOf(major);
  const cwd = mkdtempSync(join(work, `node-${major}-`));
  const quietly = (command, ...args) =>
    run(command, args, { cwd, env: { ...env, LANG: 'nb_NO.UTF-8' }, stdio: 'pipe', encoding: 'utf8' }).stdout;
  const node = quietly('node', '--version').trim();
  assert.ok(node.startsWith(`v${major}.`), `asked for Node ${major}, got ${node}`);

  writeFileSync(join(cwd, 'package.json'), '{"private":true}\n');
  quietly('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', tarball);
  const { packages } = JSON.parse(readFileSync(join(cwd, 'node_modules/.package-lock.json'), 'utf8'));
  for (const wanted of Object.keys(dependencies)) assert.ok(packages[`node_modules/${wanted}`], `${wanted} is missing`);
  // Were the package built where it is installed, its tools would be here.
  for (const tool of ['rolldown', 'typescript', 'vitest'])
    assert.ok(!existsSync(join(cwd, 'node_modules', tool)), `${tool} was installed`);

  const veileder = (...args) => quietly('npx', '--no-install', name, ...args);
  assert.equal(veileder('--version').trim(), version);
  veileder('init', 'min', '--form', 'md', '--language', 'nb');
  veileder('lint', 'min');
  veileder('render', 'min', '--to', 'html,pdf', '--out', 'ut');
  const made = readdirSync(join(cwd, 'ut')).sort();
  assert.deepEqual(
    made.map((file) => file.split('.').pop()),
    ['html', 'pdf'],
  );
  assert.equal(readFileSync(join(cwd, 'ut', made[1])).toString('latin1', 0, 5), '%PDF-');
  assert.match(readFileSync(join(cwd, 'ut', made[0]), 'utf8'), /^<!doctype html>/i);

  writeFileSync(join(cwd, 'program.mjs'), libraryProgram);
  const [guide] = readdirSync(join(cwd, 'min'));
  const said = JSON.parse(quietly('node', 'program.mjs', join('min', guide)));
  assert.ok(said.page > 1000);
  assert.deepEqual({ ...said, page: 0, id: '' }, { id: '', errors: 0, changes: 1, page: 0, book: '%PDF-', same: true });
  const beside = Object.keys(packages).length - 1;
  console.log(`Node ${node}: installed with ${beside} packages beside it, and runs`);
}
