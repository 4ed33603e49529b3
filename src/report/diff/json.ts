import { placeJson } from '../lint/json.ts';
import { type Approval, allChanges, countTiers, type DiffReport } from './report.ts';

/** The contract's JSON (schemas/diff-report.schema.json), version 1. */
export function diffJson(report: DiffReport): string {
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
  const content = {
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
  return `${JSON.stringify(content, null, 2)}\n`;
}

const approvalJson = ({ fingerprint, who, why, until }: Approval): object => ({
  change: fingerprint,
  who,
  why,
  until: until ?? null,
});
