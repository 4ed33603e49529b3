import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { Tier } from '../../diff/check.ts';
import { type Finding, type LintReport, summarize } from '../lint/findings.ts';
import { allChanges, type DiffReport, placeOf } from './report.ts';

/** How a tier shows in tools that know severities; what someone has approved is no more than told. */
const severities: Readonly<Record<Tier, Severity>> = {
  practice: 'error',
  reference: 'warning',
  review: 'info',
  editorial: 'info',
};

/** Changes as findings, for the formats that annotate lines (SARIF, GitHub, GitLab, JUnit …). */
export function asFindings(report: DiffReport): LintReport {
  const findings = allChanges(report).flatMap((told): Finding[] => {
    const { change, message, effects, approval } = told;
    const range = placeOf(told);
    if (!range) return [];
    const diagnostic = {
      rule: change.code,
      message: 'default',
      severity: approval ? 'info' : severities[change.tier],
      data: {},
      range,
      related: [],
    } as const;
    return [{ diagnostic, message: [message, ...effects].join(' '), related: [], fingerprint: change.fingerprint }];
  });
  return { findings, summary: summarize(findings, { files: 0, guides: report.guides.length, suppressed: 0 }) };
}
