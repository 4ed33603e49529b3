import type {
  Arena,
  Article,
  Audience,
  Change,
  Consent,
  Contact,
  Example,
  Exit,
  Law,
  Notice,
  Role,
  System,
  Term,
  Tool,
  Track,
} from './definitions.ts';
import type { Prose } from './prose.ts';
import type { Step } from './step.ts';
import type { Target } from './target.ts';

export type Language = 'nb' | 'nn' | 'se' | 'en';
export type Status = 'draft' | 'published';
export type Profile = 'bti' | 'none';

/** Ages in whole years, both ends included. */
export interface Ages {
  readonly from?: number;
  readonly to?: number;
  readonly pregnancy?: boolean;
  readonly text?: string;
}

/** The guide's own words for fixed concepts, such as `coordinator: stafettholder`. */
export type TermName = 'coordinator' | 'worry' | 'step' | 'level' | 'log' | 'guardians' | 'child' | 'meeting';

/**
 * One guide, whichever form it was written in. Plain data: references are ids, lists are never missing.
 * Where a value stands in the author's file: `at(node, field)` in origin.ts.
 */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly name?: string;
  readonly municipality?: { readonly name: string; readonly number?: string };
  readonly language: Language;
  readonly version?: string;
  readonly dates: {
    readonly created?: string;
    readonly published?: string;
    readonly updated?: string;
    readonly review?: string;
  };
  readonly status: Status;
  readonly profile: Profile;
  readonly ages?: Ages;
  readonly terms: Readonly<Partial<Record<TermName, string>>>;
  readonly intro?: Prose;
  /** Where a walk begins, when it is not the entry step of the first level. */
  readonly start?: Target;
  readonly levels: readonly Level[];
  readonly audiences: readonly Audience[];
  readonly systems: readonly System[];
  readonly notices: readonly Notice[];
  readonly roles: readonly Role[];
  readonly tools: readonly Tool[];
  readonly contacts: readonly Contact[];
  readonly consents: readonly Consent[];
  readonly exits: readonly Exit[];
  readonly arenas: readonly Arena[];
  readonly articles: readonly Article[];
  readonly glossary: readonly Term[];
  readonly examples: readonly Example[];
  readonly laws: readonly Law[];
  readonly tracks: readonly Track[];
  readonly variantOf?: {
    readonly guide: string;
    readonly version?: string;
    readonly texts: Readonly<Record<string, string>>;
  };
  readonly base?: { readonly guide: string; readonly version?: string };
  readonly changelog: readonly Change[];
}

/** Levels stand in reading order (`order`, else place in the file). */
export interface Level {
  readonly id: string;
  readonly order?: number;
  readonly title: string;
  readonly longTitle?: string;
  readonly intro?: Prose;
  readonly criterion?: { readonly text?: Prose; readonly minServices?: number; readonly maxServices?: number };
  readonly keyPoints: readonly string[];
  /** Id of the entry step, when it is not the first. */
  readonly entry?: string;
  readonly audiences: readonly string[];
  readonly tracks: readonly string[];
  readonly notices: readonly string[];
  readonly tools: readonly string[];
  readonly contacts: readonly string[];
  readonly articles: readonly string[];
  readonly laws: readonly string[];
  readonly steps: readonly Step[];
}
