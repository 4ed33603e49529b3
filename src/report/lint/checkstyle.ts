import { positionAt } from '../../source/source-file.ts';
import { xml } from '../xml.ts';
import { byFile } from './by-file.ts';
import type { LintReport } from './findings.ts';

/** Checkstyle XML, version 4.3 of its report. */
export function lintCheckstyle(report: LintReport): string {
  const files = [...byFile(report.findings)].map(([path, findings]) => {
    const errors = findings.map(({ diagnostic: d, message }) => {
      const { line, column } = positionAt(d.range.file, d.range.start);
      return `    <error line="${line}" column="${column}" severity="${d.severity}" message="${xml(message)}" source="${xml(`veileder.${d.rule}`)}"/>\n`;
    });
    return `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
}
