import type { Severity } from '../../diagnostic/diagnostic.ts';
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
    ...(d.fix ? { fixes: [{ artifactChanges: d.fix.edits.map((e) => changeSarif(e.range, e.text)) }] } : {}),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'veileder', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Paths in SARIF are addresses: spaces and æøå are percent-encoded. */
const uri = (path: string): string => path.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');

function region(start: Position, end: Position): Record<string, number> {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function placeSarif(at: Range): { artifactLocation: { uri: string }; region: Record<string, number> } {
  return {
    artifactLocation: { uri: uri(at.file.path) },
    region: region(positionAt(at.file, at.start), positionAt(at.file, at.end)),
  };
}

function changeSarif(at: Range, text: string): object {
  const place = placeSarif(at);
  return {
    artifactLocation: place.artifactLocation,
    replacements: [{ deletedRegion: place.region, insertedContent: { text } }],
  };
}
