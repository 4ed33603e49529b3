import type { Change, Tier } from '../../diff/check.ts';
import type { Range } from '../../source/source-file.ts';

/** Who has said that a change may be made. */
export interface Approval {
  readonly fingerprint: string;
  readonly who: string;
  readonly why: string;
  /** The last day it counts, `2026-12-31`; for ever where it is left out. */
  readonly until?: string | undefined;
}

/** A change with its sentences in the reader's language. */
export interface ToldChange {
  readonly change: Change;
  readonly message: string;
  readonly effects: readonly string[];
  /** What was there and what is there now, in words; empty where the words themselves are compared. */
  readonly before: string;
  readonly after: string;
  readonly approval?: Approval | undefined;
}

/** One guide in two states. */
export interface DiffedGuide {
  readonly old: string;
  readonly new: string;
  readonly changes: readonly ToldChange[];
  readonly effects: readonly string[];
}

export interface DiffReport {
  readonly guides: readonly DiffedGuide[];
  readonly approvals: {
    readonly used: readonly Approval[];
    readonly unused: readonly Approval[];
    readonly expired: readonly Approval[];
  };
}

export const tierOrder: readonly Tier[] = ['practice', 'reference', 'review', 'editorial'];

export type DiffSummary = Readonly<Record<Tier, number>>;

export function countTiers(changes: readonly ToldChange[]): DiffSummary {
  const count = (tier: Tier): number => changes.filter((c) => c.change.tier === tier).length;
  return {
    practice: count('practice'),
    reference: count('reference'),
    review: count('review'),
    editorial: count('editorial'),
  };
}

export const allChanges = (report: DiffReport): ToldChange[] => report.guides.flatMap((g) => g.changes);

/** Where the reader should look: the new guide, or the old where the thing is gone. */
export const placeOf = ({ change }: ToldChange): Range | undefined => change.new ?? change.old;
