import type { Finding, LintReport } from '../findings.ts';

/** What the page says of one guide. */
export interface GuidePart {
  readonly path: string;
  readonly title?: string | undefined;
  /** Of its section in the page. */
  readonly anchor: string;
  readonly findings: readonly Finding[];
  readonly known: readonly Finding[];
}

/** The guides in the order of their paths, each with its findings. */
export function guideParts(report: LintReport): GuidePart[] {
  const shown = byGuide(report.findings);
  const known = byGuide(report.trend?.known ?? []);
  const guides = report.guides ?? [...shown.keys()].sort().map((path) => ({ path, title: undefined }));
  return guides.map(({ path, title }, i) => ({
    path,
    // A title that is missing is a finding; the guide goes by its path.
    title: title?.trim() === '' ? undefined : title,
    anchor: `g${i + 1}`,
    findings: shown.get(path) ?? [],
    known: known.get(path) ?? [],
  }));
}

function byGuide(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const guides = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = finding.guide ?? finding.diagnostic.range.file.path;
    const list = guides.get(path);
    if (list) list.push(finding);
    else guides.set(path, [finding]);
  }
  return guides;
}
