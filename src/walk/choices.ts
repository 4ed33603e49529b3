import type { FlowEdge, FlowView, LooseEnd } from '../model/flow.ts';
import type { Branch, Outcome, Prerequisite, Step } from '../model/step.ts';
import type { Choice as Target } from '../model/target.ts';

/**
 * - `outcome`: one target of an outcome; `next`: on to the next step without an outcome;
 * - `prerequisite`: do another step first, then come back; `return`: back to the step that asked for it;
 * - `nowhere`: the guide does not say where this leads, or names nothing that exists. The walk ends there.
 */
export type ChoiceKind = 'outcome' | 'next' | 'prerequisite' | 'return' | 'nowhere';

/** One way on from where the walk stands. */
export interface Choice {
  readonly kind: ChoiceKind;
  /** Unique among the choices of one step, and the same as long as the guide's ids are: `outcome:ja>inviter`. */
  readonly key: string;
  /** Counted from 2 where an outcome leads to one place more than once. */
  readonly nth?: number;
  /** The node it leads to; undefined for `nowhere`. */
  readonly to?: string;
  readonly outcome?: Outcome;
  /** Which of the outcome's targets. */
  readonly target?: Target;
  /** The branch the outcome stands in. */
  readonly branch?: Branch;
  readonly prerequisite?: Prerequisite;
  readonly why?: LooseEnd['why'];
  /** Who can take it; empty: everyone. Only of interest in a walk for no audience in particular. */
  readonly audiences: readonly string[];
}

const keyOf = (kind: ChoiceKind, outcome: Outcome | undefined, to: string | undefined): string =>
  `${kind}${outcome ? `:${outcome.id}` : ''}${to === undefined ? '' : `>${to}`}`;

function fromEdge({ kind, to, outcome, choice, branch, prerequisite, audiences }: FlowEdge): Choice {
  return {
    kind,
    key: keyOf(kind, outcome, to),
    to,
    audiences,
    ...(outcome && { outcome }),
    ...(choice && { target: choice }),
    ...(branch && { branch }),
    ...(prerequisite && { prerequisite }),
  };
}

function fromLooseEnd({ outcome, choice, branch, why, audiences }: LooseEnd): Choice {
  return {
    kind: 'nowhere',
    key: keyOf('nowhere', outcome, undefined),
    why,
    audiences,
    ...(outcome && { outcome }),
    ...(choice && { target: choice }),
    ...(branch && { branch }),
  };
}

/** Prerequisites first, then outcomes in the order of the file, then what the guide says nothing about. */
function placeIn(step: Step | undefined): (choice: Choice) => number {
  const outcomes = [...(step?.outcomes ?? []), ...(step?.branches ?? []).flatMap((branch) => branch.outcomes)];
  const places = new Map(outcomes.map((outcome, i) => [outcome, i]));
  return ({ kind, outcome }) =>
    kind === 'prerequisite' ? -1 : outcome ? (places.get(outcome) ?? outcomes.length) : outcomes.length;
}

/** Every way on from a step, holes included, each with a key of its own. */
export function waysOn(view: FlowView, from: string, step: Step | undefined): readonly Choice[] {
  const place = placeIn(step);
  const ways = [...view.out(from).map(fromEdge), ...view.looseEnds(from).map(fromLooseEnd)];
  const keys = new Map<string, number>();
  return ways
    .map((way) => ({ way, place: place(way) }))
    .sort((a, b) => a.place - b.place)
    .map(({ way }) => {
      const earlier = keys.get(way.key) ?? 0;
      keys.set(way.key, earlier + 1);
      return earlier === 0 ? way : { ...way, key: `${way.key}#${earlier + 1}`, nth: earlier + 1 };
    });
}

/** The way back to a step that asked for something to be done first. */
export function wayBack(to: string): Choice {
  return { kind: 'return', key: keyOf('return', undefined, to), to, audiences: [] };
}
