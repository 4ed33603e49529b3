import type { Said } from '../check.ts';
import type { Fact, Link } from '../facts/fact.ts';

/** How one language puts values and places into words. */
export interface Wording {
  /** `i «Tiltak» (nivå 1)`, with a space before it; empty for the guide as a whole. */
  readonly in: (said: Said) => string;
  /** The same, and for a text that belongs to a definition: `i «Undringsnotat»`. */
  readonly within: (said: Said) => string;
  /** `på nivå 1`, with a space before it. */
  readonly onLevel: (said: Said) => string;
  /** A step with its level: `«Tiltak» (nivå 1)`. */
  readonly place: (chain: readonly Link[]) => string;
  /** A level: `nivå 1`, or its title where the id is no number. */
  readonly level: (id: string, title: string) => string;
  readonly quote: (text: string) => string;
  /** A value in quotes, or the word for none. */
  readonly text: (value: string) => string;
  /** `P2W` → `2 uker`; anything else in quotes. */
  readonly time: (iso: string) => string;
  /** `level:1|Tiltak` → `nivå 1`. */
  readonly target: (written: string) => string;
  /** What a choice among several targets leads to. */
  readonly ref: (said: Said) => string;
  /** A word of the schema, such as `evaluate`; anything else in quotes. */
  readonly value: (word: string) => string;
  /** The field of an element in words, definite: `beskrivelsen`. */
  readonly field: (said: Said) => string;
  /** A kind of thing, definite: `verktøyet`. */
  readonly thing: (element: Fact['element']) => string;
  /** The title of an element after its kind, with a space; nothing where its place says it. */
  readonly named: (said: Said) => string;
  /** The thing that a field or part belongs to, such as the contact of a number. */
  readonly owner: (said: Said) => string;
  /** The condition of the outcome it stands in. */
  readonly outcome: (said: Said) => string;
  readonly list: (items: readonly string[]) => string;
  /** Everyone, or the audiences. */
  readonly who: (titles: readonly string[]) => string;
  /** The first changed places, each as it was and as it is. */
  readonly words: (said: Said) => string;
  readonly cap: (text: string) => string;
}
