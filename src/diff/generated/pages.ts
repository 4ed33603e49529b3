// Made by scripts/generate-diff-registry.mjs from the files in ../checks. Do not edit.
import type { CheckPage } from '../check.ts';
import type { CheckId } from './ids.ts';
import { page as agesChanged } from '../checks/ages-changed.ts';
import { page as aliasAdded } from '../checks/alias-added.ts';
import { page as aliasRemoved } from '../checks/alias-removed.ts';
import { page as appointmentAdded } from '../checks/appointment-added.ts';
import { page as appointmentRemoved } from '../checks/appointment-removed.ts';
import { page as arenaAdded } from '../checks/arena-added.ts';
import { page as arenaConsentChanged } from '../checks/arena-consent-changed.ts';
import { page as arenaDetailsChanged } from '../checks/arena-details-changed.ts';
import { page as arenaFrequencyChanged } from '../checks/arena-frequency-changed.ts';
import { page as arenaOwnerChanged } from '../checks/arena-owner-changed.ts';
import { page as arenaParticipantsChanged } from '../checks/arena-participants-changed.ts';
import { page as arenaRemoved } from '../checks/arena-removed.ts';
import { page as arenaStepAdded } from '../checks/arena-step-added.ts';
import { page as arenaStepRemoved } from '../checks/arena-step-removed.ts';
import { page as arenaTriggerChanged } from '../checks/arena-trigger-changed.ts';
import { page as arenaUseAdded } from '../checks/arena-use-added.ts';
import { page as arenaUseRemoved } from '../checks/arena-use-removed.ts';
import { page as articleAdded } from '../checks/article-added.ts';
import { page as articleAudienceChanged } from '../checks/article-audience-changed.ts';
import { page as articleRemoved } from '../checks/article-removed.ts';
import { page as articleUseAdded } from '../checks/article-use-added.ts';
import { page as articleUseRemoved } from '../checks/article-use-removed.ts';
import { page as audienceAdded } from '../checks/audience-added.ts';
import { page as audienceExchanged } from '../checks/audience-exchanged.ts';
import { page as audienceNarrowed } from '../checks/audience-narrowed.ts';
import { page as audienceRemoved } from '../checks/audience-removed.ts';
import { page as audienceWidened } from '../checks/audience-widened.ts';
import { page as baseChanged } from '../checks/base-changed.ts';
import { page as branchAdded } from '../checks/branch-added.ts';
import { page as branchRemoved } from '../checks/branch-removed.ts';
import { page as changelogAdded } from '../checks/changelog-added.ts';
import { page as changelogRemoved } from '../checks/changelog-removed.ts';
import { page as choiceCriterionChanged } from '../checks/choice-criterion-changed.ts';
import { page as consentActionChanged } from '../checks/consent-action-changed.ts';
import { page as consentAdded } from '../checks/consent-added.ts';
import { page as consentAgeChanged } from '../checks/consent-age-changed.ts';
import { page as consentAsked } from '../checks/consent-asked.ts';
import { page as consentFormChanged } from '../checks/consent-form-changed.ts';
import { page as consentGiverChanged } from '../checks/consent-giver-changed.ts';
import { page as consentNotAsked } from '../checks/consent-not-asked.ts';
import { page as consentNotRequired } from '../checks/consent-not-required.ts';
import { page as consentOverrideChanged } from '../checks/consent-override-changed.ts';
import { page as consentRemoved } from '../checks/consent-removed.ts';
import { page as consentRenewalChanged } from '../checks/consent-renewal-changed.ts';
import { page as consentRequired } from '../checks/consent-required.ts';
import { page as consentScopeChanged } from '../checks/consent-scope-changed.ts';
import { page as contactAdded } from '../checks/contact-added.ts';
import { page as contactDetailsChanged } from '../checks/contact-details-changed.ts';
import { page as contactEmailChanged } from '../checks/contact-email-changed.ts';
import { page as contactHoursChanged } from '../checks/contact-hours-changed.ts';
import { page as contactNumberAdded } from '../checks/contact-number-added.ts';
import { page as contactNumberChanged } from '../checks/contact-number-changed.ts';
import { page as contactNumberRemoved } from '../checks/contact-number-removed.ts';
import { page as contactRemoved } from '../checks/contact-removed.ts';
import { page as contactUseAdded } from '../checks/contact-use-added.ts';
import { page as contactUseRemoved } from '../checks/contact-use-removed.ts';
import { page as datesChanged } from '../checks/dates-changed.ts';
import { page as deadlineAdded } from '../checks/deadline-added.ts';
import { page as deadlineCaseChanged } from '../checks/deadline-case-changed.ts';
import { page as deadlineDutyChanged } from '../checks/deadline-duty-changed.ts';
import { page as deadlineEarliestChanged } from '../checks/deadline-earliest-changed.ts';
import { page as deadlineEventChanged } from '../checks/deadline-event-changed.ts';
import { page as deadlineLengthened } from '../checks/deadline-lengthened.ts';
import { page as deadlineMadeExact } from '../checks/deadline-made-exact.ts';
import { page as deadlineMadeVague } from '../checks/deadline-made-vague.ts';
import { page as deadlineRemoved } from '../checks/deadline-removed.ts';
import { page as deadlineReworded } from '../checks/deadline-reworded.ts';
import { page as deadlineRewritten } from '../checks/deadline-rewritten.ts';
import { page as deadlineShortened } from '../checks/deadline-shortened.ts';
import { page as definitionIdChanged } from '../checks/definition-id-changed.ts';
import { page as definitionKindChanged } from '../checks/definition-kind-changed.ts';
import { page as definitionTitleChanged } from '../checks/definition-title-changed.ts';
import { page as emergencyNoticeChanged } from '../checks/emergency-notice-changed.ts';
import { page as emergencyNoticePlaced } from '../checks/emergency-notice-placed.ts';
import { page as emergencyNoticeTakenAway } from '../checks/emergency-notice-taken-away.ts';
import { page as emergencyNumberChanged } from '../checks/emergency-number-changed.ts';
import { page as exampleAdded } from '../checks/example-added.ts';
import { page as exampleRemoved } from '../checks/example-removed.ts';
import { page as exitAdded } from '../checks/exit-added.ts';
import { page as exitRemoved } from '../checks/exit-removed.ts';
import { page as guideAdded } from '../checks/guide-added.ts';
import { page as guideIdChanged } from '../checks/guide-id-changed.ts';
import { page as guideRemoved } from '../checks/guide-removed.ts';
import { page as guideTitleChanged } from '../checks/guide-title-changed.ts';
import { page as keyPointAdded } from '../checks/key-point-added.ts';
import { page as keyPointRemoved } from '../checks/key-point-removed.ts';
import { page as languageChanged } from '../checks/language-changed.ts';
import { page as lawAdded } from '../checks/law-added.ts';
import { page as lawChanged } from '../checks/law-changed.ts';
import { page as lawRemoved } from '../checks/law-removed.ts';
import { page as lawUseAdded } from '../checks/law-use-added.ts';
import { page as lawUseRemoved } from '../checks/law-use-removed.ts';
import { page as levelAdded } from '../checks/level-added.ts';
import { page as levelCriterionChanged } from '../checks/level-criterion-changed.ts';
import { page as levelEntryChanged } from '../checks/level-entry-changed.ts';
import { page as levelIdChanged } from '../checks/level-id-changed.ts';
import { page as levelRemoved } from '../checks/level-removed.ts';
import { page as levelTitleChanged } from '../checks/level-title-changed.ts';
import { page as levelsOrderOnly } from '../checks/levels-order-only.ts';
import { page as levelsReordered } from '../checks/levels-reordered.ts';
import { page as linkAdded } from '../checks/link-added.ts';
import { page as linkChanged } from '../checks/link-changed.ts';
import { page as linkRemoved } from '../checks/link-removed.ts';
import { page as listReordered } from '../checks/list-reordered.ts';
import { page as municipalityChanged } from '../checks/municipality-changed.ts';
import { page as noticeAdded } from '../checks/notice-added.ts';
import { page as noticeKindChanged } from '../checks/notice-kind-changed.ts';
import { page as noticePlaced } from '../checks/notice-placed.ts';
import { page as noticeRemoved } from '../checks/notice-removed.ts';
import { page as noticeTakenAway } from '../checks/notice-taken-away.ts';
import { page as outcomeAdded } from '../checks/outcome-added.ts';
import { page as outcomeConditionAdded } from '../checks/outcome-condition-added.ts';
import { page as outcomeConditionChanged } from '../checks/outcome-condition-changed.ts';
import { page as outcomeConditionRemoved } from '../checks/outcome-condition-removed.ts';
import { page as outcomeEffectAdded } from '../checks/outcome-effect-added.ts';
import { page as outcomeEffectChanged } from '../checks/outcome-effect-changed.ts';
import { page as outcomeEffectRemoved } from '../checks/outcome-effect-removed.ts';
import { page as outcomeIdChanged } from '../checks/outcome-id-changed.ts';
import { page as outcomeRemoved } from '../checks/outcome-removed.ts';
import { page as outcomeTargetAdded } from '../checks/outcome-target-added.ts';
import { page as outcomeTargetChanged } from '../checks/outcome-target-changed.ts';
import { page as outcomeTargetRemoved } from '../checks/outcome-target-removed.ts';
import { page as outcomesReordered } from '../checks/outcomes-reordered.ts';
import { page as prerequisiteAdded } from '../checks/prerequisite-added.ts';
import { page as prerequisiteChanged } from '../checks/prerequisite-changed.ts';
import { page as prerequisiteRemoved } from '../checks/prerequisite-removed.ts';
import { page as productAdded } from '../checks/product-added.ts';
import { page as productRemoved } from '../checks/product-removed.ts';
import { page as profileChanged } from '../checks/profile-changed.ts';
import { page as questionAdded } from '../checks/question-added.ts';
import { page as questionRemoved } from '../checks/question-removed.ts';
import { page as responsibleAdded } from '../checks/responsible-added.ts';
import { page as responsibleRemoved } from '../checks/responsible-removed.ts';
import { page as responsibleWordsChanged } from '../checks/responsible-words-changed.ts';
import { page as roleAdded } from '../checks/role-added.ts';
import { page as roleDutyAdded } from '../checks/role-duty-added.ts';
import { page as roleDutyChanged } from '../checks/role-duty-changed.ts';
import { page as roleDutyRemoved } from '../checks/role-duty-removed.ts';
import { page as roleRemoved } from '../checks/role-removed.ts';
import { page as sharingAdded } from '../checks/sharing-added.ts';
import { page as sharingChanged } from '../checks/sharing-changed.ts';
import { page as sharingRemoved } from '../checks/sharing-removed.ts';
import { page as startChanged } from '../checks/start-changed.ts';
import { page as statusChanged } from '../checks/status-changed.ts';
import { page as stepAdded } from '../checks/step-added.ts';
import { page as stepIdChanged } from '../checks/step-id-changed.ts';
import { page as stepKindChanged } from '../checks/step-kind-changed.ts';
import { page as stepMerged } from '../checks/step-merged.ts';
import { page as stepMoved } from '../checks/step-moved.ts';
import { page as stepNumberChanged } from '../checks/step-number-changed.ts';
import { page as stepRemoved } from '../checks/step-removed.ts';
import { page as stepSplit } from '../checks/step-split.ts';
import { page as stepTitleChanged } from '../checks/step-title-changed.ts';
import { page as stepsOrderOnly } from '../checks/steps-order-only.ts';
import { page as stepsReordered } from '../checks/steps-reordered.ts';
import { page as systemAdded } from '../checks/system-added.ts';
import { page as systemRemoved } from '../checks/system-removed.ts';
import { page as systemUseAdded } from '../checks/system-use-added.ts';
import { page as systemUseRemoved } from '../checks/system-use-removed.ts';
import { page as targetRewritten } from '../checks/target-rewritten.ts';
import { page as termAdded } from '../checks/term-added.ts';
import { page as termBindingChanged } from '../checks/term-binding-changed.ts';
import { page as termRemoved } from '../checks/term-removed.ts';
import { page as textAdded } from '../checks/text-added.ts';
import { page as textChanged } from '../checks/text-changed.ts';
import { page as textDutyChanged } from '../checks/text-duty-changed.ts';
import { page as textLinkChanged } from '../checks/text-link-changed.ts';
import { page as textMoved } from '../checks/text-moved.ts';
import { page as textRemoved } from '../checks/text-removed.ts';
import { page as textTidied } from '../checks/text-tidied.ts';
import { page as textTimeChanged } from '../checks/text-time-changed.ts';
import { page as toolAdded } from '../checks/tool-added.ts';
import { page as toolRemoved } from '../checks/tool-removed.ts';
import { page as toolUseAdded } from '../checks/tool-use-added.ts';
import { page as toolUseRemoved } from '../checks/tool-use-removed.ts';
import { page as trackAdded } from '../checks/track-added.ts';
import { page as trackRemoved } from '../checks/track-removed.ts';
import { page as trackUseAdded } from '../checks/track-use-added.ts';
import { page as trackUseRemoved } from '../checks/track-use-removed.ts';
import { page as variantChanged } from '../checks/variant-changed.ts';
import { page as versionChanged } from '../checks/version-changed.ts';
import { page as visibilityChanged } from '../checks/visibility-changed.ts';
import { page as wordAdded } from '../checks/word-added.ts';
import { page as wordRemoved } from '../checks/word-removed.ts';

export const pages: Readonly<Record<CheckId, CheckPage>> = {
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
