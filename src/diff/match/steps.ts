import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { alike, common, sizeOf, without } from '../text/bag.ts';
import { type Matching, match } from './pairs.ts';
import { wordsOfStep, wordsOfTitle } from './step-words.ts';

/** A step and where it stands. */
export interface StepPlace {
  readonly step: Step;
  readonly level: Level;
  /** From 0, in its level. */
  readonly index: number;
}

/** One step of one guide that is several in the other. */
export interface Division {
  readonly whole: StepPlace;
  /** In reading order; at least two. */
  readonly parts: readonly StepPlace[];
}

export interface StepMatching extends Matching<StepPlace> {
  readonly split: readonly Division[];
  readonly merged: readonly Division[];
}

export const stepPlaces = (guide: Guide): StepPlace[] =>
  guide.levels.flatMap((level) => level.steps.map((step, index) => ({ step, level, index })));

/** Two steps this like, or liker, are one step. */
const threshold = 0.42;

/** Steps of two guides: by the id the author gave, then by title, words and place. */
export function matchSteps(
  old: readonly StepPlace[],
  now: readonly StepPlace[],
  sameLevel: (old: Level, now: Level) => boolean,
  inWords = true,
): StepMatching {
  if (!inWords) return byIdAndPlace(old, now, sameLevel);
  const matching = match(old, now, {
    key: ({ step }) => (step.idGiven ? step.id : undefined),
    likeness: (a, b) => likeness(a, b, sameLevel(a.level, b.level)),
    threshold,
  });
  const split = divisions(matching, (pair) => pair);
  const merged = divisions({ pairs: matching.pairs, added: matching.removed }, ([before, after]) => [after, before]);
  const splitParts = new Set(split.flatMap((d) => d.parts));
  const mergedParts = new Set(merged.flatMap((d) => d.parts));
  return {
    pairs: matching.pairs,
    ranks: matching.ranks,
    removed: matching.removed.filter((p) => !mergedParts.has(p)),
    added: matching.added.filter((p) => !splitParts.has(p)),
    split,
    merged,
  };
}

/** Steps of a guide and its language variant: by id, else by place in the level. */
function byIdAndPlace(
  old: readonly StepPlace[],
  now: readonly StepPlace[],
  sameLevel: (old: Level, now: Level) => boolean,
): StepMatching {
  const matching = match(old, now, {
    key: ({ step }) => (step.idGiven ? step.id : undefined),
    likeness: (a, b) =>
      Number(a.index === b.index && !a.step.idGiven && !b.step.idGiven && sameLevel(a.level, b.level)),
  });
  return { ...matching, split: [], merged: [] };
}

function likeness(a: StepPlace, b: StepPlace, sameLevel: boolean): number {
  const title = alike(wordsOfTitle(a.step), wordsOfTitle(b.step));
  const bagA = wordsOfStep(a.step);
  const bagB = wordsOfStep(b.step);
  const place = sameLevel ? 0.08 + (a.index === b.index ? 0.04 : 0) : 0;
  const kind = a.step.kind === b.step.kind ? 0.03 : 0;
  const sameId = a.step.id === b.step.id ? 0.05 : 0;
  // A step with hardly any words is known by its title.
  const few = Math.min(sizeOf(bagA), sizeOf(bagB)) < 4;
  return place + kind + sameId + (few ? 0.8 * title : 0.3 * title + 0.5 * alike(bagA, bagB));
}

/** A part must have so many words, and so large a share of them must come from the whole. */
const minWords = 4;
const minShare = 0.6;

/** Steps on the new side whose words are just those that a matched step has lost. `flip` turns a pair to old and new. */
function divisions(
  { pairs, added }: Pick<Matching<StepPlace>, 'pairs' | 'added'>,
  flip: (pair: readonly [StepPlace, StepPlace]) => readonly [StepPlace, StepPlace],
): Division[] {
  if (added.length === 0) return [];
  const losses = pairs.flatMap((pair) => {
    const [whole, rest] = flip(pair);
    if (whole.step === rest.step) return [];
    const lost = without(wordsOfStep(whole.step), wordsOfStep(rest.step));
    return sizeOf(lost) >= minWords ? [{ whole, rest, lost }] : [];
  });
  const found = new Map<StepPlace, { rest: StepPlace; parts: StepPlace[] }>();
  for (const part of added) {
    const words = wordsOfStep(part.step);
    const size = sizeOf(words);
    if (size < minWords) continue;
    let best: { whole: StepPlace; rest: StepPlace; shared: number } | undefined;
    for (const { whole, rest, lost } of losses) {
      const shared = common(words, lost);
      if (shared >= minWords && shared >= minShare * size && shared > (best?.shared ?? 0))
        best = { whole, rest, shared };
    }
    if (!best) continue;
    const division = found.get(best.whole);
    if (division) division.parts.push(part);
    else found.set(best.whole, { rest: best.rest, parts: [part] });
  }
  return [...found].map(([whole, { rest, parts }]) => ({ whole, parts: inOrder([rest, ...parts]) }));
}

const inOrder = (parts: readonly StepPlace[]): StepPlace[] =>
  [...parts].sort((a, b) => (a.level === b.level ? a.index - b.index : a.level.id < b.level.id ? -1 : 1));
