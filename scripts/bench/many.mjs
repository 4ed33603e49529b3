// 500 guides of Oppdal's size: cold, warm and peak memory, beside linters of Markdown and YAML on as many files of the
// same size. All in one run, so that the ratios hold whatever the machine. The peers are fetched into .bench/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { median } from './timing.mjs';

const peers = {
  'markdownlint-cli2': ['markdownlint-cli2'],
  'remark-cli': ['remark-cli', 'remark-preset-lint-recommended'],
  '@stoplight/spectral-cli': ['@stoplight/spectral-cli'],
  '@redocly/cli': ['@redocly/cli'],
};

/** @param {{ guides?: number, runs?: number, fetchPeers?: boolean }} options */
export function benchMany(root, { guides = 500, runs = 3, fetchPeers = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'veileder-bench-'));
  try {
    const bytes = writeInputs(root, folder, guides);
    const node = process.execPath;
    const lint = (...args) => [node, join(root, 'bin/veileder.js'), 'lint', 'guides', ...args];
    const commands = {
      'veileder, cold': lint('--no-cache'),
      'veileder, cold, one thread': lint('--no-cache', '--workers', '0'),
      'veileder, warm': lint(),
      ...peerCommands(root, folder, fetchPeers),
    };
    spawnSync(lint()[0], lint().slice(1), { cwd: folder, stdio: 'ignore' });
    console.log(
      `\n${guides} guides of ${Math.round(bytes / 1024)} kB, ${availableParallelism()} cores, node ${process.version} (median of ${runs}, in turn)`,
    );
    print(measure(commands, folder, runs), guides);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The guides, and OpenAPI descriptions of the same size for the linters of YAML. */
function writeInputs(root, folder, count) {
  const guide = readFileSync(join(root, 'guides/oppdal.md'), 'utf8');
  mkdirSync(join(folder, 'guides'));
  mkdirSync(join(folder, 'yaml'));
  const size = Buffer.byteLength(guide);
  for (let i = 0; i < count; i++) {
    const name = `oppdal-${String(i).padStart(3, '0')}`;
    writeFileSync(join(folder, 'guides', `${name}.md`), guide.replace(/^id: .*$/m, `id: ${name}`));
    writeFileSync(join(folder, 'yaml', `${name}.yaml`), openApi(name, size));
  }
  writeFileSync(join(folder, '.spectral.yaml'), 'extends: ["spectral:oas"]\n');
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), '{ "config": { "default": true }, "noProgress": true }\n');
  return size;
}

function openApi(name, size) {
  let text = `openapi: 3.1.0\ninfo: { title: ${name}, version: 1.0.0, description: Målt, contact: { name: a }, license: { name: MIT, identifier: MIT } }\nservers: [{ url: "https://example.no" }]\ntags: [{ name: a, description: b }]\npaths:\n`;
  for (let i = 0; Buffer.byteLength(text) < size; i++)
    text += `  /steg/${i}:\n    get:\n      operationId: steg${i}\n      tags: [a]\n      summary: Steg ${i} i veilederen\n      description: Skriv ned det du har sett og hørt, og snakk med barnet.\n      responses:\n        "200":\n          description: Det gikk bra\n          content: { application/json: { schema: { type: object, properties: { id: { type: string }, title: { type: string } } } } }\n`;
  return text;
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
    if (name === 'markdownlint-cli2') found[name] = [bin('markdownlint-cli2'), 'guides/*.md'];
    if (name === 'remark-cli') {
      const preset = join(home(bench, name), 'node_modules/remark-preset-lint-recommended/index.js');
      found['remark-lint'] = [bin('remark'), 'guides', '--quiet', '--no-stdout', '--use', preset];
    }
    if (name === '@stoplight/spectral-cli')
      found.Spectral = [bin('spectral'), 'lint', 'yaml/*.yaml', '-r', join(folder, '.spectral.yaml'), '-q'];
    if (name === '@redocly/cli')
      found.Redocly = [bin('redocly'), 'lint', 'yaml/*.yaml', '--extends', 'recommended', '--max-problems', '1'];
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

function measure(commands, cwd, runs) {
  const rows = Object.fromEntries(Object.keys(commands).map((n) => [n, { ms: [], memory: [] }]));
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1', REDOCLY_TELEMETRY: 'off', CI: '1' };
  for (let i = 0; i < runs; i++) {
    for (const [name, [command, ...args]] of Object.entries(commands)) {
      const memory = join(cwd, 'memory.txt');
      const [first, ...rest] = timed(memory, command, args);
      const start = process.hrtime.bigint();
      const { error } = spawnSync(first, rest, {
        cwd,
        stdio: 'ignore',
        env: { ...env, PATH: `${join(process.execPath, '..')}${delimiter}${process.env.PATH}` },
        timeout: 600_000,
      });
      if (error) {
        console.log(`${name} did not finish: ${error.code ?? error.message}`);
        continue;
      }
      rows[name].ms.push(Number(process.hrtime.bigint() - start) / 1e6);
      if (existsSync(memory))
        rows[name].memory.push(Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) / 1024);
    }
  }
  return rows;
}

/** GNU time tells the peak memory of a process; without it only times are measured. */
const gnuTime = '/usr/bin/time';
const timed = (file, command, args) =>
  existsSync(gnuTime) ? [gnuTime, '-f', '%M', '-o', file, command, ...args] : [command, ...args];

function print(rows, guides) {
  const cold = median(rows['veileder, cold'].ms);
  const width = Math.max(...Object.keys(rows).map((n) => n.length));
  for (const [name, { ms, memory }] of Object.entries(rows)) {
    if (ms.length === 0) continue;
    const time = median(ms);
    const peak = memory.length > 0 ? `${median(memory).toFixed(0).padStart(6)} MB` : '';
    console.log(
      `  ${name.padEnd(width)} ${(time / 1000).toFixed(2).padStart(8)} s  ${(time / guides).toFixed(1).padStart(6)} ms a file  ×${(time / cold).toFixed(2).padEnd(6)}${peak}`,
    );
  }
}
