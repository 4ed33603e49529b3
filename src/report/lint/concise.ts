import { positionAt } from '../../source/source-file.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { LintReport } from './findings.ts';

/** `file:line:column: severity rule message`, one line a finding, for editors and grep. */
export function lintConcise(report: LintReport): string {
  return report.findings
    .map(({ diagnostic: d, message }) => {
      const { line, column } = positionAt(d.range.file, d.range.start);
      return `${terminalText(d.range.file.path)}:${line}:${column}: ${d.severity} ${d.rule} ${terminalText(message)}\n`;
    })
    .join('');
}
