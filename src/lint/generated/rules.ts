// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { RunnableRule } from '../registry.ts';
import type { RuleId } from './ids.ts';
import { rule as aliasExpansion } from '../rules/alias-expansion.ts';
import { rule as audienceStuck } from '../rules/audience-stuck.ts';
import { rule as audienceUncovered } from '../rules/audience-uncovered.ts';
import { rule as closedLoop } from '../rules/closed-loop.ts';
import { rule as deadAnchor } from '../rules/dead-anchor.ts';
import { rule as deadEnd } from '../rules/dead-end.ts';
import { rule as decisionWithoutElse } from '../rules/decision-without-else.ts';
import { rule as duplicateId } from '../rules/duplicate-id.ts';
import { rule as duplicateKey } from '../rules/duplicate-key.ts';
import { rule as duplicateOutcome } from '../rules/duplicate-outcome.ts';
import { rule as encoding } from '../rules/encoding.ts';
import { rule as hiddenExit } from '../rules/hidden-exit.ts';
import { rule as idFormat } from '../rules/id-format.ts';
import { rule as levelEndWithoutOutcome } from '../rules/level-end-without-outcome.ts';
import { rule as levelTargetWithoutEntry } from '../rules/level-target-without-entry.ts';
import { rule as levelUnreachable } from '../rules/level-unreachable.ts';
import { rule as loopWithoutDeadline } from '../rules/loop-without-deadline.ts';
import { rule as loopWithoutEvaluation } from '../rules/loop-without-evaluation.ts';
import { rule as markdownStructure } from '../rules/markdown-structure.ts';
import { rule as missingFile } from '../rules/missing-file.ts';
import { rule as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { rule as noStart } from '../rules/no-start.ts';
import { rule as noWayToClose } from '../rules/no-way-to-close.ts';
import { rule as outcomeWithoutCondition } from '../rules/outcome-without-condition.ts';
import { rule as prerequisiteCycle } from '../rules/prerequisite-cycle.ts';
import { rule as schema } from '../rules/schema.ts';
import { rule as severalTargetsWithoutCriterion } from '../rules/several-targets-without-criterion.ts';
import { rule as singleOutcomeDecision } from '../rules/single-outcome-decision.ts';
import { rule as stepUnreachable } from '../rules/step-unreachable.ts';
import { rule as tooLarge } from '../rules/too-large.ts';
import { rule as tooManyOutcomes } from '../rules/too-many-outcomes.ts';
import { rule as undeclaredLevelSkip } from '../rules/undeclared-level-skip.ts';
import { rule as unknownArena } from '../rules/unknown-arena.ts';
import { rule as unknownArticle } from '../rules/unknown-article.ts';
import { rule as unknownAudience } from '../rules/unknown-audience.ts';
import { rule as unknownConsent } from '../rules/unknown-consent.ts';
import { rule as unknownContact } from '../rules/unknown-contact.ts';
import { rule as unknownExit } from '../rules/unknown-exit.ts';
import { rule as unknownKey } from '../rules/unknown-key.ts';
import { rule as unknownLaw } from '../rules/unknown-law.ts';
import { rule as unknownLevel } from '../rules/unknown-level.ts';
import { rule as unknownNotice } from '../rules/unknown-notice.ts';
import { rule as unknownRole } from '../rules/unknown-role.ts';
import { rule as unknownStep } from '../rules/unknown-step.ts';
import { rule as unknownSystem } from '../rules/unknown-system.ts';
import { rule as unknownTool } from '../rules/unknown-tool.ts';
import { rule as unknownTrack } from '../rules/unknown-track.ts';
import { rule as unsafeInclude } from '../rules/unsafe-include.ts';
import { rule as unspecifiedTarget } from '../rules/unspecified-target.ts';
import { rule as unusedDefinition } from '../rules/unused-definition.ts';
import { rule as yamlSyntax } from '../rules/yaml-syntax.ts';

export const rules: Readonly<Record<RuleId, RunnableRule>> = {
  'alias-expansion': aliasExpansion,
  'audience-stuck': audienceStuck,
  'audience-uncovered': audienceUncovered,
  'closed-loop': closedLoop,
  'dead-anchor': deadAnchor,
  'dead-end': deadEnd,
  'decision-without-else': decisionWithoutElse,
  'duplicate-id': duplicateId,
  'duplicate-key': duplicateKey,
  'duplicate-outcome': duplicateOutcome,
  'encoding': encoding,
  'hidden-exit': hiddenExit,
  'id-format': idFormat,
  'level-end-without-outcome': levelEndWithoutOutcome,
  'level-target-without-entry': levelTargetWithoutEntry,
  'level-unreachable': levelUnreachable,
  'loop-without-deadline': loopWithoutDeadline,
  'loop-without-evaluation': loopWithoutEvaluation,
  'markdown-structure': markdownStructure,
  'missing-file': missingFile,
  'near-duplicate-definition': nearDuplicateDefinition,
  'no-start': noStart,
  'no-way-to-close': noWayToClose,
  'outcome-without-condition': outcomeWithoutCondition,
  'prerequisite-cycle': prerequisiteCycle,
  'schema': schema,
  'several-targets-without-criterion': severalTargetsWithoutCriterion,
  'single-outcome-decision': singleOutcomeDecision,
  'step-unreachable': stepUnreachable,
  'too-large': tooLarge,
  'too-many-outcomes': tooManyOutcomes,
  'undeclared-level-skip': undeclaredLevelSkip,
  'unknown-arena': unknownArena,
  'unknown-article': unknownArticle,
  'unknown-audience': unknownAudience,
  'unknown-consent': unknownConsent,
  'unknown-contact': unknownContact,
  'unknown-exit': unknownExit,
  'unknown-key': unknownKey,
  'unknown-law': unknownLaw,
  'unknown-level': unknownLevel,
  'unknown-notice': unknownNotice,
  'unknown-role': unknownRole,
  'unknown-step': unknownStep,
  'unknown-system': unknownSystem,
  'unknown-tool': unknownTool,
  'unknown-track': unknownTrack,
  'unsafe-include': unsafeInclude,
  'unspecified-target': unspecifiedTarget,
  'unused-definition': unusedDefinition,
  'yaml-syntax': yamlSyntax,
};
