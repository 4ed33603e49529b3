import type { Catalog } from '../../messages/catalog.ts';
import { positionAt } from '../../source/source-file.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { xml } from '../xml.ts';
import { byFile } from './by-file.ts';
import type { LintReport } from './findings.ts';

/** Text that Markdown, and GitHub's mentions and issue links, leave as it is. */
export function plainMarkdown(text: string): string {
  return terminalText(text)
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]<>|~#]/g, (c) => `\\${c}`)
    .replaceAll('@', '@\u200B');
}

const signs = { error: '🟥', warning: '🟨', info: '🟦' } as const;

/** Fit for a comment on a pull request: counts first, then a table for each file; long lists are folded away. */
export function lintMarkdown(report: LintReport, messages: Catalog): string {
  const { summary } = report;
  const silent = report.findings.length === 0;
  const line = silent ? messages.summary.clean(summary) : messages.summary.found(summary);
  const files = [...byFile(report.findings)].map(([path, findings]) => {
    const rows = findings.map(({ diagnostic: d, message }) => {
      const { line: at, column } = positionAt(d.range.file, d.range.start);
      const severity = `${signs[d.severity]} ${messages.severity[d.severity]}`;
      return `| ${at}:${column} | ${severity} | ${plainMarkdown(message)} | \`${d.rule}\` |\n`;
    });
    const { place, severity, finding, rule } = messages.columns;
    const table = `| ${place} | ${severity} | ${finding} | ${rule} |\n|---|---|---|---|\n${rows.join('')}`;
    // A summary is HTML: Markdown's escapes would show there.
    return findings.length > 10
      ? `<details><summary>${xml(terminalText(path))} (${findings.length})</summary>\n\n${table}\n</details>\n`
      : `**${plainMarkdown(path)}** (${findings.length})\n\n${table}`;
  });
  const waits = report.waitsFor ? `\n${plainMarkdown(messages.summary.waiting(report.waitsFor))}\n` : '';
  return `### veileder\n\n${line}\n${waits}${files.map((f) => `\n${f}`).join('')}`;
}
