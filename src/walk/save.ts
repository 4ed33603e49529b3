import type { Guide } from '../model/guide.ts';
import { indexOf } from '../model/index-of.ts';
import { parseDay } from './deadlines.ts';
import type { Answer, WalkState } from './state.ts';
import { choices, currentPlace, follow, meets, startWalk } from './state.ts';

/** A walk put by: ids and dates, no text and nothing about a person (schemas/walk.schema.json). */
export interface SavedWalk {
  readonly version: 1;
  readonly guide: string;
  readonly guideVersion?: string;
  readonly audience?: string;
  readonly started?: string;
  readonly answers: readonly Answer[];
}

export function toSaved({ guide, audience, startDate, answers }: WalkState): SavedWalk {
  return {
    version: 1,
    guide: guide.id,
    ...(guide.version !== undefined && { guideVersion: guide.version }),
    ...(audience !== undefined && { audience }),
    ...(startDate !== undefined && { started: startDate }),
    answers,
  };
}

export const formatSaved = (saved: SavedWalk): string => `${JSON.stringify(saved, null, 2)}\n`;

const kinds: readonly Answer['kind'][] = ['outcome', 'next', 'prerequisite', 'return', 'nowhere', 'jump'];
const idForm = /^[^\p{Cc}]{1,300}$/u;

function readAnswer(value: unknown): Answer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { step, kind, outcome, to, nth, date } = value as Readonly<Record<string, unknown>>;
  const known = kinds.find((k) => k === kind);
  if (!known || typeof step !== 'string' || (step !== '' && !idForm.test(step))) return undefined;
  if (outcome !== undefined && !(typeof outcome === 'string' && idForm.test(outcome))) return undefined;
  if (to !== undefined && !(typeof to === 'string' && idForm.test(to))) return undefined;
  if (nth !== undefined && !(typeof nth === 'number' && Number.isInteger(nth) && nth >= 2)) return undefined;
  if (date !== undefined && !(typeof date === 'string' && parseDay(date))) return undefined;
  return {
    step,
    kind: known,
    ...(outcome !== undefined && { outcome }),
    ...(to !== undefined && { to }),
    ...(nth !== undefined && { nth }),
    ...(date !== undefined && { date }),
  };
}

/** Reads what `formatSaved` wrote; undefined when the text is not a saved walk. */
export function readSaved(text: string): SavedWalk | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, guide, guideVersion, audience, started, answers } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || typeof guide !== 'string' || !Array.isArray(answers)) return undefined;
  const optional = (text: unknown): boolean => text === undefined || (typeof text === 'string' && idForm.test(text));
  if (!optional(guideVersion) || !optional(audience)) return undefined;
  if (started !== undefined && !(typeof started === 'string' && parseDay(started))) return undefined;
  const read = answers.map(readAnswer);
  const whole = read.filter((a) => a !== undefined);
  if (whole.length < read.length) return undefined;
  return {
    version: 1,
    guide,
    ...(typeof guideVersion === 'string' && { guideVersion }),
    ...(typeof audience === 'string' && { audience }),
    ...(typeof started === 'string' && { started }),
    answers: whole,
  };
}

/** Something of a saved walk that the guide no longer follows; `index` counts the answers from 0. */
export type Misfit =
  | { readonly kind: 'other-guide'; readonly saved: string; readonly now: string }
  | { readonly kind: 'audience-gone'; readonly audience: string }
  /** The step is no longer in the guide, or no longer for this audience. */
  | { readonly kind: 'step-gone'; readonly index: number; readonly step: string }
  | { readonly kind: 'step-not-for-audience'; readonly index: number; readonly step: string }
  /** The walk now begins, or comes, somewhere else. */
  | { readonly kind: 'elsewhere'; readonly index: number; readonly step: string; readonly now: string }
  | { readonly kind: 'outcome-gone'; readonly index: number; readonly step: string; readonly outcome: string }
  | {
      readonly kind: 'leads-elsewhere';
      readonly index: number;
      readonly step: string;
      readonly outcome?: string;
      readonly saved: string;
      readonly now: readonly string[];
    }
  /** No such prerequisite, way back or next step from here any more. */
  | { readonly kind: 'way-gone'; readonly index: number; readonly step: string; readonly to: string };

