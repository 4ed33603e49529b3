import type { Range } from '../source/source-file.ts';
import type { Effect } from './effects/effect.ts';
import type { Fact, Link } from './facts/fact.ts';
import type { Wording } from './say/wording.ts';
import type { WordPart } from './text/words.ts';

export type UiLanguage = 'nb' | 'nn' | 'en';

/** What a change means to those who follow the guide, the gravest first. */
export type Tier = 'practice' | 'reference' | 'review' | 'editorial';
export const tiers: readonly Tier[] = ['practice', 'reference', 'review', 'editorial'];

export interface CheckMeta {
  readonly tier: Tier;
  /** The check that tells the same change made the other way; its own name where that is itself. */
  readonly mirror: string;
  /** It looks at so much that a check on one thing goes before it. */
  readonly general?: true;
  /** Keys of the facts it looks at (facts/fact.ts). */
  readonly on: readonly string[];
}

/** What a check can ask beside the fact itself. */
export interface CheckContext {
  /** The revision changes where a case can go: some step has other ways out than before. */
  readonly flowChanged: (level: string) => boolean;
}

/** What one kind of change means. The first check of a fact that says yes tells it (`checksOn` in diff.ts has the order). */
export interface Check {
  readonly meta: CheckMeta;
  /** Whether the fact is this kind of change; absent: always. */
  readonly is?: (fact: Fact, context: CheckContext) => boolean;
}

/** @__NO_SIDE_EFFECTS__ — so that a bundle without the checks drops them. */
export function defineCheck(check: Check): Check {
  return check;
}

/** What a sentence is made of. Texts from the guide stand in it as they are; `w` puts the rest into words. */
export interface Said {
  /** The element's title now, or before where it is gone. */
  readonly name: string;
  /** Its id, where it has one. */
  readonly id: string;
  /** Its title before. */
  readonly oldName: string;
  /** What it stands in, the outermost first, as it is now, and as it was. */
  readonly chain: readonly Link[];
  readonly oldChain: readonly Link[];
  readonly element: Fact['element'];
  readonly field: string | undefined;
  readonly detail: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly titles: readonly string[];
  readonly audiences: readonly string[];
  readonly oldAudiences: readonly string[];
  readonly parts: readonly WordPart[];
}

export type Sentence = (said: Said, w: Wording) => string;
export type Sentences = Readonly<Record<UiLanguage, Sentence>>;

/** An example of a page, which is also its test: two guides' worth of levels, and the codes of what is told. */
export interface CheckExample {
  readonly old: string;
  readonly new: string;
  readonly tells: readonly string[];
}

export interface CheckText {
  /** One line: what has changed. */
  readonly title: string;
  /** Why it matters to those who follow the guide. */
  readonly why: string;
}

/** A check's documentation, read by `veileder explain` and the tests. */
export interface CheckPage {
  readonly nb: CheckText;
  readonly nn: CheckText;
  readonly en: CheckText;
  readonly example: CheckExample;
}

/** A change as it is reported, without its sentence. */
export interface Change {
  readonly code: string;
  readonly tier: Tier;
  readonly path: string;
  readonly old: Range | undefined;
  readonly new: Range | undefined;
  readonly said: Said;
  /** Names the change by its structure, and never by its text: approvals hold on to it. */
  readonly fingerprint: string;
  readonly effects: readonly Effect[];
}

export interface GuideDiff {
  /** By tier, then by place in the guide. */
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
}
