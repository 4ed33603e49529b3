import type { Severity } from '../../diagnostic/diagnostic.ts';
import { positionAt } from '../../source/source-file.ts';
import type { LintReport } from './findings.ts';

const severities: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** The Code Climate specification asks for one: what breaks the guide, and what is only hard to follow. */
const categories: Readonly<Record<Severity, readonly ['Bug Risk'] | readonly ['Clarity']>> = {
  error: ['Bug Risk'],
  warning: ['Clarity'],
  info: ['Clarity'],
};

/** GitLab Code Quality: a list of issues, each with a fingerprint that survives moved lines. */
export function lintGitlab(report: LintReport): string {
  const issues = report.findings.map(({ diagnostic: d, message, fingerprint }) => ({
    type: 'issue',
    description: message,
    check_name: d.rule,
    categories: categories[d.severity],
    fingerprint,
    severity: severities[d.severity],
    location: {
      path: d.range.file.path,
      lines: { begin: positionAt(d.range.file, d.range.start).line, end: positionAt(d.range.file, d.range.end).line },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
