import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DiffWords } from '../../messages/diff/shape.ts';
import type { Approval, ToldChange } from '../../report/diff/report.ts';
import { decode } from '../../source/decode.ts';
import { positionAt, type SourceFile } from '../../source/source-file.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** Where approvals are looked for when no file is named. */
const usual = '.veileder/approvals.yaml';

export interface Approvals {
  /** Those that count today. */
  readonly valid: readonly Approval[];
  readonly expired: readonly Approval[];
  /** As the user named it, or the usual place. */
  readonly path: string;
  /** Absent: there is no such file. */
  readonly read?: { readonly file: SourceFile; readonly bytes: Uint8Array };
}

/**
 * The approvals of `--approvals FILE`, else of the usual place. A file that is to be `written` need not be there yet.
 * @throws UsageError when a named file is not there, or when something in it cannot be used.
 */
export async function loadApprovals(
  io: Io,
  given: string | undefined,
  today: string,
  words: DiffWords,
  written: boolean,
): Promise<Approvals> {
  const path = given ?? usual;
  const full = resolve(io.cwd, path);
  if (!existsSync(full)) {
    if (given === undefined || written) return { valid: [], expired: [], path };
    throw new UsageError((u) => u.noSuchFile({ path }));
  }
  // A pipe can be read from; nothing can be kept in it.
  if (written && !statSync(full).isFile()) throw new UsageError((u) => u.unreadable({ path }));
  let bytes: Buffer;
  try {
    bytes = readFileSync(full);
  } catch {
    throw new UsageError((u) => u.unreadable({ path }));
  }
  const { file } = decode(path, bytes);
  const { readApprovals } = await import('../../parse/approvals.ts');
  const { approvals, problems } = await readApprovals(file);
  const [first] = problems;
  if (first) {
    const { line, column } = positionAt(first.file, first.start);
    throw new UsageError(() => words.usage.badApprovals({ place: `${path}:${line}:${column}` }));
  }
  const isOver = (a: Approval): boolean => a.until !== undefined && a.until < today;
  const valid = approvals.filter((a) => !isOver(a));
  return { valid, expired: approvals.filter(isOver), path, read: { file, bytes } };
}

/** Puts approvals on the changes they name, and says which of them were of use. */
export function approve(
  changes: readonly ToldChange[],
  approvals: Approvals,
): { changes: ToldChange[]; used: Approval[]; unused: Approval[] } {
  const byFingerprint = new Map(approvals.valid.map((a) => [a.fingerprint, a]));
  const used = new Set<Approval>();
  const approved = changes.map((told) => {
    const approval = byFingerprint.get(told.change.fingerprint);
    if (!approval) return told;
    used.add(approval);
    return { ...told, approval };
  });
  return {
    changes: approved,
    used: approvals.valid.filter((a) => used.has(a)),
    unused: approvals.valid.filter((a) => !used.has(a)),
  };
}
