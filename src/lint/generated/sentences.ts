// Made by scripts/generate-registry.mjs from the files in ../rules. Do not edit.
import type { AnySentences } from '../registry.ts';
import type { RuleId } from './ids.ts';
import { sentences as abbreviationPoint } from '../rules/abbreviation-point.ts';
import { sentences as aliasExpansion } from '../rules/alias-expansion.ts';
import { sentences as audienceStuck } from '../rules/audience-stuck.ts';
import { sentences as audienceUncovered } from '../rules/audience-uncovered.ts';
import { sentences as childVoiceNotAtEvaluation } from '../rules/child-voice-not-at-evaluation.ts';
import { sentences as closeWithoutClosingStep } from '../rules/close-without-closing-step.ts';
import { sentences as closedLoop } from '../rules/closed-loop.ts';
import { sentences as consentBeforeSharing } from '../rules/consent-before-sharing.ts';
import { sentences as contactNumberDiffers } from '../rules/contact-number-differs.ts';
import { sentences as coordinatorNotAppointed } from '../rules/coordinator-not-appointed.ts';
import { sentences as deadAnchor } from '../rules/dead-anchor.ts';
import { sentences as deadEnd } from '../rules/dead-end.ts';
import { sentences as deadlineTextDiffers } from '../rules/deadline-text-differs.ts';
import { sentences as deadlineWithoutEvent } from '../rules/deadline-without-event.ts';
import { sentences as decisionWithoutElse } from '../rules/decision-without-else.ts';
import { sentences as doubledPunctuation } from '../rules/doubled-punctuation.ts';
import { sentences as doubledWord } from '../rules/doubled-word.ts';
import { sentences as draftDisclaimer } from '../rules/draft-disclaimer.ts';
import { sentences as duplicateId } from '../rules/duplicate-id.ts';
import { sentences as duplicateKey } from '../rules/duplicate-key.ts';
import { sentences as duplicateOutcome } from '../rules/duplicate-outcome.ts';
import { sentences as emergencyContactsIncomplete } from '../rules/emergency-contacts-incomplete.ts';
import { sentences as emergencyNoticeNotOnEveryLevel } from '../rules/emergency-notice-not-on-every-level.ts';
import { sentences as emergencyNumberWrong } from '../rules/emergency-number-wrong.ts';
import { sentences as emptyBlock } from '../rules/empty-block.ts';
import { sentences as encoding } from '../rules/encoding.ts';
import { sentences as evaluationWithoutThreeWays } from '../rules/evaluation-without-three-ways.ts';
import { sentences as exampleNameUndeclared } from '../rules/example-name-undeclared.ts';
import { sentences as firstEvaluationWithoutDeadline } from '../rules/first-evaluation-without-deadline.ts';
import { sentences as genericLinkText } from '../rules/generic-link-text.ts';
import { sentences as hardCodedList } from '../rules/hard-coded-list.ts';
import { sentences as headingOrder } from '../rules/heading-order.ts';
import { sentences as heavyWord } from '../rules/heavy-word.ts';
import { sentences as helplineHours } from '../rules/helpline-hours.ts';
import { sentences as hiddenExit } from '../rules/hidden-exit.ts';
import { sentences as hoursFormat } from '../rules/hours-format.ts';
import { sentences as idFormat } from '../rules/id-format.ts';
import { sentences as inconsistentDeadline } from '../rules/inconsistent-deadline.ts';
import { sentences as inconsistentTerm } from '../rules/inconsistent-term.ts';
import { sentences as keyPointsDifferFromSteps } from '../rules/key-points-differ-from-steps.ts';
import { sentences as languageMix } from '../rules/language-mix.ts';
import { sentences as lawWithoutAct } from '../rules/law-without-act.ts';
import { sentences as layoutReference } from '../rules/layout-reference.ts';
import { sentences as levelEndWithoutOutcome } from '../rules/level-end-without-outcome.ts';
import { sentences as levelSet } from '../rules/level-set.ts';
import { sentences as levelTargetWithoutEntry } from '../rules/level-target-without-entry.ts';
import { sentences as levelTitleDiffers } from '../rules/level-title-differs.ts';
import { sentences as levelUnreachable } from '../rules/level-unreachable.ts';
import { sentences as liks } from '../rules/liks.ts';
import { sentences as longSentence } from '../rules/long-sentence.ts';
import { sentences as loopWithoutDeadline } from '../rules/loop-without-deadline.ts';
import { sentences as loopWithoutEvaluation } from '../rules/loop-without-evaluation.ts';
import { sentences as markdownStructure } from '../rules/markdown-structure.ts';
import { sentences as missingAlt } from '../rules/missing-alt.ts';
import { sentences as missingChildVoice } from '../rules/missing-child-voice.ts';
import { sentences as missingDate } from '../rules/missing-date.ts';
import { sentences as missingEmergencyNotice } from '../rules/missing-emergency-notice.ts';
import { sentences as missingFile } from '../rules/missing-file.ts';
import { sentences as missingFinalPunctuation } from '../rules/missing-final-punctuation.ts';
import { sentences as missingVersion } from '../rules/missing-version.ts';
import { sentences as nationalIdentityNumber } from '../rules/national-identity-number.ts';
import { sentences as navigationResidue } from '../rules/navigation-residue.ts';
import { sentences as nearDuplicateDefinition } from '../rules/near-duplicate-definition.ts';
import { sentences as noStart } from '../rules/no-start.ts';
import { sentences as noWayToClose } from '../rules/no-way-to-close.ts';
import { sentences as noticeMarkerMix } from '../rules/notice-marker-mix.ts';
import { sentences as numberStyle } from '../rules/number-style.ts';
import { sentences as outcomeWithoutCondition } from '../rules/outcome-without-condition.ts';
import { sentences as outdatedLaw } from '../rules/outdated-law.ts';
import { sentences as outdatedTerm } from '../rules/outdated-term.ts';
import { sentences as pathDeadlineOverLevel } from '../rules/path-deadline-over-level.ts';
import { sentences as personNamed } from '../rules/person-named.ts';
import { sentences as phoneFormat } from '../rules/phone-format.ts';
import { sentences as phoneInvalid } from '../rules/phone-invalid.ts';
import { sentences as placeholderLink } from '../rules/placeholder-link.ts';
import { sentences as possibleIdentityNumber } from '../rules/possible-identity-number.ts';
import { sentences as preferredName } from '../rules/preferred-name.ts';
import { sentences as prerequisiteCycle } from '../rules/prerequisite-cycle.ts';
import { sentences as rawHtml } from '../rules/raw-html.ts';
import { sentences as repeatedText } from '../rules/repeated-text.ts';
import { sentences as schema } from '../rules/schema.ts';
import { sentences as severalNumbersInOneField } from '../rules/several-numbers-in-one-field.ts';
import { sentences as severalTargetsWithoutCriterion } from '../rules/several-targets-without-criterion.ts';
import { sentences as singleOutcomeDecision } from '../rules/single-outcome-decision.ts';
import { sentences as spacing } from '../rules/spacing.ts';
import { sentences as staleGuide } from '../rules/stale-guide.ts';
import { sentences as stepUnreachable } from '../rules/step-unreachable.ts';
import { sentences as stiffWord } from '../rules/stiff-word.ts';
import { sentences as supersededWording } from '../rules/superseded-wording.ts';
import { sentences as suppression } from '../rules/suppression.ts';
import { sentences as tableWithoutHeader } from '../rules/table-without-header.ts';
import { sentences as todoText } from '../rules/todo-text.ts';
import { sentences as tooLarge } from '../rules/too-large.ts';
import { sentences as tooManyOutcomes } from '../rules/too-many-outcomes.ts';
import { sentences as toolUsedBeforeProduced } from '../rules/tool-used-before-produced.ts';
import { sentences as translationMissing } from '../rules/translation-missing.ts';
import { sentences as translationStale } from '../rules/translation-stale.ts';
import { sentences as translationStructureDiffers } from '../rules/translation-structure-differs.ts';
import { sentences as undeclaredLevelSkip } from '../rules/undeclared-level-skip.ts';
import { sentences as undefinedAbbreviation } from '../rules/undefined-abbreviation.ts';
import { sentences as undefinedTerm } from '../rules/undefined-term.ts';
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
import { sentences as unsafeUrl } from '../rules/unsafe-url.ts';
import { sentences as unspecifiedTarget } from '../rules/unspecified-target.ts';
import { sentences as unusedDefinition } from '../rules/unused-definition.ts';
import { sentences as vagueDeadline } from '../rules/vague-deadline.ts';
import { sentences as withinARange } from '../rules/within-a-range.ts';
import { sentences as wrongActForAudience } from '../rules/wrong-act-for-audience.ts';
import { sentences as yamlSyntax } from '../rules/yaml-syntax.ts';

export const sentences: Readonly<Record<RuleId, AnySentences>> = {
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
