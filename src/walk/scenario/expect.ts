import { indexOf } from '../../model/index-of.ts';
import type { Expectable, Written } from '../../model/scenario.ts';
import { dated } from '../clock.ts';
import { isFor } from '../deadlines.ts';
import type { WalkState } from '../state.ts';
import { choices, currentPlace, currentVisit } from '../state.ts';
import { currentStep, type StepView } from '../step-view.ts';
import { type Failure, failure, wordsOf } from './failure.ts';
import { isAmong, isDeadline, namesOfChoice, namesOfEnd, namesOfLevel, namesOfStep, plain } from './names.ts';

/** Checks one expectation of where the walk stands; empty when it holds. */
export function expected(state: WalkState, what: Expectable, wanted: Written): readonly Failure[] {
  const view = currentStep(state);
  if (what === 'end') return ended(state, wanted);
  if (!view) return [failure('ended', wanted, state, { what })];
  const { holds, found } = atStep(state, view, what, wanted.text);
  const unwanted = what === 'not-tool' || what === 'not-outcome';
  if (holds !== unwanted) return [];
  return [failure(unwanted ? 'met-anyway' : 'not-met', wanted, state, { what, found })];
}

function ended(state: WalkState, wanted: Written): readonly Failure[] {
  const place = currentPlace(state);
  if (isAmong(wanted.text, namesOfEnd(place))) return [];
  return [failure(place.kind === 'step' ? 'not-ended' : 'not-met', wanted, state, { what: 'end' })];
}

interface Met {
  readonly holds: boolean;
  readonly found: readonly string[];
}

const titled = (wanted: string, list: readonly { id: string; title?: string; aliases?: readonly string[] }[]): Met => ({
  holds: list.some(({ id, title, aliases = [] }) => isAmong(wanted, [id, title ?? id, ...aliases])),
  found: list.map(({ id, title }) => title ?? id),
});

function atStep(state: WalkState, view: StepView, what: Exclude<Expectable, 'end'>, wanted: string): Met {
  const { guide } = state;
  switch (what) {
    case 'step':
      return { holds: isAmong(wanted, namesOfStep(view.step)), found: [view.step.title] };
    case 'level':
      return { holds: isAmong(wanted, namesOfLevel(guide, view.level)), found: [view.level.title] };
    case 'tool':
    case 'not-tool':
      return titled(wanted, [...view.tools, ...view.produces]);
    case 'notice':
      return titled(wanted, view.notices);
    case 'contact':
      return titled(wanted, view.contacts);
    case 'who':
      return { holds: view.who.some((name) => plain(name).includes(plain(wanted))), found: view.who };
    case 'consent':
      return titled(wanted, consentsAt(state, view));
    case 'deadline':
      return deadlineMet(state, view, wanted);
    case 'outcome':
    case 'not-outcome': {
      const offered = choices(state).filter(({ outcome }) => outcome);
      return {
        holds: offered.some((choice) => isAmong(wanted, namesOfChoice(choice))),
        found: [...new Set(offered.map(wordsOf))],
      };
    }
  }
}

/** What the step asks for, and what the outcome that led here required. */
function consentsAt(state: WalkState, { step, branches }: StepView) {
  const asked = [step, ...branches].flatMap((part) => part.consents.map(({ consent }) => consent));
  const required = currentVisit(state).by?.outcome?.requires ?? [];
  return [...new Set([...asked, ...required])].flatMap((id) => indexOf(state.guide).consents.get(id) ?? []);
}

/** A deadline of the step, or of the outcome that led here. */
function deadlineMet(state: WalkState, view: StepView, wanted: string): Met {
  const clock = state.visits.at(-2)?.clock;
  const led = (currentVisit(state).by?.outcome?.deadlines ?? [])
    .filter(({ audiences }) => isFor(audiences, state.audience))
    .map((deadline) => dated(deadline, clock));
  const all = [...view.deadlines, ...led];
  return {
    holds: all.some((deadline) => isDeadline(deadline, wanted)),
    found: all.map(({ deadline, latest }) =>
      [deadline.text ?? deadline.within ?? '', ...(latest === undefined ? [] : [latest])].join(', '),
    ),
  };
}
