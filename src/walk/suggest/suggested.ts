import type { Guide } from '../../model/guide.ts';
import { indexOf } from '../../model/index-of.ts';
import type { Choice } from '../choices.ts';
import { waysOn } from '../choices.ts';
import { isAmong, leadsTo, namesOfChoice } from '../scenario/names.ts';
import { placeAt, viewOf } from '../state.ts';
import { type CoverWalk, coverOutcomes } from './cover.ts';

/** One line of a scenario that the program writes; texts are the guide's own. */
export type SuggestedLine =
  | { readonly kind: 'start'; readonly name: string }
  | { readonly kind: 'choose'; readonly name: string; readonly to?: string }
  /** On without choosing, to this step, or to the end. */
  | { readonly kind: 'next'; readonly until?: string }
  | { readonly kind: 'step'; readonly name: string; readonly level?: string }
  | { readonly kind: 'end'; readonly end: 'close' | 'close-log' | 'exit'; readonly name: string };

export interface SuggestedScenario {
  /** Title of the audience. */
  readonly audience?: string;
  readonly lines: readonly SuggestedLine[];
  /** The outcomes it takes, in words, with their steps: to name the scenario by. */
  readonly taken: readonly { readonly words: string; readonly step: string; readonly level: string }[];
}

export interface Suggestion {
  readonly scenarios: readonly SuggestedScenario[];
  /** No set of scenarios can be smaller. */
  readonly atLeast: number;
}

/** The smallest set of scenarios that covers every outcome, ready to be written. */
export function suggestScenarios(guide: Guide): Suggestion {
  const { walks, atLeast } = coverOutcomes(guide);
  return { scenarios: walks.map((walk) => scenarioOf(guide, walk)), atLeast };
}

const titleTwice = (guide: Guide, title: string): boolean =>
  guide.levels.flatMap((level) => level.steps).filter((step) => isAmong(step.title, [title])).length > 1;

/** What to call a step: its title, unless one passed on the way there has the same. */
function stepName(guide: Guide, id: string, passed: readonly string[] = []): string {
  const title = (step: string): string => indexOf(guide).steps.get(step)?.step.title ?? step;
  const name = title(id);
  return name === '' || passed.some((step) => isAmong(title(step), [name])) ? id : name;
}

function scenarioOf(guide: Guide, { ground, route }: CoverWalk): SuggestedScenario {
  const { graph, audience } = ground;
  const first = graph.steps[ground.start];
  const lines: SuggestedLine[] = first ? [{ kind: 'start', name: stepName(guide, first.id) }] : [];
  let at = ground.start;
  const taken: { words: string; step: string; level: string }[] = [];
  let passed: string[] = [];
  for (const [i, { choice, to, end }] of route.entries()) {
    const from = graph.steps[at]?.id ?? '';
    const title = graph.steps[to ?? -1]?.id;
    if (choice.outcome) {
      const placed = indexOf(guide).steps.get(from);
      const words = choice.outcome.when[0] ?? choice.outcome.id;
      taken.push({ words, step: placed?.step.title ?? from, level: placed?.level.id ?? '' });
      passed = [];
      lines.push(chooseLine(guide, audience, from, choice));
      if (title !== undefined) lines.push(stepLine(guide, title));
    } else if (route[i + 1]?.choice.kind !== 'next' || title === undefined) {
      lines.push({ kind: 'next', ...(title !== undefined && { until: stepName(guide, title, passed) }) });
      passed = [];
    } else passed.push(title);
    if (end !== undefined) lines.push(...endLine(guide, choice));
    at = to ?? at;
  }
  const named = guide.audiences.find(({ id }) => id === audience)?.title;
  return { lines, taken, ...(named !== undefined && { audience: named }) };
}

function stepLine(guide: Guide, id: string): SuggestedLine {
  const placed = indexOf(guide).steps.get(id);
  const title = placed?.step.title ?? id;
  const level = titleTwice(guide, title) ? placed?.level.id : undefined;
  return { kind: 'step', name: title, ...(level !== undefined && { level }) };
}

/** The words of an outcome where they say which is meant, else its id. */
function chooseLine(guide: Guide, audience: string | undefined, from: string, choice: Choice): SuggestedLine {
  const view = viewOf(guide, audience);
  const offered = waysOn(view, from, indexOf(guide).steps.get(from)?.step).filter(({ outcome }) => outcome);
  const words = choice.outcome?.when[0] ?? '';
  const others = offered.filter(({ outcome }) => outcome !== choice.outcome);
  const clear = words !== '' && !others.some((other) => isAmong(words, namesOfChoice(other)));
  const siblings = offered.filter(({ outcome }) => outcome === choice.outcome);
  const to = siblings.length > 1 ? targetName(guide, choice, siblings) : undefined;
  return { kind: 'choose', name: clear ? words : (choice.outcome?.id ?? ''), ...(to !== undefined && { to }) };
}

function targetName(guide: Guide, choice: Choice, siblings: readonly Choice[]): string | undefined {
  const place = placeAt(guide, choice.to);
  const names = [
    choice.target?.when,
    place.kind === 'step' ? place.step.title : place.kind === 'exit' ? place.exit.title : undefined,
    choice.to,
  ];
  const clear = (name: string | undefined): boolean =>
    name !== undefined && siblings.filter((sibling) => leadsTo(guide, sibling, name)).length === 1;
  return names.find(clear);
}

function endLine(guide: Guide, choice: Choice): SuggestedLine[] {
  const place = placeAt(guide, choice.to);
  if (place.kind === 'exit') return [{ kind: 'end', end: 'exit', name: place.exit.title }];
  return place.kind === 'close' ? [{ kind: 'end', end: place.log ? 'close-log' : 'close', name: '' }] : [];
}
