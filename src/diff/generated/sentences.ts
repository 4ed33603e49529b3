// Made by scripts/generate-diff-registry.mjs from the files in ../checks. Do not edit.
import type { Sentences } from '../check.ts';
import type { CheckId } from './ids.ts';
import { sentences as agesChanged } from '../checks/ages-changed.ts';
import { sentences as aliasAdded } from '../checks/alias-added.ts';
import { sentences as aliasRemoved } from '../checks/alias-removed.ts';
import { sentences as appointmentAdded } from '../checks/appointment-added.ts';
import { sentences as appointmentRemoved } from '../checks/appointment-removed.ts';
import { sentences as arenaAdded } from '../checks/arena-added.ts';
import { sentences as arenaConsentChanged } from '../checks/arena-consent-changed.ts';
import { sentences as arenaDetailsChanged } from '../checks/arena-details-changed.ts';
import { sentences as arenaFrequencyChanged } from '../checks/arena-frequency-changed.ts';
import { sentences as arenaOwnerChanged } from '../checks/arena-owner-changed.ts';
import { sentences as arenaParticipantsChanged } from '../checks/arena-participants-changed.ts';
import { sentences as arenaRemoved } from '../checks/arena-removed.ts';
import { sentences as arenaStepAdded } from '../checks/arena-step-added.ts';
import { sentences as arenaStepRemoved } from '../checks/arena-step-removed.ts';
import { sentences as arenaTriggerChanged } from '../checks/arena-trigger-changed.ts';
import { sentences as arenaUseAdded } from '../checks/arena-use-added.ts';
import { sentences as arenaUseRemoved } from '../checks/arena-use-removed.ts';
import { sentences as articleAdded } from '../checks/article-added.ts';
import { sentences as articleAudienceChanged } from '../checks/article-audience-changed.ts';
import { sentences as articleRemoved } from '../checks/article-removed.ts';
import { sentences as articleUseAdded } from '../checks/article-use-added.ts';
import { sentences as articleUseRemoved } from '../checks/article-use-removed.ts';
import { sentences as audienceAdded } from '../checks/audience-added.ts';
import { sentences as audienceExchanged } from '../checks/audience-exchanged.ts';
import { sentences as audienceNarrowed } from '../checks/audience-narrowed.ts';
import { sentences as audienceRemoved } from '../checks/audience-removed.ts';
import { sentences as audienceWidened } from '../checks/audience-widened.ts';
import { sentences as baseChanged } from '../checks/base-changed.ts';
import { sentences as branchAdded } from '../checks/branch-added.ts';
import { sentences as branchRemoved } from '../checks/branch-removed.ts';
import { sentences as changelogAdded } from '../checks/changelog-added.ts';
import { sentences as changelogRemoved } from '../checks/changelog-removed.ts';
import { sentences as choiceCriterionChanged } from '../checks/choice-criterion-changed.ts';
import { sentences as consentActionChanged } from '../checks/consent-action-changed.ts';
import { sentences as consentAdded } from '../checks/consent-added.ts';
import { sentences as consentAgeChanged } from '../checks/consent-age-changed.ts';
import { sentences as consentAsked } from '../checks/consent-asked.ts';
import { sentences as consentFormChanged } from '../checks/consent-form-changed.ts';
import { sentences as consentGiverChanged } from '../checks/consent-giver-changed.ts';
import { sentences as consentNotAsked } from '../checks/consent-not-asked.ts';
import { sentences as consentNotRequired } from '../checks/consent-not-required.ts';
import { sentences as consentOverrideChanged } from '../checks/consent-override-changed.ts';
import { sentences as consentRemoved } from '../checks/consent-removed.ts';
import { sentences as consentRenewalChanged } from '../checks/consent-renewal-changed.ts';
import { sentences as consentRequired } from '../checks/consent-required.ts';
import { sentences as consentScopeChanged } from '../checks/consent-scope-changed.ts';
import { sentences as contactAdded } from '../checks/contact-added.ts';
import { sentences as contactDetailsChanged } from '../checks/contact-details-changed.ts';
import { sentences as contactEmailChanged } from '../checks/contact-email-changed.ts';
import { sentences as contactHoursChanged } from '../checks/contact-hours-changed.ts';
import { sentences as contactNumberAdded } from '../checks/contact-number-added.ts';
import { sentences as contactNumberChanged } from '../checks/contact-number-changed.ts';
import { sentences as contactNumberRemoved } from '../checks/contact-number-removed.ts';
import { sentences as contactRemoved } from '../checks/contact-removed.ts';
import { sentences as contactUseAdded } from '../checks/contact-use-added.ts';
import { sentences as contactUseRemoved } from '../checks/contact-use-removed.ts';
import { sentences as datesChanged } from '../checks/dates-changed.ts';
import { sentences as deadlineAdded } from '../checks/deadline-added.ts';
import { sentences as deadlineCaseChanged } from '../checks/deadline-case-changed.ts';
import { sentences as deadlineDutyChanged } from '../checks/deadline-duty-changed.ts';
import { sentences as deadlineEarliestChanged } from '../checks/deadline-earliest-changed.ts';
import { sentences as deadlineEventChanged } from '../checks/deadline-event-changed.ts';
import { sentences as deadlineLengthened } from '../checks/deadline-lengthened.ts';
import { sentences as deadlineMadeExact } from '../checks/deadline-made-exact.ts';
import { sentences as deadlineMadeVague } from '../checks/deadline-made-vague.ts';
import { sentences as deadlineRemoved } from '../checks/deadline-removed.ts';
import { sentences as deadlineReworded } from '../checks/deadline-reworded.ts';
import { sentences as deadlineRewritten } from '../checks/deadline-rewritten.ts';
import { sentences as deadlineShortened } from '../checks/deadline-shortened.ts';
import { sentences as definitionIdChanged } from '../checks/definition-id-changed.ts';
import { sentences as definitionKindChanged } from '../checks/definition-kind-changed.ts';
import { sentences as definitionTitleChanged } from '../checks/definition-title-changed.ts';
import { sentences as emergencyNoticeChanged } from '../checks/emergency-notice-changed.ts';
import { sentences as emergencyNoticePlaced } from '../checks/emergency-notice-placed.ts';
import { sentences as emergencyNoticeTakenAway } from '../checks/emergency-notice-taken-away.ts';
import { sentences as emergencyNumberChanged } from '../checks/emergency-number-changed.ts';
import { sentences as exampleAdded } from '../checks/example-added.ts';
import { sentences as exampleRemoved } from '../checks/example-removed.ts';
import { sentences as exitAdded } from '../checks/exit-added.ts';
import { sentences as exitRemoved } from '../checks/exit-removed.ts';
import { sentences as guideAdded } from '../checks/guide-added.ts';
import { sentences as guideIdChanged } from '../checks/guide-id-changed.ts';
import { sentences as guideRemoved } from '../checks/guide-removed.ts';
import { sentences as guideTitleChanged } from '../checks/guide-title-changed.ts';
import { sentences as keyPointAdded } from '../checks/key-point-added.ts';
import { sentences as keyPointRemoved } from '../checks/key-point-removed.ts';
import { sentences as languageChanged } from '../checks/language-changed.ts';
import { sentences as lawAdded } from '../checks/law-added.ts';
import { sentences as lawChanged } from '../checks/law-changed.ts';
import { sentences as lawRemoved } from '../checks/law-removed.ts';
import { sentences as lawUseAdded } from '../checks/law-use-added.ts';
import { sentences as lawUseRemoved } from '../checks/law-use-removed.ts';
import { sentences as levelAdded } from '../checks/level-added.ts';
import { sentences as levelCriterionChanged } from '../checks/level-criterion-changed.ts';
import { sentences as levelEntryChanged } from '../checks/level-entry-changed.ts';
import { sentences as levelIdChanged } from '../checks/level-id-changed.ts';
import { sentences as levelRemoved } from '../checks/level-removed.ts';
import { sentences as levelTitleChanged } from '../checks/level-title-changed.ts';
import { sentences as levelsOrderOnly } from '../checks/levels-order-only.ts';
import { sentences as levelsReordered } from '../checks/levels-reordered.ts';
import { sentences as linkAdded } from '../checks/link-added.ts';
import { sentences as linkChanged } from '../checks/link-changed.ts';
import { sentences as linkRemoved } from '../checks/link-removed.ts';
import { sentences as listReordered } from '../checks/list-reordered.ts';
import { sentences as municipalityChanged } from '../checks/municipality-changed.ts';
import { sentences as noticeAdded } from '../checks/notice-added.ts';
import { sentences as noticeKindChanged } from '../checks/notice-kind-changed.ts';
import { sentences as noticePlaced } from '../checks/notice-placed.ts';
import { sentences as noticeRemoved } from '../checks/notice-removed.ts';
import { sentences as noticeTakenAway } from '../checks/notice-taken-away.ts';
import { sentences as outcomeAdded } from '../checks/outcome-added.ts';
import { sentences as outcomeConditionAdded } from '../checks/outcome-condition-added.ts';
import { sentences as outcomeConditionChanged } from '../checks/outcome-condition-changed.ts';
import { sentences as outcomeConditionRemoved } from '../checks/outcome-condition-removed.ts';
import { sentences as outcomeEffectAdded } from '../checks/outcome-effect-added.ts';
import { sentences as outcomeEffectChanged } from '../checks/outcome-effect-changed.ts';
import { sentences as outcomeEffectRemoved } from '../checks/outcome-effect-removed.ts';
import { sentences as outcomeIdChanged } from '../checks/outcome-id-changed.ts';
import { sentences as outcomeRemoved } from '../checks/outcome-removed.ts';
import { sentences as outcomeTargetAdded } from '../checks/outcome-target-added.ts';
import { sentences as outcomeTargetChanged } from '../checks/outcome-target-changed.ts';
import { sentences as outcomeTargetRemoved } from '../checks/outcome-target-removed.ts';
import { sentences as outcomesReordered } from '../checks/outcomes-reordered.ts';
import { sentences as prerequisiteAdded } from '../checks/prerequisite-added.ts';
import { sentences as prerequisiteChanged } from '../checks/prerequisite-changed.ts';
import { sentences as prerequisiteRemoved } from '../checks/prerequisite-removed.ts';
import { sentences as productAdded } from '../checks/product-added.ts';
import { sentences as productRemoved } from '../checks/product-removed.ts';
import { sentences as profileChanged } from '../checks/profile-changed.ts';
import { sentences as questionAdded } from '../checks/question-added.ts';
import { sentences as questionRemoved } from '../checks/question-removed.ts';
import { sentences as responsibleAdded } from '../checks/responsible-added.ts';
import { sentences as responsibleRemoved } from '../checks/responsible-removed.ts';
import { sentences as responsibleWordsChanged } from '../checks/responsible-words-changed.ts';
import { sentences as roleAdded } from '../checks/role-added.ts';
import { sentences as roleDutyAdded } from '../checks/role-duty-added.ts';
import { sentences as roleDutyChanged } from '../checks/role-duty-changed.ts';
import { sentences as roleDutyRemoved } from '../checks/role-duty-removed.ts';
import { sentences as roleRemoved } from '../checks/role-removed.ts';
import { sentences as sharingAdded } from '../checks/sharing-added.ts';
import { sentences as sharingChanged } from '../checks/sharing-changed.ts';
import { sentences as sharingRemoved } from '../checks/sharing-removed.ts';
import { sentences as startChanged } from '../checks/start-changed.ts';
import { sentences as statusChanged } from '../checks/status-changed.ts';
import { sentences as stepAdded } from '../checks/step-added.ts';
import { sentences as stepIdChanged } from '../checks/step-id-changed.ts';
import { sentences as stepKindChanged } from '../checks/step-kind-changed.ts';
import { sentences as stepMerged } from '../checks/step-merged.ts';
import { sentences as stepMoved } from '../checks/step-moved.ts';
import { sentences as stepNumberChanged } from '../checks/step-number-changed.ts';
import { sentences as stepRemoved } from '../checks/step-removed.ts';
import { sentences as stepSplit } from '../checks/step-split.ts';
import { sentences as stepTitleChanged } from '../checks/step-title-changed.ts';
import { sentences as stepsOrderOnly } from '../checks/steps-order-only.ts';
import { sentences as stepsReordered } from '../checks/steps-reordered.ts';
import { sentences as systemAdded } from '../checks/system-added.ts';
import { sentences as systemRemoved } from '../checks/system-removed.ts';
import { sentences as systemUseAdded } from '../checks/system-use-added.ts';
import { sentences as systemUseRemoved } from '../checks/system-use-removed.ts';
import { sentences as targetRewritten } from '../checks/target-rewritten.ts';
import { sentences as termAdded } from '../checks/term-added.ts';
import { sentences as termBindingChanged } from '../checks/term-binding-changed.ts';
import { sentences as termRemoved } from '../checks/term-removed.ts';
import { sentences as textAdded } from '../checks/text-added.ts';
import { sentences as textChanged } from '../checks/text-changed.ts';
import { sentences as textDutyChanged } from '../checks/text-duty-changed.ts';
import { sentences as textLinkChanged } from '../checks/text-link-changed.ts';
import { sentences as textMoved } from '../checks/text-moved.ts';
import { sentences as textRemoved } from '../checks/text-removed.ts';
import { sentences as textTidied } from '../checks/text-tidied.ts';
import { sentences as textTimeChanged } from '../checks/text-time-changed.ts';
import { sentences as toolAdded } from '../checks/tool-added.ts';
import { sentences as toolRemoved } from '../checks/tool-removed.ts';
import { sentences as toolUseAdded } from '../checks/tool-use-added.ts';
import { sentences as toolUseRemoved } from '../checks/tool-use-removed.ts';
import { sentences as trackAdded } from '../checks/track-added.ts';
import { sentences as trackRemoved } from '../checks/track-removed.ts';
import { sentences as trackUseAdded } from '../checks/track-use-added.ts';
import { sentences as trackUseRemoved } from '../checks/track-use-removed.ts';
import { sentences as variantChanged } from '../checks/variant-changed.ts';
import { sentences as versionChanged } from '../checks/version-changed.ts';
import { sentences as visibilityChanged } from '../checks/visibility-changed.ts';
import { sentences as wordAdded } from '../checks/word-added.ts';
import { sentences as wordRemoved } from '../checks/word-removed.ts';

export const sentences: Readonly<Record<CheckId, Sentences>> = {
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
