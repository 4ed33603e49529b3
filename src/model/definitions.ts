import type { Ages } from './guide.ts';
import type { Prose } from './prose.ts';

/** Things a guide defines once and refers to by id. */
export interface Audience {
  readonly id: string;
  readonly title: string;
  readonly description?: Prose;
}

export interface System {
  readonly id: string;
  readonly title: string;
  readonly kind?: 'log' | 'journal' | 'plan' | 'quality' | 'archive' | 'other';
  readonly description?: Prose;
  readonly url?: string;
}

export type NoticeKind = 'emergency' | 'note' | 'recommendation';

/** Defined once, placed by id on many levels, steps and branches. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly text: Prose;
  readonly contacts: readonly string[];
  readonly laws: readonly string[];
  readonly audiences: readonly string[];
}

export interface Role {
  readonly id: string;
  readonly title: string;
  readonly kind?: 'coordinator' | 'employee' | 'leader' | 'guardian' | 'child' | 'service' | 'other';
  readonly description?: Prose;
  readonly duties: readonly string[];
}

export type Visibility = 'public' | 'employees';

export interface Tool {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind?:
    | 'form'
    | 'template'
    | 'guidance'
    | 'checklist'
    | 'overview'
    | 'scale'
    | 'routine'
    | 'system'
    | 'website'
    | 'other';
  readonly file?: string;
  readonly url?: string;
  readonly fileType?: string;
  readonly visibility?: Visibility;
  readonly description?: Prose;
}

export type ContactKind =
  | 'child-welfare'
  | 'child-welfare-out-of-hours'
  | 'police'
  | 'emergency'
  | 'health'
  | 'helpline'
  | 'service'
  | 'other';

export interface Phone {
  readonly number: string;
  readonly label?: string;
  readonly hours?: string;
}

export interface Contact {
  readonly id: string;
  readonly title: string;
  readonly kind?: ContactKind;
  readonly numbers: readonly Phone[];
  readonly hours?: string;
  readonly email?: string;
  readonly url?: string;
  readonly address?: string;
  readonly description?: Prose;
}

export interface Consent {
  readonly id: string;
  readonly title: string;
  readonly scope?: Prose;
  readonly givenBy?: string;
  /** Years; from this age the child consents alone. */
  readonly age?: number;
  readonly written?: boolean;
  readonly renewal?: string;
  readonly exceptions?: Prose;
  /** Id of the emergency notice that goes before the duty to inform guardians. */
  readonly overriddenBy?: string;
  readonly tool?: string;
  readonly laws: readonly string[];
}

export type ExitKind =
  | 'child-welfare'
  | 'police'
  | 'individual-plan'
  | 'education-plan'
  | 'service'
  | 'system'
  | 'guide'
  | 'other';

/** A declared way out of the guide. */
export interface Exit {
  readonly id: string;
  readonly title: string;
  readonly kind?: ExitKind;
  readonly text?: Prose;
  readonly url?: string;
  readonly contacts: readonly string[];
}

export interface Arena {
  readonly id: string;
  readonly title: string;
  readonly trigger?: Prose;
  readonly participants?: Prose;
  readonly owner?: Prose;
  readonly frequency?: string;
  readonly ages?: Ages;
  readonly consent?: Prose;
  readonly visibility?: Visibility;
  readonly audiences: readonly string[];
  readonly body?: Prose;
  readonly steps: readonly string[];
  readonly tools: readonly string[];
  readonly contacts: readonly string[];
  readonly consents: readonly string[];
  readonly laws: readonly string[];
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly body: Prose;
  readonly audiences: readonly string[];
  readonly visibility?: Visibility;
  readonly laws: readonly string[];
}

export interface Term {
  /** Given, or made from the term. */
  readonly id: string;
  readonly term: string;
  readonly definition: Prose;
  readonly aliases: readonly string[];
}

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly body: Prose;
  /** Fictitious names used in the example. */
  readonly names: readonly string[];
  readonly article?: string;
}

export interface Law {
  readonly id: string;
  readonly act: string;
  readonly paragraph?: string;
  /** When the reference was last checked. */
  readonly date?: string;
  readonly url?: string;
  readonly description?: Prose;
}

export interface Track {
  readonly id: string;
  readonly title: string;
  readonly kind?: 'individual' | 'system';
  readonly description?: Prose;
}

export interface Change {
  readonly version: string;
  readonly date?: string;
  readonly text: Prose;
}
