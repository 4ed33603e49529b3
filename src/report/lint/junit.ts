import { positionAt } from '../../source/source-file.ts';
import { xml } from '../xml.ts';
import { byFile } from './by-file.ts';
import type { Finding, LintReport } from './findings.ts';

/** JUnit XML: a suite a file, a case a finding; a run without findings is one passing case, since empty suites confuse readers. Readers ask for a time; ours is none, so that the bytes stay the same. `task` names the case of a clean run. */
export function lintJunit(report: LintReport, task: string): string {
  const suites = [...byFile(report.findings)].map(([path, findings]) => suite(path, findings));
  const all = suites.length > 0 ? suites : [clean(task)];
  const failures = report.findings.filter((f) => f.diagnostic.severity === 'error').length;
  const tests = Math.max(1, report.findings.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="veileder" tests="${tests}" failures="${failures}" errors="0">\n`,
    ...all,
    '</testsuites>\n',
  ].join('');
}

function suite(path: string, findings: readonly Finding[]): string {
  const failures = findings.filter((f) => f.diagnostic.severity === 'error').length;
  const cases = findings.map(({ diagnostic: d, message }) => {
    const { line, column } = positionAt(d.range.file, d.range.start);
    const place = `${path}:${line}:${column}`;
    const head = `    <testcase classname="${xml(path)}" name="${xml(`${d.rule} ${line}:${column}`)}" time="0">\n`;
    // Only errors fail a run by default; the rest is told of in the passing case.
    const body =
      d.severity === 'error'
        ? `      <failure message="${xml(message)}" type="${xml(d.rule)}">${xml(`${place} ${message}`)}</failure>\n`
        : `      <system-out>${xml(`${place} ${d.severity}: ${message}`)}</system-out>\n`;
    return `${head}${body}    </testcase>\n`;
  });
  return `  <testsuite name="${xml(path)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="0" time="0">\n${cases.join('')}  </testsuite>\n`;
}

function clean(task: string): string {
  return `  <testsuite name="veileder" tests="1" failures="0" errors="0" skipped="0" time="0">\n    <testcase classname="veileder" name="${task}" time="0"/>\n  </testsuite>\n`;
}
