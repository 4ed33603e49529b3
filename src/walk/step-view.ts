import type { Arena, Article, Contact, Notice, Tool } from '../model/definitions.ts';
import type { Guide, Level } from '../model/guide.ts';
import { indexOf } from '../model/index-of.ts';
import type { Branch, Outcome, Step } from '../model/step.ts';
import { type Clock, type DatedDeadline, dated } from './clock.ts';
import { branchesFor, deadlinesFor, isFor } from './deadlines.ts';
import type { WalkState } from './state.ts';
import { currentVisit, meets } from './state.ts';

/** Where a step stands among those the audience meets; all count from 1. */
export interface StepPosition {
  readonly level: number;
  readonly levels: number;
  readonly step: number;
  readonly steps: number;
}

/** What one who stands on a step is told, with its ids looked up; ids that name nothing are left out. */
export interface StepView {
  readonly step: Step;
  readonly level: Level;
  readonly position: StepPosition;
  /** Those the audience reads, in order. */
  readonly branches: readonly Branch[];
  /** Role titles, then words. */
  readonly who: readonly string[];
  readonly deadlines: readonly DatedDeadline[];
  /** Emergency first; of the guide's own order otherwise. */
  readonly notices: readonly Notice[];
  readonly tools: readonly Tool[];
  /** To be filled in here. */
  readonly produces: readonly Tool[];
  readonly contacts: readonly Contact[];
  /** Those the step names, and those that name the step. */
  readonly arenas: readonly Arena[];
  /** Of the level, then of the step. */
  readonly articles: readonly Article[];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const found = <T>(ids: readonly string[], map: ReadonlyMap<string, T>): T[] =>
  unique(ids).flatMap((id) => map.get(id) ?? []);

const rank = { emergency: 0, note: 1, recommendation: 2 } as const;

/** Emergency first. */
export const byUrgency = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted(
    (a, b) => Number(a.kind !== 'emergency') - Number(b.kind !== 'emergency') || rank[a.kind] - rank[b.kind],
  );

/** Every emergency notice of the guide that is for the audience: what must be one key away, wherever the walk stands. */
export const emergencies = (guide: Guide, audience: string | undefined): readonly Notice[] =>
  guide.notices.filter((notice) => notice.kind === 'emergency' && isFor(notice.audiences, audience));

/** The contacts an emergency notice names. */
export const contactsOf = (guide: Guide, notice: Notice): readonly Contact[] =>
  found(notice.contacts, indexOf(guide).contacts);

/** What the audience is told at a step; `clock` is the visit's. */
export function stepView(
  state: Pick<WalkState, 'guide' | 'audience' | 'view'>,
  step: Step,
  level: Level,
  clock?: Clock,
): StepView {
  const { guide, audience } = state;
  const index = indexOf(guide);
  const branches = branchesFor(step, audience);
  const parts = [step, ...branches];
  return {
    step,
    level,
    position: positionOf(state, step, level),
    branches,
    who: unique(
      parts.flatMap(({ who }) => [
        ...found(who?.roles ?? [], index.roles).map((role) => role.title),
        ...(who?.text ? [who.text.text] : []),
      ]),
    ),
    deadlines: deadlinesFor(step, audience).map((deadline) => dated(deadline, clock)),
    notices: byUrgency(
      found([...level.notices, ...parts.flatMap((part) => part.notices)], index.notices).filter((notice) =>
        isFor(notice.audiences, audience),
      ),
    ),
    tools: found(
      parts.flatMap((part) => part.tools),
      index.tools,
    ),
    produces: found(step.produces, index.tools),
    contacts: found(
      parts.flatMap((part) => part.contacts),
      index.contacts,
    ),
    arenas: unique([
      ...found(step.arenas, index.arenas),
      ...guide.arenas.filter(({ steps }) => steps.includes(step.id)),
    ]).filter(({ audiences }) => isFor(audiences, audience)),
    articles: found([...level.articles, ...step.articles], index.articles).filter(({ audiences }) =>
      isFor(audiences, audience),
    ),
  };
}

/** Whether there is more to read of a step than what stands on it: of its level, its arenas, its articles. */
export const hasMore = ({ level, arenas, articles }: StepView): boolean =>
  arenas.length + articles.length + level.keyPoints.length > 0 ||
  level.intro !== undefined ||
  level.criterion !== undefined;

/** Whether the walk has just come to the level it stands on, from the start or from another. */
export function entersLevel({ visits }: Pick<WalkState, 'visits'>): boolean {
  const [before, here] = [visits.at(-2)?.place, visits.at(-1)?.place];
  return here?.kind === 'step' && (before?.kind !== 'step' || before.level !== here.level);
}

/** The deadlines that follow from an answer to the step the walk stands on, with the days they mean. */
export function outcomeDeadlines(state: WalkState, { deadlines }: Outcome): readonly DatedDeadline[] {
  const { clock } = currentVisit(state);
  return deadlines.filter(({ audiences }) => isFor(audiences, state.audience)).map((one) => dated(one, clock));
}

/** `stepView` of where the walk stands; undefined at an end. */
export function currentStep(state: WalkState): StepView | undefined {
  const { place, clock } = currentVisit(state);
  return place.kind === 'step' ? stepView(state, place.step, place.level, clock) : undefined;
}

function positionOf({ guide, view }: Pick<WalkState, 'guide' | 'view'>, step: Step, level: Level): StepPosition {
  const stepsOf = (l: Level): Step[] => l.steps.filter(({ id }) => meets(view, id));
  const levels = guide.levels.filter((l) => l === level || stepsOf(l).length > 0);
  const steps = stepsOf(level);
  return {
    level: levels.indexOf(level) + 1,
    levels: levels.length,
    step: steps.indexOf(step) + 1,
    steps: steps.length,
  };
}
