import type { Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import { type Finding, type LintReport, summarize } from '../../../src/report/lint/findings.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';

export const nastyPath = 'mappe med æøå/50% av, alt: "x" <b>&amp;/[a]|*b*_c`d` #1 @alle.md';

/** Everything that has a meaning in some format. */
export const nastyText =
  '100 %, "sitat", \'apostrof\', ]]> <script>alert(1)</script> &lt; |celle| `kode` :: %0A \u001B[31m \u0007 \u202E æøå 😀 \uFFFE';

export const file: SourceFile = {
  path: nastyPath,
  text: `æøå😀 = 1\r\n${nastyText}\r\n# ]]> slutt\r\n`,
};
const other: SourceFile = { path: 'b:c.md', text: 'annen fil\n' };

const start = file.text.indexOf('100 %');
const smile = file.text.indexOf('=');

const diagnostic = (change: Partial<Diagnostic>): Diagnostic => ({
  rule: 'dead-end',
  message: 'default',
  severity: 'error',
  data: {},
  range: { file, start, end: start + 5 },
  related: [],
  ...change,
});

const finding = (d: Diagnostic, message: string, n: number, related: readonly string[] = []): Finding => ({
  diagnostic: d,
  message,
  related,
  fingerprint: String(n).padStart(32, '0'),
  guide: file.path,
});

const findings: readonly Finding[] = [
  finding(diagnostic({ rule: 'unknown-step', range: { file, start: smile, end: smile + 1 } }), nastyText, 1),
  finding(
    diagnostic({
      severity: 'warning',
      related: [{ message: 'x', data: {}, range: { file: other, start: 0, end: 5 } }],
      fix: {
        edits: [
          { range: { file, start: 0, end: 1 }, text: 'a\n"]]>' },
          { range: { file, start: 2, end: 3 }, text: '' },
          { range: { file: other, start: 0, end: 1 }, text: 'A' },
        ],
      },
    }),
    `linje\r\nto: ${nastyText}`,
    2,
    [nastyText],
  ),
  // Over the end of a line, and at the very end of the file.
  finding(diagnostic({ severity: 'info', range: { file, start: start + 3, end: file.text.length } }), 'æ', 3),
  finding(diagnostic({ severity: 'info', range: { file, start: file.text.length, end: file.text.length } }), 'ø', 4),
];

export const nasty: LintReport = {
  findings,
  summary: summarize(findings, { files: 2, guides: 2, suppressed: 7 }),
  guides: [{ path: 'ren.md' }, { path: nastyPath, title: nastyText }],
  trend: { known: [finding(diagnostic({ severity: 'info' }), 'kjent', 5)], gone: 3 },
};

export const silent: LintReport = {
  findings: [],
  summary: { files: 1, guides: 1, errors: 0, warnings: 0, infos: 0, suppressed: 0 },
  guides: [{ path: 'ren.md', title: 'Ren' }],
};
