import type { Finding } from './findings.ts';

/** Findings under the file they stand in, in order of file. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = finding.diagnostic.range.file.path;
    const list = files.get(path);
    if (list) list.push(finding);
    else files.set(path, [finding]);
  }
  return files;
}