export interface Resumed {
  /** As far as the guide still follows the answers. */
  readonly state: WalkState;
  readonly misfits: readonly Misfit[];
  /** How many answers were not taken; 0 when all fit. */
  readonly dropped: number;
  /** The guide's version is another than the one that was walked. */
  readonly otherVersion: boolean;
}

/**
 * Goes on with a saved walk. Where the guide no longer follows it, the walk stops there, and `misfits` says why:
 * first the answer where they part, then every later one that names something that is gone.
 */
export function resume(guide: Guide, saved: SavedWalk): Resumed {
  const misfits: Misfit[] = [];
  if (saved.guide !== guide.id) misfits.push({ kind: 'other-guide', saved: saved.guide, now: guide.id });
  const known = saved.audience === undefined || indexOf(guide).audiences.has(saved.audience);
  if (saved.audience !== undefined && !known) misfits.push({ kind: 'audience-gone', audience: saved.audience });
  const audience = known ? saved.audience : undefined;
  let state = startWalk(guide, { audience, startDate: saved.started });
  const otherVersion = saved.guideVersion !== guide.version;
  for (const [index, given] of saved.answers.entries()) {
    const after = follow(state, given);
    if (!after) {
      misfits.push(parting(state, given, index));
      for (const [i, later] of saved.answers.entries()) if (i > index) misfits.push(...goneIn(state, later, i));
      return { state, misfits, dropped: saved.answers.length - index, otherVersion };
    }
    state = after;
  }
  return { state, misfits, dropped: 0, otherVersion };
}

function stepMisfit(state: WalkState, step: string, index: number): Misfit | undefined {
  if (!indexOf(state.guide).steps.has(step)) return { kind: 'step-gone', index, step };
  return meets(state.view, step) ? undefined : { kind: 'step-not-for-audience', index, step };
}

/** Why the answer cannot be given where the walk stands. */
function parting(state: WalkState, given: Answer, index: number): Misfit {
  const place = currentPlace(state);
  const now = place.kind === 'nowhere' ? '' : place.id;
  if (now !== given.step) {
    return stepMisfit(state, given.step, index) ?? { kind: 'elsewhere', index, step: given.step, now };
  }
  const { step, outcome } = given;
  const to = given.to ?? '';
  if (given.kind === 'jump') return stepMisfit(state, to, index) ?? { kind: 'way-gone', index, step, to };
  const same = choices(state).filter((choice) => choice.outcome?.id === outcome);
  if (outcome !== undefined && same.length === 0) return { kind: 'outcome-gone', index, step, outcome };
  const onward = same.filter(({ kind }) => kind !== 'prerequisite' && kind !== 'return');
  if (outcome === undefined && (given.kind !== 'next' || onward.length === 0)) {
    return { kind: 'way-gone', index, step, to };
  }
  return {
    kind: 'leads-elsewhere',
    index,
    step,
    ...(outcome !== undefined && { outcome }),
    saved: to,
    now: onward.map((choice) => choice.to ?? ''),
  };
}

/** Of an answer that was never come to: what it names that is not in the guide any more. */
function goneIn(state: WalkState, { step, outcome }: Answer, index: number): Misfit[] {
  const placed = indexOf(state.guide).steps.get(step);
  if (!placed) return step === '' || !isStepId(step) ? [] : [{ kind: 'step-gone', index, step }];
  const ids = [...placed.step.outcomes, ...placed.step.branches.flatMap((b) => b.outcomes)].map(({ id }) => id);
  return outcome === undefined || ids.includes(outcome) ? [] : [{ kind: 'outcome-gone', index, step, outcome }];
}

/** A jump may have been made from an end. */
const isStepId = (id: string): boolean => id !== 'close' && id !== 'close-log' && !id.startsWith('exit:');
