// 500 guides of Oppdal's size: cold, warm and peak memory, beside linters of Markdown and YAML on as many files of the
// same bytes. All in one run, so that the ratios hold whatever the machine. The peers are fetched into .bench/. One fault
// is seeded in the last file of each kind: a program that does not tell of it there, or of anything else, is not measured.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './timing.mjs';

const peers = {
  'markdownlint-cli2': ['markdownlint-cli2'],
  'remark-cli': ['remark-cli', 'remark-preset-lint-recommended', 'remark-lint-no-undefined-references'],
  '@stoplight/spectral-cli': ['@stoplight/spectral-cli'],
  '@redocly/cli': ['@redocly/cli'],
};
/** What the form of a guide breaks by design; all other rules of markdownlint are on. */
const markdownlintOff = ['MD013', 'MD024', 'MD025', 'MD028', 'MD034', 'MD051', 'MD060'];

/**
 * @param {{ guides?: number, runs?: number, fetchPeers?: boolean, seconds?: number }} options After `seconds` no new round
 * is begun, and in the first round nothing runs longer than what is left of them.
 */
export function benchMany(root, { guides = 500, runs = 3, fetchPeers = true, until = Date.now() + 300_000 } = {}) {
  // Beside the peers, where nobody tidies up meanwhile.
  mkdirSync(join(root, '.bench'), { recursive: true });
  const folder = mkdtempSync(join(root, '.bench', 'run-'));
  try {
    const { size, last } = writeInputs(root, folder, guides);
    const node = process.execPath;
    const lint = (...args) => ({
      argv: [node, join(root, 'bin/veileder.js'), 'lint', 'guides', '--format', 'concise', ...args],
      finds: ['doubled-word'],
    });
    const commands = {
      'veileder, cold': lint('--no-cache'),
      'veileder, cold, one thread': lint('--no-cache', '--workers', '0'),
      'veileder, warm': lint(),
      ...peerCommands(root, folder, fetchPeers),
    };
    const [first, ...rest] = lint().argv;
    spawnSync(first, rest, { cwd: folder, stdio: 'ignore' });
    console.log(
      `\n${guides} files of ${size} bytes, ${availableParallelism()} cores, node ${process.version} (median of up to ${runs} rounds, in turn; × against the first row)`,
    );
    measure(commands, { cwd: folder, last, runs, guides, until });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The guides, and OpenAPI descriptions of the same bytes for the linters of YAML. */
function writeInputs(root, folder, count) {
  const guide = readFileSync(join(root, 'guides/oppdal.md'), 'utf8');
  for (const kind of ['guides', 'yaml']) mkdirSync(join(folder, kind));
  const nameOf = (i) => `oppdal-${String(i).padStart(3, '0')}`;
  const guideOf = (i) => guide.replace(/^id: .*$/m, `id: ${nameOf(i)}`);
  const size = Buffer.byteLength(guideOf(0));
  for (let i = 0; i < count; i++) {
    const isLast = i === count - 1;
    writeFileSync(join(folder, 'guides', `${nameOf(i)}.md`), isLast ? withFault(guideOf(i), size) : guideOf(i));
    writeFileSync(join(folder, 'yaml', `${nameOf(i)}.yaml`), openApi(nameOf(i), size, isLast));
  }
  for (const path of [`guides/${nameOf(count - 1)}.md`, `yaml/${nameOf(0)}.yaml`, `yaml/${nameOf(count - 1)}.yaml`]) {
    const bytes = statSync(join(folder, path)).size;
    if (bytes !== size) throw new Error(`${path} has ${bytes} bytes, the guides have ${size}`);
  }
  writeFileSync(join(folder, '.spectral.yaml'), 'extends: ["spectral:oas"]\n');
  const off = Object.fromEntries(markdownlintOff.map((rule) => [rule, false]));
  writeFileSync(
    join(folder, '.markdownlint-cli2.jsonc'),
    JSON.stringify({ config: { default: true, ...off }, noProgress: true }),
  );
  return { size, last: nameOf(count - 1) };
}

/** A word twice for us, and a definition that nothing uses for the linters of Markdown; a longer text makes room for it. */
function withFault(guide, size) {
  const fault = '\n\nHan og og hun.\n\n[ubrukt]: https://eksempel.no\n\n';
  const at = guide.indexOf('\n\n', guide.indexOf('\n---\n') + 6);
  // As many bytes go as come: of the Norwegian comments, which no linter reads.
  let text = guide.slice(0, at) + fault + guide.slice(at + 2);
  for (const [comment] of guide.matchAll(/<!-- Rettet: .*? -->/g)) {
    const over = Buffer.byteLength(text) - size;
    if (over <= 0) break;
    const ascii = comment.replace(/[^ -~]/g, '');
    const kept = ascii.slice(12, -4);
    const lost = Buffer.byteLength(comment) - ascii.length;
    text = text.replace(comment, `<!-- Rettet: ${kept.slice(Math.min(kept.length, Math.max(0, over - lost)))} -->`);
  }
  return text.replace('<!-- Rettet: ', `<!-- Rettet: ${'.'.repeat(Math.max(0, size - Buffer.byteLength(text)))}`);
}

/** As many paths as there is room for; the rest is a comment. With a fault, two operations have one name. */
function openApi(name, size, withFault) {
  let text = `openapi: 3.1.0\ninfo: { title: ${name}, version: 1.0.0, description: Målt, contact: { name: a, url: "https://eksempel.no", email: a@eksempel.no }, license: { name: MIT, identifier: MIT } }\nservers: [{ url: "https://eksempel.no" }]\nsecurity: []\ntags: [{ name: a, description: b }]\npaths:\n`;
  for (let i = 0; ; i++) {
    const next = `  /steg/${i}:\n    get:\n      operationId: steg${withFault && i === 1 ? 0 : i}\n      tags: [a]\n      summary: Steg ${i} i veilederen\n      description: Skriv ned det du har sett og hørt, og snakk med barnet.\n      responses:\n        "200":\n          description: Det gikk bra\n          content: { application/json: { schema: { type: object, properties: { id: { type: string }, title: { type: string } } } } }\n        "404": { description: Fant det ikke }\n`;
    const left = size - Buffer.byteLength(text + next);
    if (left < 2) break;
    text += next;
  }
  return `${text}#${'-'.repeat(size - Buffer.byteLength(text) - 2)}\n`;
}

function peerCommands(root, folder, fetchPeers) {
  const bench = join(root, '.bench');
  const found = {};
  for (const [name, packages] of Object.entries(peers)) {
    if (!installed(bench, name, packages, fetchPeers)) {
      console.log(`${name} could not be installed with npm; it is left out.`);
      continue;
    }
    const bin = (file) => join(home(bench, name), 'node_modules', '.bin', file);
    if (name === 'markdownlint-cli2')
      found[name] = {
        argv: [bin('markdownlint-cli2'), 'guides/*.md'],
        finds: ['MD053'],
      };
    if (name === 'remark-cli') {
      const module = (one) => pathToFileURL(join(home(bench, name), 'node_modules', one, 'index.js')).href;
      // Guides write callouts, which are no references.
      writeFileSync(
        join(folder, '.remarkrc.mjs'),
        `import preset from '${module('remark-preset-lint-recommended')}';\nimport references from '${module('remark-lint-no-undefined-references')}';\nexport default { plugins: [preset, [references, false]] };\n`,
      );
      found['remark-lint'] = {
        argv: [bin('remark'), 'guides', '--quiet', '--no-stdout', '--no-color'],
        finds: ['no-unused-definitions'],
      };
    }
    if (name === '@stoplight/spectral-cli')
      found.Spectral = {
        argv: [bin('spectral'), 'lint', 'yaml/*.yaml', '-r', join(folder, '.spectral.yaml'), '-q'],
        finds: ['operation-operationId-unique'],
      };
    if (name === '@redocly/cli')
      found.Redocly = {
        argv: [bin('redocly'), 'lint', 'yaml/*.yaml', '--extends', 'recommended', '--format', 'stylish'],
        finds: ['operation-operationId-unique'],
      };
  }
  return found;
}

const home = (bench, name) => join(bench, name.replace(/\W+/g, '-').replace(/^-/, ''));

function installed(bench, name, packages, fetchPeers) {
  const folder = home(bench, name);
  if (packages.every((p) => existsSync(join(folder, 'node_modules', p)))) return true;
  if (!fetchPeers) return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', ...packages];
  return (
    spawnSync('npm', args, { cwd: folder, stdio: 'ignore', timeout: 300_000, shell: process.platform === 'win32' })
      .status === 0
  );
}

function measure(commands, { cwd, last, runs, guides, until }) {
  const rows = Object.fromEntries(Object.keys(commands).map((n) => [n, { ms: [], memory: [] }]));
  const width = Math.max(...Object.keys(rows).map((n) => n.length));
  const path = `${join(process.execPath, '..')}${delimiter}${process.env.PATH}`;
  const quiet = { NO_UPDATE_NOTIFIER: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const env = { ...process.env, ...quiet, CI: '1', NO_COLOR: '1', PATH: path };
  for (let i = 0; i < runs && (i === 0 || Date.now() < until); i++) {
    for (const [name, { argv, finds }] of Object.entries(commands)) {
      if (!rows[name]) continue;
      const memory = join(cwd, 'memory.txt');
      const seconds = Math.floor((until - Date.now()) / 1000);
      if (seconds < 1) {
        if (i === 0) console.log(`  ${name.padEnd(width)} is not measured: no time was left`);
        continue;
      }
      const [first, ...rest] = timed(memory, seconds, argv);
      const start = process.hrtime.bigint();
      const { error, status, stdout, stderr } = spawnSync(first, rest, {
        cwd,
        env,
        timeout: seconds * 1000 + 10_000,
        maxBuffer: 1 << 28,
        encoding: 'utf8',
      });
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      const stopped = status === stoppedCode || error !== undefined;
      // What a first round has shown stays, where a later one is cut short.
      if (stopped && i > 0) continue;
      const trouble = stopped
        ? `did not finish: ${error?.code ?? 'stopped'} after ${(ms / 1000).toFixed(0)} s`
        : whatIsMissing(`${stdout}${stderr}`, [last, ...finds]);
      if (trouble) {
        console.log(`  ${name.padEnd(width)} ${trouble}`);
        delete rows[name];
        continue;
      }
      rows[name].ms.push(ms);
      if (existsSync(memory))
        rows[name].memory.push(Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) / 1024);
      if (i === 0) print(name, rows, width, guides);
    }
  }
  console.log('  all rounds:');
  for (const name of Object.keys(rows)) print(name, rows, width, guides);
}

/** The seeded fault was not told of: the program did not do its work, and its time says nothing. */
function whatIsMissing(said, wanted) {
  const missing = wanted.filter((one) => !said.includes(one));
  if (missing.length === 0) return undefined;
  const words = said.replace(/\s+/g, ' ').trim();
  return `is not measured: it does not tell of ${missing.join(', ')} (it says: ${words.slice(0, 200)} … ${words.slice(-200)})`;
}

/** GNU time tells the peak memory of a process, and GNU timeout ends it with all it has started; without them only times are measured. */
const gnuTime = '/usr/bin/time';
const gnuTimeout = '/usr/bin/timeout';
const stoppedCode = 124;
const timed = (file, seconds, argv) => [
  ...(existsSync(gnuTime) ? [gnuTime, '-f', '%M', '-o', file] : []),
  ...(existsSync(gnuTimeout) ? [gnuTimeout, '-k', '5', String(seconds)] : []),
  ...argv,
];

function print(name, rows, width, guides) {
  const { ms, memory } = rows[name];
  const cold = rows['veileder, cold'];
  if (ms.length === 0) return;
  const time = median(ms);
  const peak = memory.length > 0 ? `${median(memory).toFixed(0).padStart(6)} MB` : '';
  const ratio = cold ? `×${(time / median(cold.ms)).toFixed(2)}` : '';
  console.log(
    `  ${name.padEnd(width)} ${(time / 1000).toFixed(2).padStart(8)} s  ${(time / guides).toFixed(1).padStart(6)} ms a file  ${ratio.padEnd(7)}${peak}`,
  );
}
