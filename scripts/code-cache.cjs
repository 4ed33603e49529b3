// Runs the program on the guides of this repository and keeps what V8 compiled meanwhile: node scripts/code-cache.cjs <dist>
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const v8 = require('node:v8');
const { withCodeCache } = require('../bin/code-cache.js');

const dist = process.argv[2];
const guides = join(__dirname, '..', 'guides');
const made = mkdtempSync(join(tmpdir(), 'veileder-build-'));
/** A slip in a guide: what tells of it is loaded for it alone. */
const slip = join(made, 'slip.yaml');
writeFileSync(slip, readFileSync(join(guides, 'vestby.yaml'), 'utf8').replace(/^title:/m, 'titel:'));
const calls = [
  ['--version'],
  ...['oppdal.md', 'vestby.yaml', 'sula.md'].map((name) => ['lint', join(guides, name)]),
  ['lint', slip],
  // Two guides that share much: most kinds of change are met.
  ['diff', join(guides, 'plattform'), join(guides, 'plattform-nn')],
  ['diff', join(guides, 'oppdal.md'), join(guides, 'vestby.yaml')],
  ['render', join(guides, 'oppdal.md'), '--to', 'html,pdf', '--out', made, '--quiet'],
  // Asked by a shell while a person waits.
  ['complete', 'zsh', 'lint', `${guides}/`],
  ['complete', 'zsh', 'explain', ''],
];

// What has not run for a while is otherwise forgotten. Taken back before writing: V8 compares the flags.
v8.setFlagsFromString('--no-flush-bytecode');
const scripts = [];
withCodeCache(dist, (script, file) => scripts.push({ script, file }));
const { main } = require(join(dist, 'main.cjs'));

process.on('beforeExit', () => {
  const call = calls.shift();
  if (call) {
    process.argv = [process.argv[0], 'veileder', ...call];
    main();
    // What `main` awaits need not keep the process running by itself.
    setImmediate(() => undefined);
    return;
  }
  if (scripts.length === 0) return;
  rmSync(made, { recursive: true, force: true });
  v8.setFlagsFromString('--flush-bytecode');
  for (const { script, file } of scripts.splice(0)) writeFileSync(file, script.createCachedData());
  process.exitCode = 0;
});
