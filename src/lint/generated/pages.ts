// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { RulePage } from '../rule.ts';
import type { RuleId } from './ids.ts';
import { page as abbreviationPoint } from '../rules/abbreviation-point.ts';
import { page as aliasExpansion } from '../rules/alias-expansion.ts';
import { page as audienceStuck } from '../rules/audience-stuck.ts';
import { page as audienceUncovered } from '../rules/audience-uncovered.ts';
import { page as childVoiceNotAtEvaluation } from '../rules/child-voice-not-at-evaluation.ts';
import { page as closeWithoutClosingStep } from '../rules/close-without-closing-step.ts';
import { page as closedLoop } from '../rules/closed-loop.ts';
import { page as consentBeforeSharing } from '../rules/consent-before-sharing.ts';
import { page as contactNumberDiffers } from '../rules/contact-number-differs.ts';
import { page as coordinatorNotAppointed } from '../rules/coordinator-not-appointed.ts';
import { page as deadAnchor } from '../rules/dead-anchor.ts';
import { page as deadEnd } from '../rules/dead-end.ts';
import { page as deadlineTextDiffers } from '../rules/deadline-text-differs.ts';
import { page as deadlineWithoutEvent } from '../rules/deadline-without-event.ts';
import { page as decisionWithoutElse } from '../rules/decision-without-else.ts';
import { page as doubledPunctuation } from '../rules/doubled-punctuation.ts';
import { page as doubledWord } from '../rules/doubled-word.ts';
import { page as draftDisclaimer } from '../rules/draft-disclaimer.ts';
import { page as duplicateId } from '../rules/duplicate-id.ts';
import { page as duplicateKey } from '../rules/duplicate-key.ts';
import { page as duplicateOutcome } from '../rules/duplicate-outcome.ts';
import { page as emergencyContactsIncomplete } from '../rules/emergency-contacts-incomplete.ts';
import { page as emergencyNoticeNotOnEveryLevel } from '../rules/emergency-notice-not-on-every-level.ts';
import { page as emergencyNumberWrong } from '../rules/emergency-number-wrong.ts';
import { page as emptyBlock } from '../rules/empty-block.ts';
import { page as encoding } from '../rules/encoding.ts';
import { page as evaluationWithoutThreeWays } from '../rules/evaluation-without-three-ways.ts';
import { page as exampleNameUndeclared } from '../rules/example-name-undeclared.ts';
import { page as firstEvaluationWithoutDeadline } from '../rules/first-evaluation-without-deadline.ts';
import { page as genericLinkText } from '../rules/generic-link-text.ts';
import { page as hardCodedList } from '../rules/hard-coded-list.ts';
import { page as headingOrder } from '../rules/heading-order.ts';
import { page as heavyWord } from '../rules/heavy-word.ts';
import { page as helplineHours } from '../rules/helpline-hours.ts';
import { page as hiddenExit } from '../rules/hidden-exit.ts';
import { page as hoursFormat } from '../rules/hours-format.ts';
import { page as idFormat } from '../rules/id-format.ts';
import { page as inconsistentDeadline } from '../rules/inconsistent-deadline.ts';
import { page as inconsistentTerm } from '../rules/inconsistent-term.ts';
import { page as keyPointsDifferFromSteps } from '../rules/key-points-differ-from-steps.ts';
import { page as languageMix } from '../rules/language-mix.ts';
import { page as lawWithoutAct } from '../rules/law-without-act.ts';
import { page as layoutReference } from '../rules/layout-reference.ts';
import { page as levelEndWithoutOutcome } from '../rules/level-end-without-outcome.ts';
import { page as levelSet } from '../rules/level-set.ts';
import { page as levelTargetWithoutEntry } from '../rules/level-target-without-entry.ts';
import { page as levelTitleDiffers } from '../rules/level-title-differs.ts';
import { page as levelUnreachable } from '../rules/level-unreachable.ts';
import { page as liks } from '../rules/liks.ts';
import { page as longSentence } from '../rules/long-sentence.ts';
import { page as loopWithoutDeadline } from '../rules/loop-without-deadline.ts';
import { page as loopWithoutEvaluation } from '../rules/loop-without-evaluation.ts';
import { page as markdownStructure } from '../rules/markdown-structure.ts';
import { page as missingAlt } from '../rules/missing-alt.ts';
import { page as missingChildVoice } from '../rules/missing-child-voice.ts';
import { page as missingDate } from '../rules/missing-date.ts';
import { page as missingEmergencyNotice } from '../rules/missing-emergency-notice.ts';
import { page as missingFile } from '../rules/missing-file.ts';
import { page as missingFinalPunctuation } from '../rules/missing-final-punctuation.ts';
import { page as missingVersion } from '../rules/missing-version.ts';
import { page as nationalIdentityNumber } from '../rules/national-identity-number.ts';
import { page as navigationResidue } from '../rules/navigation-residue.ts';
import { page as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { page as noStart } from '../rules/no-start.ts';
import { page as noWayToClose } from '../rules/no-way-to-close.ts';
import { page as noticeMarkerMix } from '../rules/notice-marker-mix.ts';
import { page as numberStyle } from '../rules/number-style.ts';
import { page as outcomeWithoutCondition } from '../rules/outcome-without-condition.ts';
import { page as outdatedLaw } from '../rules/outdated-law.ts';
import { page as outdatedTerm } from '../rules/outdated-term.ts';
import { page as pathDeadlineOverLevel } from '../rules/path-deadline-over-level.ts';
import { page as personNamed } from '../rules/person-named.ts';
import { page as phoneFormat } from '../rules/phone-format.ts';
import { page as phoneInvalid } from '../rules/phone-invalid.ts';
import { page as placeholderLink } from '../rules/placeholder-link.ts';
import { page as possibleIdentityNumber } from '../rules/possible-identity-number.ts';
import { page as preferredName } from '../rules/preferred-name.ts';
import { page as prerequisiteCycle } from '../rules/prerequisite-cycle.ts';
import { page as rawHtml } from '../rules/raw-html.ts';
import { page as repeatedText } from '../rules/repeated-text.ts';
import { page as schema } from '../rules/schema.ts';
import { page as severalNumbersInOneField } from '../rules/several-numbers-in-one-field.ts';
import { page as severalTargetsWithoutCriterion } from '../rules/several-targets-without-criterion.ts';
import { page as singleOutcomeDecision } from '../rules/single-outcome-decision.ts';
import { page as spacing } from '../rules/spacing.ts';
import { page as staleGuide } from '../rules/stale-guide.ts';
import { page as stepUnreachable } from '../rules/step-unreachable.ts';
import { page as stiffWord } from '../rules/stiff-word.ts';
import { page as supersededWording } from '../rules/superseded-wording.ts';
import { page as suppression } from '../rules/suppression.ts';
import { page as tableWithoutHeader } from '../rules/table-without-header.ts';
import { page as todoText } from '../rules/todo-text.ts';
import { page as tooLarge } from '../rules/too-large.ts';
import { page as tooManyOutcomes } from '../rules/too-many-outcomes.ts';
import { page as toolUsedBeforeProduced } from '../rules/tool-used-before-produced.ts';
import { page as translationMissing } from '../rules/translation-missing.ts';
import { page as translationStale } from '../rules/translation-stale.ts';
import { page as translationStructureDiffers } from '../rules/translation-structure-differs.ts';
import { page as undeclaredLevelSkip } from '../rules/undeclared-level-skip.ts';
import { page as undefinedAbbreviation } from '../rules/undefined-abbreviation.ts';
import { page as undefinedTerm } from '../rules/undefined-term.ts';
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
import { page as unsafeUrl } from '../rules/unsafe-url.ts';
import { page as unspecifiedTarget } from '../rules/unspecified-target.ts';
import { page as unusedDefinition } from '../rules/unused-definition.ts';
import { page as vagueDeadline } from '../rules/vague-deadline.ts';
import { page as withinARange } from '../rules/within-a-range.ts';
import { page as wrongActForAudience } from '../rules/wrong-act-for-audience.ts';
import { page as yamlSyntax } from '../rules/yaml-syntax.ts';

export const pages: Readonly<Record<RuleId, RulePage>> = {
  'abbreviation-point': abbreviationPoint,
  'alias-expansion': aliasExpansion,
  'audience-stuck': audienceStuck,
  'audience-uncovered': audienceUncovered,
  'child-voice-not-at-evaluation': childVoiceNotAtEvaluation,
  'close-without-closing-step': closeWithoutClosingStep,
  'closed-loop': closedLoop,
  'consent-before-sharing': consentBeforeSharing,
  'contact-number-differs': contactNumberDiffers,
  'coordinator-not-appointed': coordinatorNotAppointed,
  'dead-anchor': deadAnchor,
  'dead-end': deadEnd,
  'deadline-text-differs': deadlineTextDiffers,
  'deadline-without-event': deadlineWithoutEvent,
  'decision-without-else': decisionWithoutElse,
  'doubled-punctuation': doubledPunctuation,
  'doubled-word': doubledWord,
  'draft-disclaimer': draftDisclaimer,
  'duplicate-id': duplicateId,
  'duplicate-key': duplicateKey,
  'duplicate-outcome': duplicateOutcome,
  'emergency-contacts-incomplete': emergencyContactsIncomplete,
  'emergency-notice-not-on-every-level': emergencyNoticeNotOnEveryLevel,
  'emergency-number-wrong': emergencyNumberWrong,
  'empty-block': emptyBlock,
  'encoding': encoding,
  'evaluation-without-three-ways': evaluationWithoutThreeWays,
  'example-name-undeclared': exampleNameUndeclared,
  'first-evaluation-without-deadline': firstEvaluationWithoutDeadline,
  'generic-link-text': genericLinkText,
  'hard-coded-list': hardCodedList,
  'heading-order': headingOrder,
  'heavy-word': heavyWord,
  'helpline-hours': helplineHours,
  'hidden-exit': hiddenExit,
  'hours-format': hoursFormat,
  'id-format': idFormat,
  'inconsistent-deadline': inconsistentDeadline,
  'inconsistent-term': inconsistentTerm,
  'key-points-differ-from-steps': keyPointsDifferFromSteps,
  'language-mix': languageMix,
  'law-without-act': lawWithoutAct,
  'layout-reference': layoutReference,
  'level-end-without-outcome': levelEndWithoutOutcome,
  'level-set': levelSet,
  'level-target-without-entry': levelTargetWithoutEntry,
  'level-title-differs': levelTitleDiffers,
  'level-unreachable': levelUnreachable,
  'liks': liks,
  'long-sentence': longSentence,
  'loop-without-deadline': loopWithoutDeadline,
  'loop-without-evaluation': loopWithoutEvaluation,
  'markdown-structure': markdownStructure,
  'missing-alt': missingAlt,
  'missing-child-voice': missingChildVoice,
  'missing-date': missingDate,
  'missing-emergency-notice': missingEmergencyNotice,
  'missing-file': missingFile,
  'missing-final-punctuation': missingFinalPunctuation,
  'missing-version': missingVersion,
  'national-identity-number': nationalIdentityNumber,
  'navigation-residue': navigationResidue,
  'near-duplicate-definition': nearDuplicateDefinition,
  'no-start': noStart,
  'no-way-to-close': noWayToClose,
  'notice-marker-mix': noticeMarkerMix,
  'number-style': numberStyle,
  'outcome-without-condition': outcomeWithoutCondition,
  'outdated-law': outdatedLaw,
  'outdated-term': outdatedTerm,
  'path-deadline-over-level': pathDeadlineOverLevel,
  'person-named': personNamed,
  'phone-format': phoneFormat,
  'phone-invalid': phoneInvalid,
  'placeholder-link': placeholderLink,
  'possible-identity-number': possibleIdentityNumber,
  'preferred-name': preferredName,
  'prerequisite-cycle': prerequisiteCycle,
  'raw-html': rawHtml,
  'repeated-text': repeatedText,
  'schema': schema,
  'several-numbers-in-one-field': severalNumbersInOneField,
  'several-targets-without-criterion': severalTargetsWithoutCriterion,
  'single-outcome-decision': singleOutcomeDecision,
  'spacing': spacing,
  'stale-guide': staleGuide,
  'step-unreachable': stepUnreachable,
  'stiff-word': stiffWord,
  'superseded-wording': supersededWording,
  'suppression': suppression,
  'table-without-header': tableWithoutHeader,
  'todo-text': todoText,
  'too-large': tooLarge,
  'too-many-outcomes': tooManyOutcomes,
  'tool-used-before-produced': toolUsedBeforeProduced,
  'translation-missing': translationMissing,
  'translation-stale': translationStale,
  'translation-structure-differs': translationStructureDiffers,
  'undeclared-level-skip': undeclaredLevelSkip,
  'undefined-abbreviation': undefinedAbbreviation,
  'undefined-term': undefinedTerm,
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
  'unsafe-url': unsafeUrl,
  'unspecified-target': unspecifiedTarget,
  'unused-definition': unusedDefinition,
  'vague-deadline': vagueDeadline,
  'within-a-range': withinARange,
  'wrong-act-for-audience': wrongActForAudience,
  'yaml-syntax': yamlSyntax,
};
