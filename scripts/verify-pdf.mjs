// Checks the PDFs of every guide by programs that know the formats: veraPDF (PDF/UA-1 and PDF/A-2a), qpdf, pdfinfo and
// pdftotext. veraPDF comes from Maven Central through mvn, once, into .verapdf/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const kept = join(root, '.verapdf');
const library = join(kept, 'lib');
const output = join(kept, 'out');
const copyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw new Error(`${command} is needed and could not be run: ${error.message}`);
  return { status, stdout, stderr };
}

function fetchVeraPdf() {
  if (existsSync(library) && readdirSync(library).some((name) => name.startsWith('cli-'))) return;
  const pom = join(root, 'scripts/verapdf/pom.xml');
  const { status, stdout } = run('mvn', ['-B', '-q', '-f', pom, copyPlugin, `-DoutputDirectory=${library}`]);
  if (status !== 0) throw new Error(`veraPDF could not be fetched:\n${stdout}`);
}

/** Renders what the tests render: the code as it is written, bundled for this Node. */
async function renderAll() {
  const bundle = await rolldown({
    input: join(root, 'test/factory/render-seeds.ts'),
    platform: 'node',
    external: [/^node:/, '@myriaddreamin/typst-ts-node-compiler', 'unpdf'],
    logLevel: 'warn',
  });
  const file = join(kept, 'build/render.mjs');
  // As deep as the tests' own folders, which they find the repository from.
  mkdirSync(dirname(file), { recursive: true });
  const { output: chunks } = await bundle.generate({ format: 'esm', codeSplitting: false });
  writeFileSync(file, chunks[0].code);
  await bundle.close();
  const { renderSeeds } = await import(pathToFileURL(file).href);
  return renderSeeds();
}

/** Every failed check of a veraPDF report, as `file: clause, what, how often`. */
function veraFailures(files, flavour) {
  const classpath = readdirSync(library)
    .map((name) => join(library, name))
    .join(delimiter);
  const args = ['-cp', classpath, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'json', ...files];
  const { stdout, stderr } = run('java', args);
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`veraPDF gave no report:\n${stdout}\n${stderr}`);
  const { jobs } = JSON.parse(stdout.slice(start)).report;
  if (jobs.length !== files.length) throw new Error(`veraPDF looked at ${jobs.length} of ${files.length} files`);
  return jobs.flatMap((job) => {
    const name = job.itemDetails.name.split(/[\\/]/).at(-1);
    const results = [job.validationResult].flat();
    if (results.length === 0 || !results[0]) return [`${name}: not validated`];
    return results.flatMap(({ compliant, details }) =>
      compliant
        ? []
        : details.ruleSummaries
            .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
            .map(
              ({ clause, testNumber, description, failedChecks }) =>
                `${name}: ${flavour} ${clause}-${testNumber}, ${failedChecks} times: ${description}`,
            ),
    );
  });
}

/** What qpdf, pdfinfo and pdftotext have against a file. */
function otherFailures({ file, title, firstStep, poster }) {
  const faults = [];
  const name = file.split(/[\\/]/).at(-1);
  const checked = run('qpdf', ['--check', file]);
  if (checked.status !== 0) faults.push(`${name}: qpdf: ${checked.stdout}${checked.stderr}`);
  const info = run('pdfinfo', [file]).stdout;
  const value = (key) => info.match(new RegExp(`^${key}:\\s+(.*)$`, 'm'))?.[1] ?? '';
  if (value('Title') !== title) faults.push(`${name}: the title is "${value('Title')}"`);
  if (value('Tagged') !== 'yes') faults.push(`${name}: not tagged`);
  if (!value('Page size').includes(poster ? '1190.55 x 841.89' : '595.276 x 841.89'))
    faults.push(`${name}: ${value('Page size')}`);
  if (poster && value('Pages') !== '1') faults.push(`${name}: ${value('Pages')} pages`);
  const bare = (text) => text.normalize('NFKC').replace(/[\s\u00AD-]/gu, '');
  if (!bare(run('pdftotext', [file, '-']).stdout).includes(bare(firstStep)))
    faults.push(`${name}: no text of "${firstStep}"`);
  return faults;
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
fetchVeraPdf();
const made = (await renderAll()).map(({ bytes, name, ...rest }) => {
  const file = join(output, name);
  writeFileSync(file, bytes);
  return { file, ...rest };
});
if (made.length === 0) throw new Error('there are no guides to check');
const of = (standard) => made.filter((one) => one.standard === standard).map(({ file }) => file);
const failures = [
  ...veraFailures(of('ua-1'), 'ua1'),
  ...veraFailures(of('a-2a'), '2a'),
  ...made.flatMap(otherFailures),
];
for (const failure of failures) console.error(failure);
console.log(
  `${made.length} files (${of('ua-1').length} PDF/UA-1, ${of('a-2a').length} PDF/A-2a): ${failures.length} failures`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
