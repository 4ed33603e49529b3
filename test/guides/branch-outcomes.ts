import type { Guide } from '../../src/model/guide.ts';
import type { Branch } from '../../src/model/step.ts';
import { formatTarget } from '../../src/model/target.ts';
import { stepOf, stepsOf } from './real-guide.ts';

/** Where each outcome of a branch leads, `step/outcome` → the branch's audiences and the written targets. */
export function branchWaysOf(guide: Guide): Record<string, readonly [audiences: readonly string[], to: string[]]> {
  const ways: Record<string, readonly [readonly string[], string[]]> = {};
  for (const step of stepsOf(guide))
    for (const branch of step.branches)
      for (const { id, go } of branch.outcomes)
        ways[`${step.id}/${id}`] = [branch.audiences, go.map((choice) => formatTarget(choice.to))];
  return ways;
}

/** The branch of a step that is for an audience. */
export function branchOf(guide: Guide, step: string, audience: string): Branch {
  const branch = stepOf(guide, step).branches.find((b) => b.audiences.includes(audience));
  if (!branch) throw new Error(`no branch for ${audience} in ${step}`);
  return branch;
}
