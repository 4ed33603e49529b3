import type { Range, SourceFile } from '../source/source-file.ts';
import type { MapTree, Tree } from './tree.ts';

/** A change that someone has said may be made, as the approvals file names it. */
export interface WrittenApproval {
  readonly fingerprint: string;
  readonly who: string;
  readonly why: string;
  /** The last day it counts, `2026-12-31`. */
  readonly until?: string;
}

const keys = new Set(['change', 'who', 'why', 'until']);

/**
 * Reads an approvals file: `approvals: [{ change, who, why, until? }]`. What cannot be used is told of, never guessed:
 * `problems` are the places.
 */
export async function readApprovals(file: SourceFile): Promise<{ approvals: WrittenApproval[]; problems: Range[] }> {
  const { readYaml } = await import('./yaml/read.ts');
  const { tree, diagnostics } = await readYaml(file);
  const problems = diagnostics.filter((d) => d.severity === 'error').map((d) => d.range);
  const approvals: WrittenApproval[] = [];
  const whole: Range = { file, start: 0, end: 0 };
  const list = tree?.kind === 'map' ? tree.entries.find((e) => e.key === 'approvals')?.value : undefined;
  if (tree && list?.kind !== 'list' && !(list?.kind === 'scalar' && list.value === null))
    problems.push(tree.range ?? whole);
  for (const item of list?.kind === 'list' ? list.items : []) {
    const approval = item.kind === 'map' ? approvalOf(item) : undefined;
    if (approval) approvals.push(approval);
    else problems.push(item.range);
  }
  return { approvals, problems };
}

function approvalOf(item: MapTree): WrittenApproval | undefined {
  const text = (key: string): string | undefined => textOf(item.entries.find((e) => e.key === key)?.value);
  const [fingerprint, who, why, until] = [text('change'), text('who'), text('why'), text('until')];
  if (item.entries.some((e) => !keys.has(e.key))) return undefined;
  if (!fingerprint || !who || !why) return undefined;
  const hasUntil = item.entries.some((e) => e.key === 'until');
  if (hasUntil && !/^\d{4}-\d{2}-\d{2}$/.test(until ?? '')) return undefined;
  return { fingerprint, who, why, ...(until === undefined ? {} : { until }) };
}

const textOf = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'scalar' && tree.value !== null
    ? (typeof tree.value === 'string' ? tree.value : tree.source).trim()
    : undefined;
