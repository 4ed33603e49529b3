import type { Guide, Level } from '../../model/guide.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { Target } from '../../model/target.ts';
import { definitionKinds, definitionLists, type ElementKind } from '../shape.ts';
import { alike, bagOf } from '../text/bag.ts';
import { Names } from './names.ts';
import { type Matching, type Measures, match, withoutWords } from './pairs.ts';
import { type PartTools, partMeasures } from './parts.ts';
import { matchSteps, type StepMatching, stepPlaces } from './steps.ts';

/** What belongs together in two guides. */
export interface GuideMatching {
  readonly names: Names;
  readonly levels: Matching<Level>;
  readonly steps: StepMatching;
  /** By kind; each list of the guide that holds things with ids. */
  readonly definitions: ReadonlyMap<ElementKind, Matching<object>>;
}

const notReferred: ReadonlySet<ElementKind> = new Set(['term', 'example']);

/** `inWords` false: two languages, where only ids and places count. */
export function matchGuides(old: Guide, now: Guide, inWords = true): GuideMatching {
  const names = new Names();
  const definitions = new Map<ElementKind, Matching<object>>();
  const plain = partTools(names, old, now, (target) => target.kind);
  for (const kind of definitionKinds) {
    const list = definitionLists[kind];
    const measures = partMeasures[kind]?.(plain) as Measures<{ readonly id: string }> | undefined;
    const matching = match<{ readonly id: string }>(
      old[list],
      now[list],
      inWords ? (measures ?? {}) : withoutWords(measures ?? {}),
    );
    definitions.set(kind, matching);
    if (!notReferred.has(kind)) joinAll(names, kind as ReferenceKind, matching);
  }
  const levels = matchLevels(old, now);
  joinAll(names, 'level', levels);
  const partner = new Map(levels.pairs);
  const steps = matchSteps(stepPlaces(old), stepPlaces(now), (a, b) => partner.get(a) === b, inWords);
  joinAll(names, 'step', {
    pairs: steps.pairs.map(([a, b]) => [a.step, b.step] as const),
    removed: steps.removed.map((p) => p.step),
    added: steps.added.map((p) => p.step),
  });
  joinDivisions(names, steps);
  return { names, levels, steps, definitions };
}

/** A part of a divided step answers to the name of the whole. */
function joinDivisions(names: Names, { split, merged, pairs }: StepMatching): void {
  const newOf = new Map(pairs.map(([a, b]) => [a.step, b.step]));
  const oldOf = new Map(pairs.map(([a, b]) => [b.step, a.step]));
  for (const { whole, parts } of split) {
    const known = newOf.get(whole.step);
    for (const { step } of parts) if (known && step !== known) names.also('new', 'step', step.id, known.id);
  }
  for (const { whole, parts } of merged) {
    const known = oldOf.get(whole.step);
    for (const { step } of parts) if (known && step !== known) names.also('old', 'step', step.id, known.id);
  }
}

export function partTools(
  names: Names,
  old: Guide,
  now: Guide,
  targetKey: (target: Target, side: 'old' | 'new') => string,
): PartTools {
  return { names, old, new: now, targetKey };
}

function joinAll(names: Names, kind: ReferenceKind, matching: Omit<Matching<{ readonly id: string }>, 'ranks'>): void {
  for (const [a, b] of matching.pairs) names.join(kind, a.id, b.id);
  for (const node of matching.removed) names.alone('old', kind, node.id);
  for (const node of matching.added) names.alone('new', kind, node.id);
  for (const node of matching.removed) names.leftBehind('old', kind, node.id);
  for (const node of matching.added) names.leftBehind('new', kind, node.id);
}

/** Levels are known by id; else by title and by the titles of their steps. */
function matchLevels(old: Guide, now: Guide): Matching<Level> {
  const bags = new Map<Level, ReturnType<typeof bagOf>>();
  const bag = (level: Level): ReturnType<typeof bagOf> => {
    let made = bags.get(level);
    if (!made) {
      made = bagOf([level.title, level.longTitle ?? '', ...level.steps.map((s) => s.title)].join(' '));
      bags.set(level, made);
    }
    return made;
  };
  return match(old.levels, now.levels, { key: (l) => l.id, likeness: (a, b) => alike(bag(a), bag(b)), threshold: 0.6 });
}
