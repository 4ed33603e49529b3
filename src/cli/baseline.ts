import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../report/lint/findings.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-output.ts';

interface BaselineFile {
  readonly version: 1;
  readonly findings: readonly { readonly fingerprint: string; readonly rule: string; readonly where: string }[];
}

/**
 * The fingerprints of findings that are known and held back.
 * @throws UsageError when the file is not there (unless it is about to be made) or is something else.
 */
export function readBaseline(io: Io, path: string, mayBeMissing: boolean): ReadonlySet<string> {
  const full = resolve(io.cwd, path);
  if (!existsSync(full)) {
    if (mayBeMissing) return new Set();
    throw new UsageError((u) => u.noBaseline({ path }));
  }
  try {
    const content = JSON.parse(readFileSync(full, 'utf8')) as Partial<BaselineFile>;
    if (content.version === 1 && Array.isArray(content.findings))
      return new Set(content.findings.map((f) => String(f.fingerprint)));
  } catch {
    // Told of below: whatever it is, it is not a baseline.
  }
  throw new UsageError((u) => u.badBaseline({ path }));
}

/** Writes what is found now as known; sorted, so that the file changes only where the findings do. */
export async function writeBaseline(
  io: Io,
  path: string,
  findings: readonly (Finding & { readonly element: string })[],
): Promise<void> {
  const list = findings
    .map((f) => ({ fingerprint: f.fingerprint, rule: f.diagnostic.rule, where: f.element }))
    .sort((a, b) => (a.where + a.rule + a.fingerprint < b.where + b.rule + b.fingerprint ? -1 : 1));
  const content: BaselineFile = { version: 1, findings: list };
  await writeWhole(io, path, `${JSON.stringify(content, null, 2)}\n`);
}
