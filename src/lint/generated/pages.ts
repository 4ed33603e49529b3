// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { RulePage } from '../rule.ts';
import type { RuleId } from './ids.ts';
import { page as aliasExpansion } from '../rules/alias-expansion.ts';
import { page as audienceStuck } from '../rules/audience-stuck.ts';
import { page as audienceUncovered } from '../rules/audience-uncovered.ts';
import { page as closedLoop } from '../rules/closed-loop.ts';
import { page as deadAnchor } from '../rules/dead-anchor.ts';
import { page as deadEnd } from '../rules/dead-end.ts';
import { page as decisionWithoutElse } from '../rules/decision-without-else.ts';
import { page as duplicateId } from '../rules/duplicate-id.ts';
import { page as duplicateKey } from '../rules/duplicate-key.ts';
import { page as duplicateOutcome } from '../rules/duplicate-outcome.ts';
import { page as encoding } from '../rules/encoding.ts';
import { page as hiddenExit } from '../rules/hidden-exit.ts';
import { page as idFormat } from '../rules/id-format.ts';
import { page as levelEndWithoutOutcome } from '../rules/level-end-without-outcome.ts';
import { page as levelTargetWithoutEntry } from '../rules/level-target-without-entry.ts';
import { page as levelUnreachable } from '../rules/level-unreachable.ts';
import { page as loopWithoutDeadline } from '../rules/loop-without-deadline.ts';
import { page as loopWithoutEvaluation } from '../rules/loop-without-evaluation.ts';
import { page as markdownStructure } from '../rules/markdown-structure.ts';
import { page as missingFile } from '../rules/missing-file.ts';
import { page as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { page as noStart } from '../rules/no-start.ts';
import { page as noWayToClose } from '../rules/no-way-to-close.ts';
import { page as outcomeWithoutCondition } from '../rules/outcome-without-condition.ts';
import { page as prerequisiteCycle } from '../rules/prerequisite-cycle.ts';
import { page as schema } from '../rules/schema.ts';
import { page as severalTargetsWithoutCriterion } from '../rules/several-targets-without-criterion.ts';
import { page as singleOutcomeDecision } from '../rules/single-outcome-decision.ts';
import { page as stepUnreachable } from '../rules/step-unreachable.ts';
import { page as tooLarge } from '../rules/too-large.ts';
import { page as tooManyOutcomes } from '../rules/too-many-outcomes.ts';
import { page as undeclaredLevelSkip } from '../rules/undeclared-level-skip.ts';
import { page as unknownArena } from '../rules/unknown-arena.ts';
import { page as unknownArticle } from '../rules/unknown-article.ts';
import { page as unknownAudience } from '../rules/unknown-audience.ts';
import { page as unknownConsent } from '../rules/unknown-consent.ts';
import { page as unknownContact } from '../rules/unknown-contact.ts';
import { page as unknownExit } from '../rules/unknown-exit.ts';
import { page as unknownKey } from '../rules/unknown-key.ts';
import { page as unknownLaw } from '../rules/unknown-law.ts';
import { page as unknownLevel } from '../rules/unknown-level.ts';
import { page as unknownNotice } from '../rules/unknown-notice.ts';
import { page as unknownRole } from '../rules/unknown-role.ts';
import { page as unknownStep } from '../rules/unknown-step.ts';
import { page as unknownSystem } from '../rules/unknown-system.ts';
import { page as unknownTool } from '../rules/unknown-tool.ts';
import { page as unknownTrack } from '../rules/unknown-track.ts';
import { page as unsafeInclude } from '../rules/unsafe-include.ts';
import { page as unspecifiedTarget } from '../rules/unspecified-target.ts';
import { page as unusedDefinition } from '../rules/unused-definition.ts';
import { page as yamlSyntax } from '../rules/yaml-syntax.ts';

export const pages: Readonly<Record<RuleId, RulePage>> = {
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
