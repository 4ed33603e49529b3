import type { Severity } from '../../diagnostic/diagnostic.ts';
import { lineStarts, positionAt, type Range } from '../../source/source-file.ts';
import { type LintReport, ruleUrl } from './findings.ts';

const severities: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/** Reviewdog's diagnostic format. Its columns count UTF-8 bytes, from 1. */
export function lintRdjson(report: LintReport): string {
  const diagnostics = report.findings.map(({ diagnostic: d, message, related }) => ({
    message,
    location: { path: d.range.file.path, range: rangeRd(d.range) },
    severity: severities[d.severity],
    code: { value: d.rule, url: ruleUrl(d.rule) },
    ...(d.fix ? { suggestions: d.fix.edits.map((e) => ({ range: rangeRd(e.range), text: e.text })) } : {}),
    ...(d.related.length > 0
      ? {
          related_locations: d.related.map((r, i) => ({
            message: related[i] ?? '',
            location: { path: r.range.file.path, range: rangeRd(r.range) },
          })),
        }
      : {}),
  }));
  return `${JSON.stringify({ source: { name: 'veileder' }, diagnostics }, null, 2)}\n`;
}

function rangeRd(at: Range): object {
  return { start: positionRd(at, at.start), end: positionRd(at, at.end) };
}

function positionRd({ file }: Range, offset: number): { line: number; column: number } {
  const { line, offset: at } = positionAt(file, offset);
  const before = file.text.slice(lineStarts(file)[line - 1] ?? 0, at);
  return { line, column: new TextEncoder().encode(before).length + 1 };
}
