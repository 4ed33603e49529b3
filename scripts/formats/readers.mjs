import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './fetch.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const files = { rdjson: 'rdjson.json', sarif: 'sarif.json', checkstyle: 'checkstyle.xml' };

/** What SARIF Multitool has against a file; that the tool has no address of its own is as it should be. */
export function multitoolFaults({ multitool }, file) {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const said = run(multitool, ['validate', file], { env, ok: [0, 1] });
  if (!/^Done\. 1 files scanned\.$/m.test(said)) return [`SARIF Multitool did not read it: ${said}`];
  return said.split('\n').filter((line) => /: (?:error|warning) /.test(line) && !line.includes("'informationUri'"));
}

/** The findings of a report as reviewdog reads them. */
export function reviewdogReads({ reviewdog }, { folder, work }, format) {
  const args = [`-f=${format}`, '-name=veileder', '-reporter=rdjson', '-filter-mode=nofilter', '-diff=true'];
  const input = readFileSync(join(folder, files[format]), 'utf8');
  const read = run(reviewdog, args, { cwd: work, input });
  return (JSON.parse(read).diagnostics ?? []).map(({ message, location, severity, code }) => ({
    file: location.path,
    line: location.range?.start.line,
    severity,
    rule: code?.value,
    message,
  }));
}

/** What violations-lib reads from every report, and where its JUnit file breaks a schema. */
export function javaReads({ library, schemas }, reports) {
  const script = join(here, 'Read.groovy');
  const java = ['-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', library, 'groovy.ui.GroovyMain'];
  const read = JSON.parse(run('java', [...java, script, schemas, reports]));
  // SARIF's addresses are percent-encoded; this reader leaves them so.
  for (const one of Object.values(read)) one.sarif = one.sarif.map((v) => ({ ...v, file: decodeURIComponent(v.file) }));
  return read;
}
