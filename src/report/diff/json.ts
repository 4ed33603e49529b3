import type { Tier } from '../../diff/check.ts';
import { type PlaceJson, placeJson } from '../place-json.ts';
import { type Approval, allChanges, countTiers, type DiffReport, type DiffSummary } from './report.ts';

/** A change and what it means, in words. */
export interface ChangeJson {
  /** The kind of change, such as `outcome-target-changed`. */
  readonly code: string;
  readonly tier: Tier;
  readonly message: string;
  /** The part of the guide, by its ids. */
  readonly path: string;
  /** Null where the thing was not there. */
  readonly old: PlaceJson | null;
  /** Null where the thing is there no more. */
  readonly new: PlaceJson | null;
  /** What it does to the ways through the guide. */
  readonly effects: readonly string[];
  readonly audiences: readonly string[];
  /** Names the change by what is changed, never by its words: approvals hold on to it. */
  readonly fingerprint: string;
  readonly approved: ApprovalJson | null;
}

export interface ApprovalJson {
  /** The fingerprint of the change. */
  readonly change: string;
  readonly who: string;
  readonly why: string;
  /** The last day it counts, `2026-12-31`. */
  readonly until: string | null;
}

/** What a revision changes (schemas/diff-report.schema.json); the gravest first. */
export interface DiffJson {
  readonly version: 1;
  /** How many changes of each tier. */
  readonly summary: DiffSummary;
  readonly guides: readonly { readonly old: string; readonly new: string; readonly effects: readonly string[] }[];
  readonly changes: readonly ChangeJson[];
  readonly approvals: {
    readonly used: readonly ApprovalJson[];
    readonly unused: readonly ApprovalJson[];
    readonly expired: readonly ApprovalJson[];
  };
}

/** The contract's JSON as a value. */
export function diffValue(report: DiffReport): DiffJson {
  const changes = report.guides.flatMap((guide) =>
    guide.changes.map(({ change, message, effects, approval }) => ({
      code: change.code,
      tier: change.tier,
      message,
      path: change.path,
      old: change.old ? placeJson(change.old) : null,
      new: change.new ? placeJson(change.new) : null,
      effects,
      audiences: change.said.audiences,
      fingerprint: change.fingerprint,
      approved: approval ? approvalJson(approval) : null,
    })),
  );
  const { used, unused, expired } = report.approvals;
  return {
    version: 1,
    summary: countTiers(allChanges(report)),
    guides: report.guides.map((g) => ({ old: g.old, new: g.new, effects: g.effects })),
    changes,
    approvals: {
      used: used.map(approvalJson),
      unused: unused.map(approvalJson),
      expired: expired.map(approvalJson),
    },
  };
}

/** The contract's JSON (schemas/diff-report.schema.json), version 1. */
export function diffJson(report: DiffReport): string {
  return `${JSON.stringify(diffValue(report), null, 2)}\n`;
}

const approvalJson = ({ fingerprint, who, why, until }: Approval): ApprovalJson => ({
  change: fingerprint,
  who,
  why,
  until: until ?? null,
});
