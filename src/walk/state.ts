import type { Exit } from '../model/definitions.ts';
import type { FlowView, LooseEnd } from '../model/flow.ts';
import { flowOf } from '../model/flow.ts';
import type { Guide, Level } from '../model/guide.ts';
import { indexOf } from '../model/index-of.ts';
import type { Step } from '../model/step.ts';
import { type Choice, wayBack, waysOn } from './choices.ts';
import { type Clock, startClock, tick } from './clock.ts';

/** Where a walk stands. */
export type Place =
  | { readonly kind: 'step'; readonly id: string; readonly step: Step; readonly level: Level }
  /** `log`: the case's log is closed with it. */
  | { readonly kind: 'close'; readonly id: string; readonly log: boolean }
  | { readonly kind: 'exit'; readonly id: string; readonly exit: Exit }
  /** The guide does not say where to go. */
  | { readonly kind: 'nowhere'; readonly why: LooseEnd['why'] | 'no-start' };

/** What was answered, by ids alone: this is all that a saved walk keeps. Dates are `YYYY-MM-DD`. */
export interface Answer {
  /** The step that was left. */
  readonly step: string;
  readonly kind: Choice['kind'] | 'jump';
  readonly outcome?: string;
  readonly to?: string;
  /** Which one, from 2, where an outcome leads to one place more than once. */
  readonly nth?: number;
  /** The day it was answered, where the person wants it kept. */
  readonly date?: string;
}

/** One stop on the way. */
export interface Visit {
  readonly place: Place;
  /** The choice that led here; undefined at the start and after a jump. */
  readonly by?: Choice;
  /** How many steps wait for this one to be done first. */
  readonly depth: number;
  /** The day of arrival: answered, or else the last day the deadlines before it allow. */
  readonly clock?: Clock;
}

/** A step that is being done; those before the last in the list wait for it. */
interface Frame {
  readonly step: string;
  /** What has been done first for it, on this visit. */
  readonly done: readonly string[];
}

/** The way walked so far: nothing but the guide and the answers, replayed. Never changed; each answer gives a new one. */
export interface WalkState {
  readonly guide: Guide;
  readonly audience: string | undefined;
  readonly startDate: string | undefined;
  readonly view: FlowView;
  readonly answers: readonly Answer[];
  /** From the start to where the walk stands; never empty. */
  readonly visits: readonly Visit[];
  readonly frames: readonly Frame[];
}

export interface WalkOptions {
  /** Id of an audience; without it the walk meets what any audience meets. */
  readonly audience?: string | undefined;
  /** `YYYY-MM-DD`; without it deadlines have words and no dates. */
  readonly startDate?: string | undefined;
}

const views = new WeakMap<Guide, Map<string | undefined, FlowView>>();

/** The flow as the audience meets it, made once. */
export function viewOf(guide: Guide, audience: string | undefined): FlowView {
  let made = views.get(guide);
  if (!made) {
    made = new Map();
    views.set(guide, made);
  }
  let view = made.get(audience);
  if (!view) {
    view = flowOf(guide).view(audience);
    made.set(audience, view);
  }
  return view;
}

/** Begins a walk. Where the guide has no start for the audience, the walk is finished at once (`no-start`). */
export function startWalk(guide: Guide, { audience, startDate }: WalkOptions = {}): WalkState {
  const view = viewOf(guide, audience);
  const place = placeAt(guide, view.start);
  const clock = startDate === undefined ? undefined : startClock(startDate, place, audience);
  return {
    guide,
    audience,
    startDate,
    view,
    answers: [],
    visits: [{ place, depth: 0, ...(clock && { clock }) }],
    frames: place.kind === 'step' ? [{ step: place.id, done: [] }] : [],
  };
}

/** Where the walk stands now. */
export function currentVisit(state: WalkState): Visit {
  const visit = state.visits.at(-1);
  if (!visit) throw new TypeError('a walk that startWalk did not begin');
  return visit;
}

export const currentPlace = (state: WalkState): Place => currentVisit(state).place;

/** True when there is nothing left to answer: closed, out through an exit, or nowhere. */
export const isFinished = (state: WalkState): boolean => currentPlace(state).kind !== 'step';

/**
 * The ways on: prerequisites not yet done, then outcomes in the order of the guide. A step that is done first for
 * another has only its own prerequisites and the way back. Empty when the walk is finished.
 */
export function choices(state: WalkState): readonly Choice[] {
  const place = currentPlace(state);
  const frame = state.frames.at(-1);
  if (place.kind !== 'step' || !frame) return [];
  const waiting = new Set(state.frames.map(({ step }) => step));
  const ways = waysOn(state.view, place.id, place.step).filter(
    ({ kind, to = '' }) => kind !== 'prerequisite' || !(frame.done.includes(to) || waiting.has(to)),
  );
  const caller = state.frames.at(-2);
  return caller ? [...ways.filter(({ kind }) => kind === 'prerequisite'), wayBack(caller.step)] : ways;
}

