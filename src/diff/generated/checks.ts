// Made by scripts/generate-diff-registry.mjs from the files in ../checks. Do not edit.
import type { Check } from '../check.ts';
import type { CheckId } from './ids.ts';
import { check as agesChanged } from '../checks/ages-changed.ts';
import { check as aliasAdded } from '../checks/alias-added.ts';
import { check as aliasRemoved } from '../checks/alias-removed.ts';
import { check as appointmentAdded } from '../checks/appointment-added.ts';
import { check as appointmentRemoved } from '../checks/appointment-removed.ts';
import { check as arenaAdded } from '../checks/arena-added.ts';
import { check as arenaConsentChanged } from '../checks/arena-consent-changed.ts';
import { check as arenaDetailsChanged } from '../checks/arena-details-changed.ts';
import { check as arenaFrequencyChanged } from '../checks/arena-frequency-changed.ts';
import { check as arenaOwnerChanged } from '../checks/arena-owner-changed.ts';
import { check as arenaParticipantsChanged } from '../checks/arena-participants-changed.ts';
import { check as arenaRemoved } from '../checks/arena-removed.ts';
import { check as arenaStepAdded } from '../checks/arena-step-added.ts';
import { check as arenaStepRemoved } from '../checks/arena-step-removed.ts';
import { check as arenaTriggerChanged } from '../checks/arena-trigger-changed.ts';
import { check as arenaUseAdded } from '../checks/arena-use-added.ts';
import { check as arenaUseRemoved } from '../checks/arena-use-removed.ts';
import { check as articleAdded } from '../checks/article-added.ts';
import { check as articleAudienceChanged } from '../checks/article-audience-changed.ts';
import { check as articleRemoved } from '../checks/article-removed.ts';
import { check as articleUseAdded } from '../checks/article-use-added.ts';
import { check as articleUseRemoved } from '../checks/article-use-removed.ts';
import { check as audienceAdded } from '../checks/audience-added.ts';
import { check as audienceExchanged } from '../checks/audience-exchanged.ts';
import { check as audienceNarrowed } from '../checks/audience-narrowed.ts';
import { check as audienceRemoved } from '../checks/audience-removed.ts';
import { check as audienceWidened } from '../checks/audience-widened.ts';
import { check as baseChanged } from '../checks/base-changed.ts';
import { check as branchAdded } from '../checks/branch-added.ts';
import { check as branchRemoved } from '../checks/branch-removed.ts';
import { check as changelogAdded } from '../checks/changelog-added.ts';
import { check as changelogRemoved } from '../checks/changelog-removed.ts';
import { check as choiceCriterionChanged } from '../checks/choice-criterion-changed.ts';
import { check as consentActionChanged } from '../checks/consent-action-changed.ts';
import { check as consentAdded } from '../checks/consent-added.ts';
import { check as consentAgeChanged } from '../checks/consent-age-changed.ts';
import { check as consentAsked } from '../checks/consent-asked.ts';
import { check as consentFormChanged } from '../checks/consent-form-changed.ts';
import { check as consentGiverChanged } from '../checks/consent-giver-changed.ts';
import { check as consentNotAsked } from '../checks/consent-not-asked.ts';
import { check as consentNotRequired } from '../checks/consent-not-required.ts';
import { check as consentOverrideChanged } from '../checks/consent-override-changed.ts';
import { check as consentRemoved } from '../checks/consent-removed.ts';
import { check as consentRenewalChanged } from '../checks/consent-renewal-changed.ts';
import { check as consentRequired } from '../checks/consent-required.ts';
import { check as consentScopeChanged } from '../checks/consent-scope-changed.ts';
import { check as contactAdded } from '../checks/contact-added.ts';
import { check as contactDetailsChanged } from '../checks/contact-details-changed.ts';
import { check as contactEmailChanged } from '../checks/contact-email-changed.ts';
import { check as contactHoursChanged } from '../checks/contact-hours-changed.ts';
import { check as contactNumberAdded } from '../checks/contact-number-added.ts';
import { check as contactNumberChanged } from '../checks/contact-number-changed.ts';
import { check as contactNumberRemoved } from '../checks/contact-number-removed.ts';
import { check as contactRemoved } from '../checks/contact-removed.ts';
import { check as contactUseAdded } from '../checks/contact-use-added.ts';
import { check as contactUseRemoved } from '../checks/contact-use-removed.ts';
import { check as datesChanged } from '../checks/dates-changed.ts';
import { check as deadlineAdded } from '../checks/deadline-added.ts';
import { check as deadlineCaseChanged } from '../checks/deadline-case-changed.ts';
import { check as deadlineDutyChanged } from '../checks/deadline-duty-changed.ts';
import { check as deadlineEarliestChanged } from '../checks/deadline-earliest-changed.ts';
import { check as deadlineEventChanged } from '../checks/deadline-event-changed.ts';
import { check as deadlineLengthened } from '../checks/deadline-lengthened.ts';
import { check as deadlineMadeExact } from '../checks/deadline-made-exact.ts';
import { check as deadlineMadeVague } from '../checks/deadline-made-vague.ts';
import { check as deadlineRemoved } from '../checks/deadline-removed.ts';
import { check as deadlineReworded } from '../checks/deadline-reworded.ts';
import { check as deadlineRewritten } from '../checks/deadline-rewritten.ts';
import { check as deadlineShortened } from '../checks/deadline-shortened.ts';
import { check as definitionIdChanged } from '../checks/definition-id-changed.ts';
import { check as definitionKindChanged } from '../checks/definition-kind-changed.ts';
import { check as definitionTitleChanged } from '../checks/definition-title-changed.ts';
import { check as emergencyNoticeChanged } from '../checks/emergency-notice-changed.ts';
import { check as emergencyNoticePlaced } from '../checks/emergency-notice-placed.ts';
import { check as emergencyNoticeTakenAway } from '../checks/emergency-notice-taken-away.ts';
import { check as emergencyNumberChanged } from '../checks/emergency-number-changed.ts';
import { check as exampleAdded } from '../checks/example-added.ts';
import { check as exampleRemoved } from '../checks/example-removed.ts';
import { check as exitAdded } from '../checks/exit-added.ts';
import { check as exitRemoved } from '../checks/exit-removed.ts';
import { check as guideAdded } from '../checks/guide-added.ts';
import { check as guideIdChanged } from '../checks/guide-id-changed.ts';
import { check as guideRemoved } from '../checks/guide-removed.ts';
import { check as guideTitleChanged } from '../checks/guide-title-changed.ts';
import { check as keyPointAdded } from '../checks/key-point-added.ts';
import { check as keyPointRemoved } from '../checks/key-point-removed.ts';
import { check as languageChanged } from '../checks/language-changed.ts';
import { check as lawAdded } from '../checks/law-added.ts';
import { check as lawChanged } from '../checks/law-changed.ts';
import { check as lawRemoved } from '../checks/law-removed.ts';
import { check as lawUseAdded } from '../checks/law-use-added.ts';
import { check as lawUseRemoved } from '../checks/law-use-removed.ts';
import { check as levelAdded } from '../checks/level-added.ts';
import { check as levelCriterionChanged } from '../checks/level-criterion-changed.ts';
import { check as levelEntryChanged } from '../checks/level-entry-changed.ts';
import { check as levelIdChanged } from '../checks/level-id-changed.ts';
import { check as levelRemoved } from '../checks/level-removed.ts';
import { check as levelTitleChanged } from '../checks/level-title-changed.ts';
import { check as levelsOrderOnly } from '../checks/levels-order-only.ts';
import { check as levelsReordered } from '../checks/levels-reordered.ts';
import { check as linkAdded } from '../checks/link-added.ts';
import { check as linkChanged } from '../checks/link-changed.ts';
import { check as linkRemoved } from '../checks/link-removed.ts';
import { check as listReordered } from '../checks/list-reordered.ts';
import { check as municipalityChanged } from '../checks/municipality-changed.ts';
import { check as noticeAdded } from '../checks/notice-added.ts';
import { check as noticeKindChanged } from '../checks/notice-kind-changed.ts';
import { check as noticePlaced } from '../checks/notice-placed.ts';
import { check as noticeRemoved } from '../checks/notice-removed.ts';
import { check as noticeTakenAway } from '../checks/notice-taken-away.ts';
import { check as outcomeAdded } from '../checks/outcome-added.ts';
import { check as outcomeConditionAdded } from '../checks/outcome-condition-added.ts';
import { check as outcomeConditionChanged } from '../checks/outcome-condition-changed.ts';
import { check as outcomeConditionRemoved } from '../checks/outcome-condition-removed.ts';
import { check as outcomeEffectAdded } from '../checks/outcome-effect-added.ts';
import { check as outcomeEffectChanged } from '../checks/outcome-effect-changed.ts';
import { check as outcomeEffectRemoved } from '../checks/outcome-effect-removed.ts';
import { check as outcomeIdChanged } from '../checks/outcome-id-changed.ts';
import { check as outcomeRemoved } from '../checks/outcome-removed.ts';
import { check as outcomeTargetAdded } from '../checks/outcome-target-added.ts';
import { check as outcomeTargetChanged } from '../checks/outcome-target-changed.ts';
import { check as outcomeTargetRemoved } from '../checks/outcome-target-removed.ts';
import { check as outcomesReordered } from '../checks/outcomes-reordered.ts';
import { check as prerequisiteAdded } from '../checks/prerequisite-added.ts';
import { check as prerequisiteChanged } from '../checks/prerequisite-changed.ts';
import { check as prerequisiteRemoved } from '../checks/prerequisite-removed.ts';
import { check as productAdded } from '../checks/product-added.ts';
import { check as productRemoved } from '../checks/product-removed.ts';
import { check as profileChanged } from '../checks/profile-changed.ts';
import { check as questionAdded } from '../checks/question-added.ts';
import { check as questionRemoved } from '../checks/question-removed.ts';
import { check as responsibleAdded } from '../checks/responsible-added.ts';
import { check as responsibleRemoved } from '../checks/responsible-removed.ts';
import { check as responsibleWordsChanged } from '../checks/responsible-words-changed.ts';
import { check as roleAdded } from '../checks/role-added.ts';
import { check as roleDutyAdded } from '../checks/role-duty-added.ts';
import { check as roleDutyChanged } from '../checks/role-duty-changed.ts';
import { check as roleDutyRemoved } from '../checks/role-duty-removed.ts';
import { check as roleRemoved } from '../checks/role-removed.ts';
import { check as sharingAdded } from '../checks/sharing-added.ts';
import { check as sharingChanged } from '../checks/sharing-changed.ts';
import { check as sharingRemoved } from '../checks/sharing-removed.ts';
import { check as startChanged } from '../checks/start-changed.ts';
import { check as statusChanged } from '../checks/status-changed.ts';
import { check as stepAdded } from '../checks/step-added.ts';
import { check as stepIdChanged } from '../checks/step-id-changed.ts';
import { check as stepKindChanged } from '../checks/step-kind-changed.ts';
import { check as stepMerged } from '../checks/step-merged.ts';
import { check as stepMoved } from '../checks/step-moved.ts';
import { check as stepNumberChanged } from '../checks/step-number-changed.ts';
import { check as stepRemoved } from '../checks/step-removed.ts';
import { check as stepSplit } from '../checks/step-split.ts';
import { check as stepTitleChanged } from '../checks/step-title-changed.ts';
import { check as stepsOrderOnly } from '../checks/steps-order-only.ts';
import { check as stepsReordered } from '../checks/steps-reordered.ts';
import { check as systemAdded } from '../checks/system-added.ts';
import { check as systemRemoved } from '../checks/system-removed.ts';
import { check as systemUseAdded } from '../checks/system-use-added.ts';
import { check as systemUseRemoved } from '../checks/system-use-removed.ts';
import { check as targetRewritten } from '../checks/target-rewritten.ts';
import { check as termAdded } from '../checks/term-added.ts';
import { check as termBindingChanged } from '../checks/term-binding-changed.ts';
import { check as termRemoved } from '../checks/term-removed.ts';
import { check as textAdded } from '../checks/text-added.ts';
import { check as textChanged } from '../checks/text-changed.ts';
import { check as textDutyChanged } from '../checks/text-duty-changed.ts';
import { check as textLinkChanged } from '../checks/text-link-changed.ts';
import { check as textMoved } from '../checks/text-moved.ts';
import { check as textRemoved } from '../checks/text-removed.ts';
import { check as textTidied } from '../checks/text-tidied.ts';
import { check as textTimeChanged } from '../checks/text-time-changed.ts';
import { check as toolAdded } from '../checks/tool-added.ts';
import { check as toolRemoved } from '../checks/tool-removed.ts';
import { check as toolUseAdded } from '../checks/tool-use-added.ts';
import { check as toolUseRemoved } from '../checks/tool-use-removed.ts';
import { check as trackAdded } from '../checks/track-added.ts';
import { check as trackRemoved } from '../checks/track-removed.ts';
import { check as trackUseAdded } from '../checks/track-use-added.ts';
import { check as trackUseRemoved } from '../checks/track-use-removed.ts';
import { check as variantChanged } from '../checks/variant-changed.ts';
import { check as versionChanged } from '../checks/version-changed.ts';
import { check as visibilityChanged } from '../checks/visibility-changed.ts';
import { check as wordAdded } from '../checks/word-added.ts';
import { check as wordRemoved } from '../checks/word-removed.ts';

