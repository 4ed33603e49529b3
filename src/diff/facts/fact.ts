import type { Range } from '../../source/source-file.ts';
import type { ElementKind } from '../shape.ts';
import type { ComparedText } from '../text/judge.ts';

/** What has happened to an element or a field of it. */
export type FactChange =
  | 'added'
  | 'removed'
  /** It has another id. */
  | 'id'
  /** It stands in another level. */
  | 'moved'
  /** A list has the same items in another order. */
  | 'order'
  | 'split'
  | 'merged'
  | 'changed'
  /** Who it is for: fewer, more, or others. */
  | 'narrowed'
  | 'widened'
  /** Written in another way that means the same. */
  | 'rewritten';

/** Something with a name on the way from the guide to a place in it. */
export interface Link {
  readonly kind: ElementKind;
  readonly id: string;
  readonly title: string;
  /** The element's `kind`, where it has one. */
  readonly type?: string | undefined;
}

/** One side of a fact. */
export interface Side {
  /** The element, or what a reference names. */
  readonly node: object;
  readonly range: Range;
  readonly title: string;
  readonly id?: string | undefined;
  /** The field's value as data: a duration, the written form of a target, a word of the schema … */
  readonly value?: string | undefined;
  /** What it stands in, the outermost first; without itself. */
  readonly chain: readonly Link[];
  /** Titles of those it is for; empty: everyone. */
  readonly audiences: readonly string[];
}

/** Something that is not as it was: what has changed, without what it means. */
export interface Fact {
  readonly change: FactChange;
  readonly element: ElementKind;
  readonly field?: string | undefined;
  /** `step:added`, `deadline.within:changed`, `step.tools:removed`. */
  readonly key: string;
  /** By ids from the outermost in, such as `level/1/step/evaluer/deadline/1`. */
  readonly path: string;
  readonly old?: Side | undefined;
  readonly new?: Side | undefined;
  /** For words: how they differ. */
  readonly text?: ComparedText | undefined;
  /** Parts of a split or merged step, or the new order of a list. */
  readonly titles?: readonly string[] | undefined;
  /** A key of a record, such as the term that is bound. */
  readonly detail?: string | undefined;
}

export const keyOf = (fact: Pick<Fact, 'change' | 'element' | 'field'>): string =>
  `${fact.element}${fact.field === undefined ? '' : `.${fact.field}`}:${fact.change}`;
