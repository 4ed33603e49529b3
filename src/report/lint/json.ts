import { type Position, positionAt, type Range } from '../../source/source-file.ts';
import { type LintReport, ruleUrl } from './findings.ts';

/** The contract's JSON (schemas/lint-report.schema.json), version 1. */
export function lintJson(report: LintReport): string {
  const diagnostics = report.findings.map(({ diagnostic: d, message, related }) => ({
    rule: d.rule,
    severity: d.severity,
    message,
    ...placeJson(d.range),
    related: d.related.map((r, i) => ({ message: related[i] ?? '', ...placeJson(r.range) })),
    url: ruleUrl(d.rule),
    fix: d.fix ? { edits: d.fix.edits.map((e) => ({ ...placeJson(e.range), text: e.text })) } : null,
  }));
  return `${JSON.stringify({ version: 1, summary: report.summary, diagnostics }, null, 2)}\n`;
}

/** A place as every machine format of the program writes it. */
export function placeJson(at: Range): { file: string; range: { start: Position; end: Position } } {
  return { file: at.file.path, range: { start: positionAt(at.file, at.start), end: positionAt(at.file, at.end) } };
}