export const checks: Readonly<Record<CheckId, Check>> = {
  'ages-changed': agesChanged,
  'alias-added': aliasAdded,
  'alias-removed': aliasRemoved,
  'appointment-added': appointmentAdded,
  'appointment-removed': appointmentRemoved,
  'arena-added': arenaAdded,
  'arena-consent-changed': arenaConsentChanged,
  'arena-details-changed': arenaDetailsChanged,
  'arena-frequency-changed': arenaFrequencyChanged,
  'arena-owner-changed': arenaOwnerChanged,
  'arena-participants-changed': arenaParticipantsChanged,
  'arena-removed': arenaRemoved,
  'arena-step-added': arenaStepAdded,
  'arena-step-removed': arenaStepRemoved,
  'arena-trigger-changed': arenaTriggerChanged,
  'arena-use-added': arenaUseAdded,
  'arena-use-removed': arenaUseRemoved,
  'article-added': articleAdded,
  'article-audience-changed': articleAudienceChanged,
  'article-removed': articleRemoved,
  'article-use-added': articleUseAdded,
  'article-use-removed': articleUseRemoved,
  'audience-added': audienceAdded,
  'audience-exchanged': audienceExchanged,
  'audience-narrowed': audienceNarrowed,
  'audience-removed': audienceRemoved,
  'audience-widened': audienceWidened,
  'base-changed': baseChanged,
  'branch-added': branchAdded,
  'branch-removed': branchRemoved,
  'changelog-added': changelogAdded,
  'changelog-removed': changelogRemoved,
  'choice-criterion-changed': choiceCriterionChanged,
  'consent-action-changed': consentActionChanged,
  'consent-added': consentAdded,
  'consent-age-changed': consentAgeChanged,
  'consent-asked': consentAsked,
  'consent-form-changed': consentFormChanged,
  'consent-giver-changed': consentGiverChanged,
  'consent-not-asked': consentNotAsked,
  'consent-not-required': consentNotRequired,
  'consent-override-changed': consentOverrideChanged,
  'consent-removed': consentRemoved,
  'consent-renewal-changed': consentRenewalChanged,
  'consent-required': consentRequired,
  'consent-scope-changed': consentScopeChanged,
  'contact-added': contactAdded,
  'contact-details-changed': contactDetailsChanged,
  'contact-email-changed': contactEmailChanged,
  'contact-hours-changed': contactHoursChanged,
  'contact-number-added': contactNumberAdded,
  'contact-number-changed': contactNumberChanged,
  'contact-number-removed': contactNumberRemoved,
  'contact-removed': contactRemoved,
  'contact-use-added': contactUseAdded,
  'contact-use-removed': contactUseRemoved,
  'dates-changed': datesChanged,
  'deadline-added': deadlineAdded,
  'deadline-case-changed': deadlineCaseChanged,
  'deadline-duty-changed': deadlineDutyChanged,
  'deadline-earliest-changed': deadlineEarliestChanged,
  'deadline-event-changed': deadlineEventChanged,
  'deadline-lengthened': deadlineLengthened,
  'deadline-made-exact': deadlineMadeExact,
  'deadline-made-vague': deadlineMadeVague,
  'deadline-removed': deadlineRemoved,
  'deadline-reworded': deadlineReworded,
  'deadline-rewritten': deadlineRewritten,
  'deadline-shortened': deadlineShortened,
  'definition-id-changed': definitionIdChanged,
  'definition-kind-changed': definitionKindChanged,
  'definition-title-changed': definitionTitleChanged,
  'emergency-notice-changed': emergencyNoticeChanged,
  'emergency-notice-placed': emergencyNoticePlaced,
  'emergency-notice-taken-away': emergencyNoticeTakenAway,
  'emergency-number-changed': emergencyNumberChanged,
  'example-added': exampleAdded,
  'example-removed': exampleRemoved,
  'exit-added': exitAdded,
  'exit-removed': exitRemoved,
  'guide-added': guideAdded,
  'guide-id-changed': guideIdChanged,
  'guide-removed': guideRemoved,
  'guide-title-changed': guideTitleChanged,
  'key-point-added': keyPointAdded,
  'key-point-removed': keyPointRemoved,
  'language-changed': languageChanged,
  'law-added': lawAdded,
  'law-changed': lawChanged,
  'law-removed': lawRemoved,
  'law-use-added': lawUseAdded,
  'law-use-removed': lawUseRemoved,
  'level-added': levelAdded,
  'level-criterion-changed': levelCriterionChanged,
  'level-entry-changed': levelEntryChanged,
  'level-id-changed': levelIdChanged,
  'level-removed': levelRemoved,
  'level-title-changed': levelTitleChanged,
  'levels-order-only': levelsOrderOnly,
  'levels-reordered': levelsReordered,
  'link-added': linkAdded,
  'link-changed': linkChanged,
  'link-removed': linkRemoved,
  'list-reordered': listReordered,
  'municipality-changed': municipalityChanged,
  'notice-added': noticeAdded,
  'notice-kind-changed': noticeKindChanged,
  'notice-placed': noticePlaced,
  'notice-removed': noticeRemoved,
  'notice-taken-away': noticeTakenAway,
  'outcome-added': outcomeAdded,
  'outcome-condition-added': outcomeConditionAdded,
  'outcome-condition-changed': outcomeConditionChanged,
  'outcome-condition-removed': outcomeConditionRemoved,
  'outcome-effect-added': outcomeEffectAdded,
  'outcome-effect-changed': outcomeEffectChanged,
  'outcome-effect-removed': outcomeEffectRemoved,
  'outcome-id-changed': outcomeIdChanged,
  'outcome-removed': outcomeRemoved,
  'outcome-target-added': outcomeTargetAdded,
  'outcome-target-changed': outcomeTargetChanged,
  'outcome-target-removed': outcomeTargetRemoved,
  'outcomes-reordered': outcomesReordered,
  'prerequisite-added': prerequisiteAdded,
  'prerequisite-changed': prerequisiteChanged,
  'prerequisite-removed': prerequisiteRemoved,
  'product-added': productAdded,
  'product-removed': productRemoved,
  'profile-changed': profileChanged,
  'question-added': questionAdded,
  'question-removed': questionRemoved,
  'responsible-added': responsibleAdded,
  'responsible-removed': responsibleRemoved,
  'responsible-words-changed': responsibleWordsChanged,
  'role-added': roleAdded,
  'role-duty-added': roleDutyAdded,
  'role-duty-changed': roleDutyChanged,
  'role-duty-removed': roleDutyRemoved,
  'role-removed': roleRemoved,
  'sharing-added': sharingAdded,
  'sharing-changed': sharingChanged,
  'sharing-removed': sharingRemoved,
  'start-changed': startChanged,
  'status-changed': statusChanged,
  'step-added': stepAdded,
  'step-id-changed': stepIdChanged,
  'step-kind-changed': stepKindChanged,
  'step-merged': stepMerged,
  'step-moved': stepMoved,
  'step-number-changed': stepNumberChanged,
  'step-removed': stepRemoved,
  'step-split': stepSplit,
  'step-title-changed': stepTitleChanged,
  'steps-order-only': stepsOrderOnly,
  'steps-reordered': stepsReordered,
  'system-added': systemAdded,
  'system-removed': systemRemoved,
  'system-use-added': systemUseAdded,
  'system-use-removed': systemUseRemoved,
  'target-rewritten': targetRewritten,
  'term-added': termAdded,
  'term-binding-changed': termBindingChanged,
  'term-removed': termRemoved,
  'text-added': textAdded,
  'text-changed': textChanged,
  'text-duty-changed': textDutyChanged,
  'text-link-changed': textLinkChanged,
  'text-moved': textMoved,
  'text-removed': textRemoved,
  'text-tidied': textTidied,
  'text-time-changed': textTimeChanged,
  'tool-added': toolAdded,
  'tool-removed': toolRemoved,
  'tool-use-added': toolUseAdded,
  'tool-use-removed': toolUseRemoved,
  'track-added': trackAdded,
  'track-removed': trackRemoved,
  'track-use-added': trackUseAdded,
  'track-use-removed': trackUseRemoved,
  'variant-changed': variantChanged,
  'version-changed': versionChanged,
  'visibility-changed': visibilityChanged,
  'word-added': wordAdded,
  'word-removed': wordRemoved,
};
