// Holds the formats of `lint` against their official schemas, and against programs that read them for a living: SARIF
// Multitool, reviewdog and violations-lib. Reports are of the shipped guides, of the same with faults in, and of hostile
// texts. npm, Go and Maven fetch what is needed, once, into .formats/.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fetchAll } from './formats/fetch.mjs';
import { javaReads, multitoolFaults, reviewdogReads } from './formats/readers.mjs';
import { makeReports } from './formats/reports.mjs';
import { compare, expected, oncePerLine } from './formats/same.mjs';

const tools = fetchAll();
const reports = makeReports(tools.home);
const failures = [];
const fail = (report, format, faults) => failures.push(...faults.map((f) => `${report.name}: ${format}: ${f}`));

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const read = javaReads(tools, reports.folder);
for (const report of reports.all) {
  const at = (format) => join(report.folder, format);
  const findings = expected(json(at('report.json')));
  if (report.clean !== (findings.length === 0)) fail(report, 'json', [`${findings.length} findings`]);

  fail(report, 'sarif', brokenBy(tools.sarifSchema, json(at('sarif.json'))));
  fail(report, 'sarif', multitoolFaults(tools, at('sarif.json')));
  fail(report, 'rdjson', brokenBy(tools.rdjsonSchema, json(at('rdjson.json'))));
  for (const format of ['rdjson', 'sarif', 'checkstyle'])
    fail(report, `${format} in reviewdog`, compare(findings, reviewdogReads(tools, report, format)));

  const java = read[report.name];
  fail(report, 'junit', java.junitFaults);
  for (const format of ['checkstyle', 'gitlab', 'sarif'])
    fail(report, `${format} in violations-lib`, compare(oncePerLine(findings), oncePerLine(java[format])));
  // Only errors are failures of a test.
  const failed = findings.filter((f) => f.severity === 'error');
  fail(report, 'junit in violations-lib', compare(oncePerLine(failed), oncePerLine(java.junit)));
}

/** What a value breaks of a JSON schema of drafts 4 to 2020-12: the keywords used are the same in all of them. */
function brokenBy({ $schema, id, ...schema }, value) {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.validate(schema, value) ? [] : ajv.errors.map((e) => `${e.instancePath} ${e.message}`);
}

for (const failure of failures) console.error(failure);
console.log(`${reports.all.length} reports in five formats: ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
