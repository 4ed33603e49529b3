import type { Severity } from '../../diagnostic/diagnostic.ts';
import { positionAt } from '../../source/source-file.ts';
import type { LintReport } from './findings.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** What GitHub's workflow commands ask to be escaped in a message … */
const message = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** … and in a property besides. */
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands: each finding becomes an annotation on its line. */
export function lintGithub(report: LintReport): string {
  return report.findings
    .map(({ diagnostic: d, message: text }) => {
      const start = positionAt(d.range.file, d.range.start);
      const end = positionAt(d.range.file, d.range.end);
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
      const place = `file=${property(d.range.file.path)},line=${start.line},endLine=${end.line}${columns}`;
      return `::${commands[d.severity]} ${place},title=${property(d.rule)}::${message(text)}\n`;
    })
    .join('');
}
