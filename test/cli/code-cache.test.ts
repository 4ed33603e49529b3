import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'veileder-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = join(import.meta.dirname, '../../bin/code-cache.js');
const program = join(folder, 'program.cjs');
const other = join(folder, 'other.cjs');
const screens = join(folder, 'screens.cjs');
writeFileSync(other, "exports.word = (n) => 'å'.repeat(n);");
writeFileSync(screens, "exports.load = () => import('node:path');");
writeFileSync(
  program,
  "require('./screens.cjs').load(); console.log(require('./other.cjs').word(3), __filename === module.filename);",
);

/** What the program prints, started with the caches; whether V8 took every one of them stands after it. */
const run = (): string =>
  execFileSync(process.execPath, ['-e', starter], { encoding: 'utf8', env: { ...process.env, FOLDER: folder } });
const starter = `
  const vm = require('node:vm');
  const taken = [];
  vm.Script = class extends vm.Script {
    constructor(source, options) { super(source, options); taken.push(this.cachedDataRejected); }
  };
  require(${JSON.stringify(module)}).withCodeCache(process.env.FOLDER);
  require(${JSON.stringify(program)});
  console.log(taken.join());`;
const record = `
  const scripts = [];
  require(${JSON.stringify(module)}).withCodeCache(${JSON.stringify(folder)}, (script, file) => scripts.push([script, file]));
  require(${JSON.stringify(program)});
  for (const [script, file] of scripts) require('node:fs').writeFileSync(file, script.createCachedData());`;

test('a program starts without caches, with them, and with spoilt ones, and does the same', () => {
  expect(run()).toBe('ååå true\n\n');
  execFileSync(process.execPath, ['-e', record]);
  const made = readdirSync(folder).filter((name) => name.endsWith('.cache'));
  expect(made.sort()).toEqual(['other.cjs.cache', 'program.cjs.cache']);
  expect(run()).toBe('ååå true\nfalse,false\n');
  writeFileSync(`${program}.cache`, '');
  writeFileSync(`${other}.cache`, readFileSync(`${other}.cache`).subarray(0, 40));
  expect(run().startsWith('ååå true\n')).toBe(true);
  // As another version of Node would have made it.
  writeFileSync(`${other}.cache`, Buffer.alloc(400, 7));
  expect(run()).toMatch(/^ååå true\n(?:true)?,true\n$/);
});
