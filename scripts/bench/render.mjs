// What a handbook costs above a bare Node, beside Chromium printing the same page and WeasyPrint setting it; and what the
// meaning of a revision costs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers } from './browsers.mjs';
import { inTurn, table } from './timing.mjs';

const five = ['oppdal.md', 'sula.md', 'hva-hvem-hvordan.md', 'vestby.yaml', 'plattform'].map((name) =>
  join('guides', name),
);

/** No round is begun after `until`. */
export function benchRender(root, { until = Date.now() + 90_000, runs = 9 } = {}) {
  mkdirSync(join(root, '.bench'), { recursive: true });
  const folder = mkdtempSync(join(root, '.bench/render-'));
  const veileder = (...args) => [process.execPath, join(root, 'bin/veileder.js'), ...args];
  const render = (guides, to) => veileder('render', ...guides, '--to', to, '--out', folder, '--quiet');
  try {
    const [oppdal = ''] = five;
    const page = join(folder, 'oppdal.html');
    spawnSync(...split(render([oppdal], 'html')), { cwd: root });
    writeFileSync(join(folder, 'new.md'), revised(readFileSync(join(root, oppdal), 'utf8')));
    const calls = {
      'node -e 0': [process.execPath, '-e', '0'],
      'Oppdal to HTML': render([oppdal], 'html'),
      'Oppdal to PDF': render([oppdal], 'pdf'),
      'five guides to HTML and PDF': render(five, 'html,pdf'),
      'two revisions of Oppdal compared': veileder('diff', oppdal, join(folder, 'new.md')),
    };
    table(
      'Handbooks and revisions (median; against the first row, in turn)',
      inTurn(calls, { cwd: root, runs, warmup: 1, until }),
    );
    const others = peers(root, page, folder);
    if (Object.keys(others).length === 0) return;
    const beside = { 'veileder: Oppdal to PDF': render([oppdal], 'pdf'), ...others };
    table(
      'The same handbook by others (median; against the first row, in turn)',
      inTurn(beside, { cwd: root, runs: 3, warmup: 0, until }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const split = ([command, ...args]) => [command, args];

/** A deadline, a sentence and an outcome that are others than they were. */
const revised = (text) =>
  text
    .replace(/to uker/, 'tre uker')
    .replace(/\.\n\n/, '. Dette er nytt.\n\n')
    .replace(/ingen grunn til/, 'ikke lenger grunn til');

/** Those of the peers that are here. */
function peers(root, page, folder) {
  const found = {};
  const chromium = browsers().find((path) => existsSync(path));
  const print = `--print-to-pdf=${join(folder, 'printed.pdf')}`;
  if (chromium !== undefined)
    found['Chromium prints the page'] = [
      chromium,
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      print,
      `file://${page}`,
    ];
  const weasyprint = weasyprintIn(join(root, '.bench/weasyprint'));
  if (weasyprint !== undefined)
    found['WeasyPrint sets the page'] = [weasyprint, '--quiet', page, join(folder, 'set.pdf')];
  for (const [name, call] of Object.entries(found)) {
    const { status } = spawnSync(...split(call), { stdio: 'ignore', timeout: 120_000 });
    if (status === 0) continue;
    console.log(`\n${name}: does not run here, and is left out`);
    delete found[name];
  }
  return found;
}

/** Installed once, where there is Python to install it with. */
function weasyprintIn(folder) {
  const program = join(folder, 'bin/weasyprint');
  if (existsSync(program)) return program;
  const made = spawnSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' }).status === 0;
  const installed =
    made &&
    spawnSync(join(folder, 'bin/pip'), ['install', '--quiet', 'weasyprint==70.0'], { stdio: 'ignore' }).status === 0;
  return installed && existsSync(program) ? program : undefined;
}
