import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './fetch.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const formats = {
  json: 'report.json',
  sarif: 'sarif.json',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
  gitlab: 'gitlab.json',
  rdjson: 'rdjson.json',
};

/** Means something in XML, JSON, Markdown, an address or a terminal. */
const hostile = '100 %, "sitat", ]]> <script>alert(1)</script> &lt; |celle| `kode` :: %0A \u0007 æøå 😀';

/** Writes every report of every kind: `folder/<name>/<file of the format>`; `work` is where the guides lie. */
export function makeReports(home) {
  const work = join(home, 'work');
  const folder = join(home, 'reports');
  for (const path of [work, folder]) {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
  }
  const all = [
    { name: 'clean', clean: true, write: (to) => cpSync(join(root, 'guides'), to, { recursive: true }) },
    { name: 'faults', clean: false, write: writeFaults },
    { name: 'hostile', clean: false, write: writeHostile },
  ].map(({ write, ...report }) => {
    const one = { ...report, work: join(work, report.name), folder: join(folder, report.name) };
    write(join(one.work, 'guides'));
    mkdirSync(one.folder);
    const wanted = Object.entries(formats).flatMap(([format, file]) => [
      '--format',
      `${format}=${join(one.folder, file)}`,
    ]);
    const lint = [join(root, 'bin/veileder.js'), 'lint', 'guides', '--no-cache', '--lang', 'nb', ...wanted];
    run(process.execPath, lint, { cwd: one.work, ok: report.clean ? [0] : [1] });
    return one;
  });
  return { folder, all };
}

/** The shipped guides with a word too many wherever «og» stands, a repealed name and a key that is not there. */
function writeFaults(to) {
  cpSync(join(root, 'guides'), to, { recursive: true });
  for (const path of readdirSync(to, { recursive: true })) {
    const file = join(to, path);
    if (!statSync(file).isFile() || !/\.(?:md|ya?ml)$/.test(path)) continue;
    const text = readFileSync(file, 'utf8').replaceAll(/(?<=\p{L}) og (?=\p{L})/gu, ' og og ');
    writeFileSync(file, text.replace(/^(title|veileder): .*$/m, '$&\nfarge: rød'));
  }
}

/** Names of files and keys that a careless writer of reports would break on. */
function writeHostile(to) {
  const folder = join(to, 'mappe med æøå');
  mkdirSync(folder, { recursive: true });
  const head = `veileder: 1\nid: fiendtlig\ntitle: ${JSON.stringify(hostile)}\nlanguage: nb\n`;
  const body = `${JSON.stringify(hostile)}: 1\nintro: ${JSON.stringify(`Æøå 😀 og og ${hostile}`)}\nlevels: []\n`;
  writeFileSync(join(folder, "50% av, alt' <b>&amp;.yaml"), head + body);
  writeFileSync(
    join(folder, 'linjeskift.md'),
    `---\r\n${head.replaceAll('\n', '\r\n')}---\r\n\r\nÆøå 😀 og og ${hostile}\r\n`,
  );
}