/** Takes one of `choices(state)`. `date`: the day it was answered (`YYYY-MM-DD`). */
export function answer(state: WalkState, choice: Choice, date?: string): WalkState {
  const from = currentPlace(state);
  if (from.kind !== 'step') return state;
  const given: Answer = {
    step: from.id,
    kind: choice.kind,
    ...(choice.outcome && { outcome: choice.outcome.id }),
    ...(choice.to !== undefined && { to: choice.to }),
    ...(choice.nth !== undefined && { nth: choice.nth }),
    ...(date !== undefined && { date }),
  };
  const place: Place =
    choice.kind === 'nowhere' ? { kind: 'nowhere', why: choice.why ?? 'unspecified' } : placeAt(state.guide, choice.to);
  return arrive(state, given, place, framesAfter(state.frames, choice, place), choice);
}

/** Goes to any step the audience meets, wherever it stands; undefined when there is none of that id. */
export function jumpTo(state: WalkState, step: string, date?: string): WalkState | undefined {
  const place = placeAt(state.guide, step);
  if (place.kind !== 'step' || !meets(state.view, step)) return undefined;
  const from = currentPlace(state);
  const given: Answer = {
    step: from.kind === 'nowhere' ? '' : from.id,
    kind: 'jump',
    to: step,
    ...(date !== undefined && { date }),
  };
  return arrive(state, given, place, [{ step, done: [] }]);
}

/** Drops the last answer; the same state at the start. */
export function back(state: WalkState): WalkState {
  if (state.answers.length === 0) return state;
  return replay(state, state.answers.slice(0, -1)).state;
}

/** The state after these answers, as far as the guide follows them; `followed` tells how many it did. */
export function replay(
  { guide, audience, startDate }: Pick<WalkState, 'guide' | 'audience' | 'startDate'>,
  answers: readonly Answer[],
): { readonly state: WalkState; readonly followed: number } {
  let state = startWalk(guide, { audience, startDate });
  for (const [followed, given] of answers.entries()) {
    const after = follow(state, given);
    if (!after) return { state, followed };
    state = after;
  }
  return { state, followed: answers.length };
}

/** One answer on top of a state; undefined when the guide has no such way from here. */
export function follow(state: WalkState, given: Answer): WalkState | undefined {
  const place = currentPlace(state);
  if ((place.kind === 'nowhere' ? '' : place.id) !== given.step) return undefined;
  if (given.kind === 'jump') return jumpTo(state, given.to ?? '', given.date);
  const choice = choices(state).find(
    (c) => c.kind === given.kind && c.outcome?.id === given.outcome && c.to === given.to && c.nth === given.nth,
  );
  return choice && answer(state, choice, given.date);
}

/** The step, closing or exit of a node id; `no-start` for none. */
export function placeAt(guide: Guide, id: string | undefined): Place {
  if (id === undefined) return { kind: 'nowhere', why: 'no-start' };
  const placed = indexOf(guide).steps.get(id);
  if (placed) return { kind: 'step', id, ...placed };
  if (id === 'close' || id === 'close-log') return { kind: 'close', id, log: id === 'close-log' };
  const exit = indexOf(guide).exits.get(id.replace(/^exit:/, ''));
  return exit ? { kind: 'exit', id, exit } : { kind: 'nowhere', why: 'unknown' };
}

const met = new WeakMap<FlowView, ReadonlySet<string>>();

/** Whether a step is for the audience of the view. */
export function meets(view: FlowView, step: string): boolean {
  let ids = met.get(view);
  if (!ids) {
    ids = new Set(view.nodes.map((node) => node.id));
    met.set(view, ids);
  }
  return ids.has(step);
}

function framesAfter(frames: readonly Frame[], choice: Choice, place: Place): readonly Frame[] {
  if (place.kind !== 'step') return [];
  if (choice.kind === 'prerequisite') return [...frames, { step: place.id, done: [] }];
  const left = frames.at(-1);
  const caller = frames.at(-2);
  if (choice.kind !== 'return' || !left || !caller) return [{ step: place.id, done: [] }];
  return [...frames.slice(0, -2), { step: caller.step, done: [...caller.done, left.step] }];
}

function arrive(
  state: WalkState,
  given: Answer,
  place: Place,
  frames: readonly Frame[],
  by: Choice | undefined = undefined,
): WalkState {
  const { clock: before, place: from } = currentVisit(state);
  const clock = before && tick(before, { from, to: place, by, audience: state.audience, date: given.date });
  const visit: Visit = { place, depth: Math.max(0, frames.length - 1), ...(by && { by }), ...(clock && { clock }) };
  return { ...state, answers: [...state.answers, given], visits: [...state.visits, visit], frames };
}
