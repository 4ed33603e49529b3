// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { AnySentences } from '../registry.ts';
import type { RuleId } from './ids.ts';
import { sentences as aliasExpansion } from '../rules/alias-expansion.ts';
import { sentences as audienceStuck } from '../rules/audience-stuck.ts';
import { sentences as audienceUncovered } from '../rules/audience-uncovered.ts';
import { sentences as closedLoop } from '../rules/closed-loop.ts';
import { sentences as deadAnchor } from '../rules/dead-anchor.ts';
import { sentences as deadEnd } from '../rules/dead-end.ts';
import { sentences as decisionWithoutElse } from '../rules/decision-without-else.ts';
import { sentences as duplicateId } from '../rules/duplicate-id.ts';
import { sentences as duplicateKey } from '../rules/duplicate-key.ts';
import { sentences as duplicateOutcome } from '../rules/duplicate-outcome.ts';
import { sentences as encoding } from '../rules/encoding.ts';
import { sentences as hiddenExit } from '../rules/hidden-exit.ts';
import { sentences as idFormat } from '../rules/id-format.ts';
import { sentences as levelEndWithoutOutcome } from '../rules/level-end-without-outcome.ts';
import { sentences as levelTargetWithoutEntry } from '../rules/level-target-without-entry.ts';
import { sentences as levelUnreachable } from '../rules/level-unreachable.ts';
import { sentences as loopWithoutDeadline } from '../rules/loop-without-deadline.ts';
import { sentences as loopWithoutEvaluation } from '../rules/loop-without-evaluation.ts';
import { sentences as markdownStructure } from '../rules/markdown-structure.ts';
import { sentences as missingFile } from '../rules/missing-file.ts';
import { sentences as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { sentences as noStart } from '../rules/no-start.ts';
import { sentences as noWayToClose } from '../rules/no-way-to-close.ts';
import { sentences as outcomeWithoutCondition } from '../rules/outcome-without-condition.ts';
import { sentences as prerequisiteCycle } from '../rules/prerequisite-cycle.ts';
import { sentences as schema } from '../rules/schema.ts';
import { sentences as severalTargetsWithoutCriterion } from '../rules/several-targets-without-criterion.ts';
import { sentences as singleOutcomeDecision } from '../rules/single-outcome-decision.ts';
import { sentences as stepUnreachable } from '../rules/step-unreachable.ts';
import { sentences as tooLarge } from '../rules/too-large.ts';
import { sentences as tooManyOutcomes } from '../rules/too-many-outcomes.ts';
import { sentences as undeclaredLevelSkip } from '../rules/undeclared-level-skip.ts';
import { sentences as unknownArena } from '../rules/unknown-arena.ts';
import { sentences as unknownArticle } from '../rules/unknown-article.ts';
import { sentences as unknownAudience } from '../rules/unknown-audience.ts';
import { sentences as unknownConsent } from '../rules/unknown-consent.ts';
import { sentences as unknownContact } from '../rules/unknown-contact.ts';
import { sentences as unknownExit } from '../rules/unknown-exit.ts';
import { sentences as unknownKey } from '../rules/unknown-key.ts';
import { sentences as unknownLaw } from '../rules/unknown-law.ts';
import { sentences as unknownLevel } from '../rules/unknown-level.ts';
import { sentences as unknownNotice } from '../rules/unknown-notice.ts';
import { sentences as unknownRole } from '../rules/unknown-role.ts';
import { sentences as unknownStep } from '../rules/unknown-step.ts';
import { sentences as unknownSystem } from '../rules/unknown-system.ts';
import { sentences as unknownTool } from '../rules/unknown-tool.ts';
import { sentences as unknownTrack } from '../rules/unknown-track.ts';
import { sentences as unsafeInclude } from '../rules/unsafe-include.ts';
import { sentences as unspecifiedTarget } from '../rules/unspecified-target.ts';
import { sentences as unusedDefinition } from '../rules/unused-definition.ts';
import { sentences as yamlSyntax } from '../rules/yaml-syntax.ts';

export const sentences: Readonly<Record<RuleId, AnySentences>> = {
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
