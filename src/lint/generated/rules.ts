// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { RunnableRule } from '../registry.ts';
import type { RuleId } from './ids.ts';
import { rule as abbreviationPoint } from '../rules/abbreviation-point.ts';
import { rule as aliasExpansion } from '../rules/alias-expansion.ts';
import { rule as audienceStuck } from '../rules/audience-stuck.ts';
import { rule as audienceUncovered } from '../rules/audience-uncovered.ts';
import { rule as childVoiceNotAtEvaluation } from '../rules/child-voice-not-at-evaluation.ts';
import { rule as closeWithoutClosingStep } from '../rules/close-without-closing-step.ts';
import { rule as closedLoop } from '../rules/closed-loop.ts';
import { rule as consentBeforeSharing } from '../rules/consent-before-sharing.ts';
import { rule as contactNumberDiffers } from '../rules/contact-number-differs.ts';
import { rule as coordinatorNotAppointed } from '../rules/coordinator-not-appointed.ts';
import { rule as deadAnchor } from '../rules/dead-anchor.ts';
import { rule as deadEnd } from '../rules/dead-end.ts';
import { rule as deadlineTextDiffers } from '../rules/deadline-text-differs.ts';
import { rule as deadlineWithoutEvent } from '../rules/deadline-without-event.ts';
import { rule as decisionWithoutElse } from '../rules/decision-without-else.ts';
import { rule as doubledPunctuation } from '../rules/doubled-punctuation.ts';
import { rule as doubledWord } from '../rules/doubled-word.ts';
import { rule as draftDisclaimer } from '../rules/draft-disclaimer.ts';
import { rule as duplicateId } from '../rules/duplicate-id.ts';
import { rule as duplicateKey } from '../rules/duplicate-key.ts';
import { rule as duplicateOutcome } from '../rules/duplicate-outcome.ts';
import { rule as emergencyContactsIncomplete } from '../rules/emergency-contacts-incomplete.ts';
import { rule as emergencyNoticeNotOnEveryLevel } from '../rules/emergency-notice-not-on-every-level.ts';
import { rule as emergencyNumberWrong } from '../rules/emergency-number-wrong.ts';
import { rule as emptyBlock } from '../rules/empty-block.ts';
import { rule as encoding } from '../rules/encoding.ts';
import { rule as evaluationWithoutThreeWays } from '../rules/evaluation-without-three-ways.ts';
import { rule as exampleNameUndeclared } from '../rules/example-name-undeclared.ts';
import { rule as firstEvaluationWithoutDeadline } from '../rules/first-evaluation-without-deadline.ts';
import { rule as genericLinkText } from '../rules/generic-link-text.ts';
import { rule as hardCodedList } from '../rules/hard-coded-list.ts';
import { rule as headingOrder } from '../rules/heading-order.ts';
import { rule as heavyWord } from '../rules/heavy-word.ts';
import { rule as helplineHours } from '../rules/helpline-hours.ts';
import { rule as hiddenExit } from '../rules/hidden-exit.ts';
import { rule as hoursFormat } from '../rules/hours-format.ts';
import { rule as idFormat } from '../rules/id-format.ts';
import { rule as inconsistentDeadline } from '../rules/inconsistent-deadline.ts';
import { rule as inconsistentTerm } from '../rules/inconsistent-term.ts';
import { rule as keyPointsDifferFromSteps } from '../rules/key-points-differ-from-steps.ts';
import { rule as languageMix } from '../rules/language-mix.ts';
import { rule as lawWithoutAct } from '../rules/law-without-act.ts';
import { rule as layoutReference } from '../rules/layout-reference.ts';
import { rule as levelEndWithoutOutcome } from '../rules/level-end-without-outcome.ts';
import { rule as levelSet } from '../rules/level-set.ts';
import { rule as levelTargetWithoutEntry } from '../rules/level-target-without-entry.ts';
import { rule as levelTitleDiffers } from '../rules/level-title-differs.ts';
import { rule as levelUnreachable } from '../rules/level-unreachable.ts';
import { rule as liks } from '../rules/liks.ts';
import { rule as longSentence } from '../rules/long-sentence.ts';
import { rule as loopWithoutDeadline } from '../rules/loop-without-deadline.ts';
import { rule as loopWithoutEvaluation } from '../rules/loop-without-evaluation.ts';
import { rule as markdownStructure } from '../rules/markdown-structure.ts';
import { rule as missingAlt } from '../rules/missing-alt.ts';
import { rule as missingChildVoice } from '../rules/missing-child-voice.ts';
import { rule as missingDate } from '../rules/missing-date.ts';
import { rule as missingEmergencyNotice } from '../rules/missing-emergency-notice.ts';
import { rule as missingFile } from '../rules/missing-file.ts';
import { rule as missingFinalPunctuation } from '../rules/missing-final-punctuation.ts';
import { rule as missingVersion } from '../rules/missing-version.ts';
import { rule as nationalIdentityNumber } from '../rules/national-identity-number.ts';
import { rule as navigationResidue } from '../rules/navigation-residue.ts';
import { rule as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { rule as noStart } from '../rules/no-start.ts';
import { rule as noWayToClose } from '../rules/no-way-to-close.ts';
import { rule as noticeMarkerMix } from '../rules/notice-marker-mix.ts';
import { rule as numberStyle } from '../rules/number-style.ts';
import { rule as outcomeWithoutCondition } from '../rules/outcome-without-condition.ts';
import { rule as outdatedLaw } from '../rules/outdated-law.ts';
import { rule as outdatedTerm } from '../rules/outdated-term.ts';
import { rule as pathDeadlineOverLevel } from '../rules/path-deadline-over-level.ts';
import { rule as personNamed } from '../rules/person-named.ts';
import { rule as phoneFormat } from '../rules/phone-format.ts';
import { rule as phoneInvalid } from '../rules/phone-invalid.ts';
import { rule as placeholderLink } from '../rules/placeholder-link.ts';
import { rule as possibleIdentityNumber } from '../rules/possible-identity-number.ts';
import { rule as preferredName } from '../rules/preferred-name.ts';
import { rule as prerequisiteCycle } from '../rules/prerequisite-cycle.ts';
import { rule as rawHtml } from '../rules/raw-html.ts';
import { rule as repeatedText } from '../rules/repeated-text.ts';
import { rule as schema } from '../rules/schema.ts';
import { rule as severalNumbersInOneField } from '../rules/several-numbers-in-one-field.ts';
import { rule as severalTargetsWithoutCriterion } from '../rules/several-targets-without-criterion.ts';
import { rule as singleOutcomeDecision } from '../rules/single-outcome-decision.ts';
import { rule as spacing } from '../rules/spacing.ts';
import { rule as staleGuide } from '../rules/stale-guide.ts';
import { rule as stepUnreachable } from '../rules/step-unreachable.ts';
import { rule as stiffWord } from '../rules/stiff-word.ts';
import { rule as supersededWording } from '../rules/superseded-wording.ts';
import { rule as suppression } from '../rules/suppression.ts';
import { rule as tableWithoutHeader } from '../rules/table-without-header.ts';
import { rule as todoText } from '../rules/todo-text.ts';
import { rule as tooLarge } from '../rules/too-large.ts';
import { rule as tooManyOutcomes } from '../rules/too-many-outcomes.ts';
import { rule as toolUsedBeforeProduced } from '../rules/tool-used-before-produced.ts';
import { rule as translationMissing } from '../rules/translation-missing.ts';
import { rule as translationStale } from '../rules/translation-stale.ts';
import { rule as translationStructureDiffers } from '../rules/translation-structure-differs.ts';
import { rule as undeclaredLevelSkip } from '../rules/undeclared-level-skip.ts';
import { rule as undefinedAbbreviation } from '../rules/undefined-abbreviation.ts';
import { rule as undefinedTerm } from '../rules/undefined-term.ts';
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
import { rule as unsafeUrl } from '../rules/unsafe-url.ts';
import { rule as unspecifiedTarget } from '../rules/unspecified-target.ts';
import { rule as unusedDefinition } from '../rules/unused-definition.ts';
import { rule as vagueDeadline } from '../rules/vague-deadline.ts';
import { rule as withinARange } from '../rules/within-a-range.ts';
import { rule as wrongActForAudience } from '../rules/wrong-act-for-audience.ts';
import { rule as yamlSyntax } from '../rules/yaml-syntax.ts';

export const rules: Readonly<Record<RuleId, RunnableRule>> = {
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
