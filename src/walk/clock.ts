import { parseDuration } from '../model/duration.ts';
import type { Deadline } from '../model/step.ts';
import type { Choice } from './choices.ts';
import { dayAfter, deadlinesFor, outcomeTime } from './deadlines.ts';
import type { Place } from './state.ts';

/** What is known of time on arrival at a place. Days are `YYYY-MM-DD`. */
export interface Clock {
  readonly day: string;
  /** The days that events named by deadlines are counted from, by the events' words. */
  readonly events: ReadonlyMap<string, Happened>;
}

/** When an event happened: on arrival at `step`; `kept` as long as the walk lasts. */
interface Happened {
  readonly day: string;
  readonly step: string;
  readonly kept: boolean;
}

/** A deadline with the days it means; all undefined where the words are vague or no start date was given. */
export interface DatedDeadline {
  readonly deadline: Deadline;
  /** The day it is counted from. */
  readonly from?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

const eventOf = (deadline: Deadline): string | undefined => deadline.from?.trim().toLowerCase();

/**
 * An event happens on the day of arrival at the first step that counts from it, and anew each time that step comes
 * round again; later steps of the level count from the same day. On another level the same words mean another event
 * (each level has its own measures to start), but what the first step of the walk counts from stays what it was.
 */
function withEvents(clock: Clock, place: Place, audience: string | undefined, kept: boolean): Clock {
  if (place.kind !== 'step') return clock;
  const events = new Map(clock.events);
  for (const deadline of deadlinesFor(place.step, audience)) {
    const event = eventOf(deadline);
    const known = event === undefined ? undefined : events.get(event);
    // What the walk began with happened once, however often its first step is come back to.
    if (event !== undefined && (!known || (known.step === place.id && !known.kept))) {
      events.set(event, { day: clock.day, step: place.id, kept });
    }
  }
  return { day: clock.day, events };
}

export const startClock = (day: string, place: Place, audience: string | undefined): Clock =>
  withEvents({ day, events: new Map() }, place, audience, true);

/** A deadline as days, by the clock of the step it stands in. */
export function dated(deadline: Deadline, clock: Clock | undefined): DatedDeadline {
  if (!clock) return { deadline };
  const from = clock.events.get(eventOf(deadline) ?? '')?.day ?? clock.day;
  const day = (iso: string | undefined): string | undefined => {
    const duration = iso === undefined ? undefined : parseDuration(iso);
    return duration && dayAfter(from, duration);
  };
  const earliest = day(deadline.after);
  const latest = day(deadline.within);
  if (earliest === undefined && latest === undefined) return { deadline };
  return { deadline, from, ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/**
 * The clock on arrival at the next place: the day that was answered, else the last day that the deadlines of the step
 * and of the outcome allow. What is done first, and jumps, take no time.
 */
export function tick(
  before: Clock,
  move: {
    readonly from: Place;
    readonly to: Place;
    readonly by: Choice | undefined;
    readonly audience: string | undefined;
    readonly date: string | undefined;
  },
): Clock {
  const { from, to, by, audience, date } = move;
  const onward = by?.kind === 'outcome' || by?.kind === 'next';
  const day = date ?? (from.kind === 'step' && onward ? lastDay(before, from, by, audience) : before.day);
  const call = by?.kind === 'prerequisite' || by?.kind === 'return';
  const leaves = !call && from.kind === 'step' && to.kind === 'step' && from.level !== to.level;
  const events = leaves ? new Map([...before.events].filter(([, { kept }]) => kept)) : before.events;
  return withEvents({ day, events }, to, audience, false);
}

function lastDay(
  clock: Clock,
  from: Place & { readonly kind: 'step' },
  by: Choice,
  audience: string | undefined,
): string {
  let day = clock.day;
  for (const deadline of deadlinesFor(from.step, audience)) {
    const { latest } = deadline.when === undefined ? dated(deadline, clock) : {};
    if (latest !== undefined && latest > day) day = latest;
  }
  const extra = by.outcome && outcomeTime(by.outcome, audience);
  return (extra && dayAfter(day, extra)) ?? day;
}
