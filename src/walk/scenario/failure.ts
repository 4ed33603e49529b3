import { at } from '../../model/origin.ts';
import type { Expectable, Written } from '../../model/scenario.ts';
import type { Range } from '../../source/source-file.ts';
import type { Choice } from '../choices.ts';
import type { Place, WalkState } from '../state.ts';
import { currentPlace } from '../state.ts';

/** Where a scenario and the guide part ways. `at` is in the scenario, `guideAt` in the guide. */
export interface Failure {
  readonly code:
    | 'unknown-audience'
    | 'other-start'
    | 'no-such-choice'
    | 'several-choices'
    | 'must-choose'
    | 'not-asked-first'
    | 'nothing-to-return-to'
    | 'ended'
    | 'not-met'
    | 'met-anyway'
    | 'not-ended';
  /** Of `not-met`, `met-anyway` and `not-ended`: what was expected. */
  readonly what?: Expectable;
  /** The scenario's words. */
  readonly wanted: string;
  /** Title of the step, or name of the end, where the walk stood. */
  readonly place: PlaceName;
  /** What the guide has there instead: outcomes, tools, deadlines … in its own words. */
  readonly found: readonly string[];
  readonly at: Range;
  readonly guideAt?: Range;
}

/** An end has no title of its own. */
export type PlaceName =
  | { readonly kind: 'step'; readonly title: string; readonly level: string }
  | { readonly kind: 'close' | 'close-log' | 'nowhere' }
  | { readonly kind: 'exit'; readonly title: string };

/** An outcome in the guide's words. */
export const wordsOf = ({ outcome, target }: Choice): string =>
  outcome?.when.join(' / ') || target?.when || outcome?.id || '';

export function placeName(place: Place): PlaceName {
  if (place.kind === 'step') return { kind: 'step', title: place.step.title, level: place.level.id };
  if (place.kind === 'exit') return { kind: 'exit', title: place.exit.title };
  return { kind: place.kind === 'close' && place.log ? 'close-log' : place.kind };
}

export function failure(
  code: Failure['code'],
  wanted: Written,
  state: WalkState,
  extra: { readonly found?: readonly string[]; readonly what?: Expectable } = {},
): Failure {
  const place = currentPlace(state);
  return {
    code,
    wanted: wanted.text,
    place: placeName(place),
    found: extra.found ?? [],
    at: wanted.range,
    ...(extra.what && { what: extra.what }),
    ...(place.kind === 'step' && { guideAt: at(place.step, place.step.idGiven ? 'id' : 'title') }),
    ...(place.kind === 'exit' && { guideAt: at(place.exit, 'id') }),
  };
}
