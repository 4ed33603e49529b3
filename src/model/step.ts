import type { Prose } from './prose.ts';
import type { Choice } from './target.ts';

export type StepKind = 'clarify' | 'share' | 'meet' | 'log' | 'plan' | 'act' | 'evaluate' | 'decide' | 'close';

/** Who acts: roles by id, words, or both. */
export interface Who {
  readonly roles: readonly string[];
  readonly text?: Prose;
}

export interface Step {
  /** Unique in the guide. */
  readonly id: string;
  /** False when the id was derived from level and title, and so changes with the title. */
  readonly idGiven: boolean;
  readonly number?: string;
  readonly title: string;
  readonly kind?: StepKind;
  readonly what?: Prose;
  readonly who?: Who;
  readonly how?: Prose;
  readonly body?: Prose;
  readonly questions: readonly string[];
  readonly recommendation?: Prose;
  readonly definitions: readonly Definition[];
  readonly tools: readonly string[];
  /** Tools that are made or filled in here. */
  readonly produces: readonly string[];
  readonly deadlines: readonly Deadline[];
  readonly consents: readonly ConsentUse[];
  /** Roles that someone is given here. */
  readonly appoints: readonly string[];
  /** Services that are told about the child here. */
  readonly shares: readonly string[];
  readonly systems: readonly string[];
  readonly notices: readonly string[];
  readonly contacts: readonly string[];
  readonly arenas: readonly string[];
  readonly articles: readonly string[];
  readonly laws: readonly string[];
  /** Empty: for everyone. */
  readonly audiences: readonly string[];
  readonly tracks: readonly string[];
  readonly branches: readonly Branch[];
  readonly prerequisites: readonly Prerequisite[];
  readonly outcomes: readonly Outcome[];
}

export interface Definition {
  readonly term: string;
  readonly text: Prose;
}

/**
 * A limit in time. Exact: `within` alone. Range: `after` and `within`. Vague: neither, only words.
 * `within` and `after` are ISO 8601 durations; where the author gave only words, `within` is what the words say.
 */
export interface Deadline {
  readonly text?: string;
  readonly within?: string;
  readonly after?: string;
  /** True when `within` and `after` were read from the words. */
  readonly fromWords: boolean;
  readonly from?: string;
  readonly when?: string;
  readonly binds?: 'call' | 'hold' | 'inform' | 'act' | 'report' | 'document';
  readonly audiences: readonly string[];
}

export interface ConsentUse {
  readonly consent: string;
  readonly action: 'obtain' | 'renew' | 'check';
}

/** What holds for some audiences only; empty audiences: for all. */
export interface Branch {
  readonly id?: string;
  readonly title?: string;
  readonly audiences: readonly string[];
  readonly body?: Prose;
  readonly who?: Who;
  readonly tools: readonly string[];
  readonly deadlines: readonly Deadline[];
  readonly consents: readonly ConsentUse[];
  readonly shares: readonly string[];
  readonly notices: readonly string[];
  readonly contacts: readonly string[];
  readonly systems: readonly string[];
  readonly laws: readonly string[];
  readonly outcomes: readonly Outcome[];
}

/** Call and return: in the case `when`, do the step first, then come back here. */
export interface Prerequisite {
  readonly step: string;
  readonly when?: string;
  readonly audiences: readonly string[];
}

export interface Outcome {
  /** Unique within its step, branches included. */
  readonly id: string;
  readonly idGiven: boolean;
  /** Any one of these is enough. */
  readonly when: readonly string[];
  /** Never empty; several mean: one of them, each by its own criterion. */
  readonly go: readonly Choice[];
  readonly text?: Prose;
  /** Consents that must be in place. */
  readonly requires: readonly string[];
  readonly effects: readonly Effect[];
  readonly deadlines: readonly Deadline[];
  readonly audiences: readonly string[];
  readonly tracks: readonly string[];
}

export type EffectKind =
  | 'consent'
  | 'referral'
  | 'invitation'
  | 'role-change'
  | 'notify'
  | 'document'
  | 'open-log'
  | 'close-log'
  | 'plan'
  | 'other';

export interface Effect {
  readonly kind: EffectKind;
  readonly text?: string;
  readonly consent?: string;
  readonly role?: string;
  readonly tool?: string;
  readonly contact?: string;
  readonly system?: string;
}
