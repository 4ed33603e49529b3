import { readDeadlineWords } from '../../model/deadline-words.ts';
import { parseDuration } from '../../model/duration.ts';
import { outcomeSlug, untaken } from '../../model/slug.ts';
import type { Deadline, Effect, EffectKind, Outcome } from '../../model/step.ts';
import type { Fields, Words } from './fields.ts';
import { choicesOf } from './target.ts';

const binds: Words<NonNullable<Deadline['binds']>> = {
  call: true,
  hold: true,
  inform: true,
  act: true,
  report: true,
  document: true,
};

/** Where neither `within` nor `after` is written, they are what the words say; so is the event, where `from` is not. */
export function deadlineOf(f: Fields): Deadline {
  const text = f.text('text');
  const limits = { within: durationIn(f, 'within'), after: durationIn(f, 'after') };
  const words = text === undefined ? undefined : readDeadlineWords(text);
  const silent = f.get('within') === undefined && f.get('after') === undefined;
  const read = silent && words ? { within: words.within, after: words.after } : undefined;
  const { within, after } = read ?? limits;
  return f.made<Deadline>({
    text,
    within,
    after,
    fromWords: read !== undefined && (within !== undefined || after !== undefined),
    from: f.text('from') ?? words?.event,
    when: f.text('when'),
    binds: f.oneOf('binds', binds),
    audiences: f.texts('audiences'),
  });
}

function durationIn(f: Fields, key: string): string | undefined {
  const text = f.text(key);
  return text !== undefined && parseDuration(text) ? text : undefined;
}

const effectKinds: Words<EffectKind> = {
  consent: true,
  referral: true,
  invitation: true,
  'role-change': true,
  notify: true,
  document: true,
  'open-log': true,
  'close-log': true,
  plan: true,
  other: true,
};

function effectOf(f: Fields): Effect {
  return f.made<Effect>({
    kind: f.oneOf('kind', effectKinds) ?? 'other',
    text: f.text('text'),
    consent: f.text('consent'),
    role: f.text('role'),
    tool: f.text('tool'),
    contact: f.text('contact'),
    system: f.text('system'),
  });
}

export function outcomeOf(f: Fields, id: string): Outcome {
  return f.made<Outcome>({
    id,
    idGiven: f.text('id') !== undefined,
    when: f.texts('when'),
    go: choicesOf(f),
    text: f.prose('text'),
    requires: f.texts('requires'),
    effects: f.maps('effects', effectOf),
    deadlines: f.maps('deadlines', deadlineOf),
    audiences: f.texts('audiences'),
    tracks: f.texts('tracks'),
  });
}

/**
 * The ids of a step's outcomes, in the order given: the step's own, then those of its branches. A given id stays as
 * it is, double or not; one made from the condition gives way to every other.
 */
export function outcomeIds(outcomes: readonly Fields[]): string[] {
  const taken = new Set<string>();
  for (const outcome of outcomes) {
    const id = outcome.text('id');
    if (id !== undefined) taken.add(id);
  }
  return outcomes.map((outcome) => {
    const given = outcome.text('id');
    if (given !== undefined) return given;
    const id = untaken(outcomeSlug(outcome.texts('when')[0]), taken);
    taken.add(id);
    return id;
  });
}
