import type { Guide } from '../../model/guide.ts';
import type { Move, Scenario, Written } from '../../model/scenario.ts';
import type { Choice } from '../choices.ts';
import type { WalkState } from '../state.ts';
import { answer, choices, currentPlace, placeAt, startWalk } from '../state.ts';
import { expected } from './expect.ts';
import { type Failure, failure, wordsOf } from './failure.ts';
import { isAmong, leadsTo, namesOfChoice, namesOfPlace, namesOfStep } from './names.ts';

export interface ScenarioRun {
  readonly scenario: Scenario;
  /** As far as the guide followed. */
  readonly state: WalkState;
  /** Each choice with the step it was made on, in order. */
  readonly taken: readonly { readonly step: string; readonly choice: Choice }[];
  readonly failures: readonly Failure[];
}

/** Walks a scenario; `today` is the start date where it gives none. It stops where a choice cannot be made; what is expected and not found is told, and the walk goes on. */
export function runScenario(guide: Guide, scenario: Scenario, today?: string): ScenarioRun {
  const audience = audienceNamed(guide, scenario.audience);
  let state = startWalk(guide, { audience, startDate: scenario.startDate?.text ?? today });
  const failures: Failure[] = [];
  const taken: { step: string; choice: Choice }[] = [];
  if (scenario.audience && audience === undefined) {
    const found = guide.audiences.map(({ title }) => title);
    failures.push(failure('unknown-audience', scenario.audience, state, { found }));
    return { scenario, state, taken, failures };
  }
  walk: for (const move of scenario.moves) {
    // `until` repeats; a loop of steps that never ask anything would go on for ever.
    for (let round = 0; round <= state.view.nodes.length; round++) {
      const made = make(state, move);
      failures.push(...made.failures);
      if (made.parted) break walk;
      if (!made.choice) break;
      const place = currentPlace(state);
      if (place.kind === 'step') taken.push({ step: place.id, choice: made.choice });
      state = answer(state, made.choice);
      if (move.kind !== 'next' || !move.until || isAt(state, move.until)) break;
    }
  }
  return { scenario, state, taken, failures };
}

function audienceNamed({ audiences }: Guide, name: Written | undefined): string | undefined {
  return name && audiences.find(({ id, title }) => isAmong(name.text, [id, title]))?.id;
}

interface Made {
  readonly choice?: Choice;
  readonly failures: readonly Failure[];
  /** The walk cannot go on. */
  readonly parted?: boolean;
}

function make(state: WalkState, move: Move): Made {
  switch (move.kind) {
    case 'start':
      return begun(state, move.name);
    case 'expect':
      return { failures: expected(state, move.what, move.value) };
    case 'choose':
      return chosen(state, move.name, move.to);
    case 'next':
    case 'return':
    case 'first':
      return moved(state, move);
  }
}

/** Whether the walk has come to a step of this name. */
function isAt(state: WalkState, { text }: Written): boolean {
  const place = currentPlace(state);
  return place.kind === 'step' && isAmong(text, namesOfStep(place.step));
}

function begun(state: WalkState, name: Written): Made {
  const place = state.visits[0]?.place ?? currentPlace(state);
  if (isAmong(name.text, namesOfPlace(state.guide, place))) return { failures: [] };
  return { failures: [failure('other-start', name, state)], parted: true };
}

const parted = (made: Failure): Made => ({ failures: [made], parted: true });

function chosen(state: WalkState, name: Written, to: Written | undefined): Made {
  if (currentPlace(state).kind !== 'step') return parted(failure('ended', name, state));
  const offered = choices(state).filter(({ outcome }) => outcome);
  const found = [...new Set(offered.map(wordsOf))];
  const byId = offered.filter((choice) => choice.outcome?.id === name.text);
  const named = byId.length > 0 ? byId : offered.filter((choice) => isAmong(name.text, namesOfChoice(choice)));
  if (named.length === 0) return parted(failure('no-such-choice', name, state, { found }));
  const aimed = to ? named.filter((choice) => leadsTo(state.guide, choice, to.text)) : named;
  const [first, second] = aimed;
  if (first && !second) return { choice: first, failures: [] };
  const targets = named.map((choice) => targetWords(state.guide, choice));
  return parted(failure(first ? 'several-choices' : 'no-such-choice', to ?? name, state, { found: targets }));
}

function targetWords(guide: Guide, { to, target }: Choice): string {
  const place = to === undefined ? undefined : placeAt(guide, to);
  const name = place?.kind === 'step' ? place.step.title : place?.kind === 'exit' ? place.exit.title : (to ?? '');
  return target?.when === undefined ? name : `${name} (${target.when})`;
}

function moved(state: WalkState, move: Move & { readonly kind: 'next' | 'return' | 'first' }): Made {
  const words: Written =
    move.kind === 'first'
      ? move.name
      : ((move.kind === 'next' ? move.until : undefined) ?? { text: '', range: move.range });
  if (currentPlace(state).kind !== 'step') return parted(failure('ended', words, state));
  const offered = choices(state);
  if (move.kind === 'return') {
    const choice = offered.find(({ kind }) => kind === 'return');
    return choice ? { choice, failures: [] } : parted(failure('nothing-to-return-to', words, state));
  }
  if (move.kind === 'first') {
    const calls = offered.filter(({ kind }) => kind === 'prerequisite');
    const steps = calls.map((choice) => placeAt(state.guide, choice.to));
    const choice = calls[steps.findIndex((p) => p.kind === 'step' && isAmong(words.text, namesOfStep(p.step)))];
    const found = steps.flatMap((p) => (p.kind === 'step' ? p.step.title : []));
    return choice ? { choice, failures: [] } : parted(failure('not-asked-first', words, state, { found }));
  }
  const ways = offered.filter(({ kind }) => kind !== 'prerequisite' && kind !== 'return');
  const [only] = ways;
  if (only && ways.length === 1 && !only.outcome) return { choice: only, failures: [] };
  return parted(
    failure('must-choose', words, state, { found: [...new Set(ways.map(wordsOf))].filter((w) => w !== '') }),
  );
}
