import type { Fix, Severity } from '../../diagnostic/diagnostic.ts';
import { type Position, positionAt, type Range } from '../../source/source-file.ts';
import { type LintReport, ruleUrl } from './findings.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0, for GitHub's code scanning and other viewers. `titles` gives a rule's one line in the reader's language. */
export function lintSarif(report: LintReport, version: string, titles: (rule: string) => string): string {
  const ids = [...new Set(report.findings.map((f) => f.diagnostic.rule))].sort();
  const rules = ids.map((id) => ({ id, shortDescription: { text: titles(id) }, helpUri: ruleUrl(id) }));
  const results = report.findings.map(({ diagnostic: d, message, related, fingerprint }) => ({
    ruleId: d.rule,
    ruleIndex: ids.indexOf(d.rule),
    level: levels[d.severity],
    message: { text: message },
    locations: [{ physicalLocation: placeSarif(d.range) }],
    ...(d.related.length > 0
      ? {
          relatedLocations: d.related.map((r, i) => ({
            id: i,
            message: { text: related[i] ?? '' },
            physicalLocation: placeSarif(r.range),
          })),
        }
      : {}),
    partialFingerprints: { 'veileder/v1': fingerprint },
    ...(d.fix ? { fixes: [{ artifactChanges: changesSarif(d.fix) }] } : {}),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'veileder', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Paths in SARIF are addresses: spaces and æøå are percent-encoded, and a path from the root begins with `file:`. */
function uri(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const drive = /^[A-Za-z]%3A\//.test(encoded);
  if (drive) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

function region(start: Position, end: Position): Record<string, number> {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function placeSarif(at: Range): { artifactLocation: { uri: string }; region: Record<string, number> } {
  return {
    artifactLocation: { uri: uri(at.file.path) },
    region: region(positionAt(at.file, at.start), positionAt(at.file, at.end)),
  };
}

/** One change for each file. */
function changesSarif({ edits }: Fix): object[] {
  const files = [...new Set(edits.map((e) => e.range.file.path))];
  return files.map((path) => ({
    artifactLocation: { uri: uri(path) },
    replacements: edits
      .filter((e) => e.range.file.path === path)
      .map((e) => ({ deletedRegion: placeSarif(e.range).region, insertedContent: { text: e.text } })),
  }));
}
