import type { Catalog } from '../../messages/catalog.ts';
import { positionAt } from '../../source/source-file.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';
import type { LintReport } from './findings.ts';
import { frame } from './frame.ts';

/** For people: place, sentence, the author's own line, and a summary. */
export function lintPretty(
  report: LintReport,
  options: { messages: Catalog; paint: Paint; width: number; quiet: boolean },
): string {
  const { messages, paint, width } = options;
  const parts = report.findings
    .filter((f) => !options.quiet || f.diagnostic.severity === 'error')
    .map(({ diagnostic: d, message, related }) => {
      const mark = paint.severity[d.severity];
      const { line, column } = positionAt(d.range.file, d.range.start);
      const place = `${terminalText(d.range.file.path)}:${line}:${column}`;
      const others = d.related.map((r, i) => {
        const at = positionAt(r.range.file, r.range.start);
        const text = `${terminalText(related[i] ?? '')} (${terminalText(r.range.file.path)}:${at.line}:${at.column})`;
        return `${wrap(text, width, '    ')}\n`;
      });
      return [
        `${paint.strong(place)}  ${mark(messages.severity[d.severity])}  ${paint.faint(d.rule)}\n`,
        `${wrap(terminalText(message), width, '  ')}\n`,
        frame(d.range, width, paint, mark),
        ...others,
      ].join('');
    });
  const { summary } = report;
  const silent = summary.errors + summary.warnings + summary.infos + summary.suppressed === 0;
  const line = silent ? messages.summary.clean(summary) : messages.summary.found(summary);
  const shown = (silent ? paint.good : paint.strong)(wrap(line, width));
  const mendable = report.findings.filter(({ diagnostic }) => diagnostic.fix !== undefined).length;
  const mends = mendable > 0 ? `${paint.faint(wrap(messages.summary.mendable({ findings: mendable }), width))}\n` : '';
  const hint = report.findings.length > 0 ? `${paint.faint(wrap(messages.summary.explainHint, width))}\n` : '';
  const waits = report.waitsFor ? `${wrap(terminalText(messages.summary.waiting(report.waitsFor)), width)}\n` : '';
  return `${parts.map((p) => `${p}\n`).join('')}${shown}\n${waits}${mends}${hint}`;
}
