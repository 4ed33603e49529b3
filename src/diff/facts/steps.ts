import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import type { GuideMatching } from '../match/guides.ts';
import { isReordered } from '../match/pairs.ts';
import type { Division, StepPlace } from '../match/steps.ts';
import { textsOfParts, wholeOf } from '../match/whole-step.ts';
import { compareTexts } from '../text/judge.ts';
import type { Comparison } from './compare.ts';
import { placeOf, type Spots, sideOf, spotsIn } from './spot.ts';

/** Fields that a split or merged step is not compared by: its texts are compared as one. */
const divided: ReadonlySet<string> = new Set([
  'title',
  'kind',
  'what',
  'how',
  'body',
  'recommendation',
  'audiences',
  'tracks',
]);

/** Tells what has become of the steps, wherever they stand now. */
export function compareSteps(comparison: Comparison, matching: GuideMatching, top: Spots): void {
  const { steps, levels } = matching;
  const partner = new Map(levels.pairs);
  const goneLevels = new Set(levels.removed);
  const newLevels = new Set(levels.added);
  const splitOf = new Map(steps.split.map((d) => [d.whole, d]));
  const mergedOf = new Map(steps.merged.map((d) => [d.whole, d]));
  for (const [a, b] of steps.pairs) {
    const isMoved = partner.get(a.level) !== b.level;
    const split = splitOf.get(a);
    const merged = mergedOf.get(b);
    if (!isMoved && !split && !merged && comparison.isAsBefore(a.step, b.step)) continue;
    const spots = spotsIn(levelSpots(top, a.level, b.level), 'step', a.step, b.step);
    comparison.id('step', a.step, b.step, spots);
    if (isMoved) tellMoved(comparison, a, b, spots);
    if (split || merged) compareDivided(comparison, a, b, split, merged, spots);
    else compareWhole(comparison, a, b, spots);
  }
  for (const a of steps.removed) {
    if (!goneLevels.has(a.level)) comparison.gone(levelSpots(top, a.level, undefined), 'step', a.step);
  }
  for (const b of steps.added) {
    if (!newLevels.has(b.level)) comparison.come(levelSpots(top, undefined, b.level), 'step', b.step);
  }
  for (const [a, b] of levels.pairs) tellOrder(comparison, matching, levelSpots(top, a, b), a, b);
}

/** A level as the place of a step; where a step is on one side only, the other side's level does not matter. */
function levelSpots(top: Spots, old: Level | undefined, now: Level | undefined): Spots {
  const either = old ?? now;
  if (!either) return top;
  return spotsIn(top, 'level', old ?? either, now ?? either);
}

function tellMoved(comparison: Comparison, a: StepPlace, b: StepPlace, spots: Spots): void {
  const sides = stepSides(spots, a.step, b.step);
  comparison.add({
    change: 'moved',
    element: 'step',
    path: `${spots.path}/level`,
    old: { ...sides.old, value: a.level.id },
    new: { ...sides.new, value: b.level.id },
  });
}

function stepSides(spots: Spots, old: Step, now: Step) {
  const outer = (which: 'old' | 'new') => ({ ...spots[which], chain: spots[which].chain.slice(0, -1) });
  return { old: sideOf(outer('old'), 'step', old), new: sideOf(outer('new'), 'step', now) };
}

function compareWhole(comparison: Comparison, a: StepPlace, b: StepPlace, spots: Spots): void {
  const moved = textMoved(comparison, a.step, b.step, spots);
  comparison.element('step', a.step, b.step, spots, moved);
  if (a.step.number !== b.step.number && !isPlaceNumber(a, b)) {
    const { old, new: now } = stepSides(spots, a.step, b.step);
    comparison.add({
      change: 'changed',
      element: 'step',
      field: 'number',
      path: `${spots.path}/number`,
      old: { ...old, range: placeOf(a.step, 'number'), value: a.step.number },
      new: { ...now, range: placeOf(b.step, 'number'), value: b.step.number },
    });
  }
}

/** A number that only says where the step stands follows from its place. */
function isPlaceNumber(a: StepPlace, b: StepPlace): boolean {
  const says = ({ step, index }: StepPlace): boolean => step.number === String(index + 1);
  return says(a) && says(b);
}

const textFields = ['what', 'how', 'body', 'recommendation'] as const;

/** The same words under another heading of the step are told once; gives the fields that need no more. */
function textMoved(comparison: Comparison, a: Step, b: Step, spots: Spots): Set<string> {
  const done = new Set<string>();
  for (const from of textFields) {
    const text = comparison.proseText(a[from], 'old', { spots });
    if (text === undefined || b[from] !== undefined || done.has(from)) continue;
    const to = textFields.find(
      (f) => f !== from && a[f] === undefined && !done.has(f) && comparison.proseText(b[f], 'new', { spots }) === text,
    );
    if (!to) continue;
    done.add(from).add(to);
    const sides = stepSides(spots, a, b);
    comparison.add({
      change: 'moved',
      element: 'step',
      field: 'text',
      path: `${spots.path}/text`,
      old: { ...sides.old, range: placeOf(a, from), value: from },
      new: { ...sides.new, range: placeOf(b, to), value: to },
    });
  }
  return done;
}

function compareDivided(
  comparison: Comparison,
  a: StepPlace,
  b: StepPlace,
  split: Division | undefined,
  merged: Division | undefined,
  spots: Spots,
): void {
  const oldParts = merged?.parts.map((p) => p.step) ?? [a.step];
  const newParts = split?.parts.map((p) => p.step) ?? [b.step];
  const sides = stepSides(spots, a.step, b.step);
  const tell = (change: 'split' | 'merged', parts: readonly Step[]): void => {
    comparison.add({
      change,
      element: 'step',
      path: `${spots.path}/${change}`,
      old: sides.old,
      new: sides.new,
      titles: parts.map((p) => p.title),
    });
  };
  if (split) tell('split', newParts);
  if (merged) tell('merged', oldParts);
  const old = joined(oldParts, a.step);
  const now = joined(newParts, b.step);
  comparison.element('step', old, now, spots, new Set([...divided, 'who.text']));
  compareDividedText(comparison, oldParts, newParts, spots, sides);
}

const joined = (parts: readonly Step[], own: Step): Step => wholeOf(parts[0] ?? own, parts.slice(1));

function compareDividedText(
  comparison: Comparison,
  oldParts: readonly Step[],
  newParts: readonly Step[],
  spots: Spots,
  sides: ReturnType<typeof stepSides>,
): void {
  const [left, right] = withoutCommon(
    comparison.text(textsOfParts(oldParts), 'old', spots).split('\n'),
    comparison.text(textsOfParts(newParts), 'new', spots).split('\n'),
  );
  const [before, after] = [left.join('\n'), right.join('\n')];
  const text = compareTexts(before, after);
  if (text.parts.every((p) => p.kind === 'same') || text.kind === 'tidied') return;
  comparison.add({
    change: 'changed',
    element: 'step',
    field: 'body',
    path: `${spots.path}/body`,
    old: { ...sides.old, value: before },
    new: { ...sides.new, value: after },
    text,
  });
}

/** Paragraphs that both sides have may stand in another order, since each part has its own fields. */
function withoutCommon(old: readonly string[], now: readonly string[]): [string[], string[]] {
  const left = [...old];
  const right = now.filter((block) => {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [left, right];
}

/** Steps that have changed places within a level. */
function tellOrder(comparison: Comparison, { steps }: GuideMatching, spots: Spots, a: Level, b: Level): void {
  const merged = new Map(steps.merged.flatMap((d) => d.parts.map((p) => [p.step, d.whole.step] as const)));
  const newOf = new Map<Step, Step>(steps.pairs.map(([x, y]) => [x.step, y.step]));
  const ranks: number[] = [];
  for (const step of a.steps) {
    const now = newOf.get(step) ?? merged.get(step);
    const rank = now ? b.steps.indexOf(now) : -1;
    if (rank >= 0) ranks.push(rank);
  }
  if (!isReordered({ ranks })) return;
  const side = (which: 'old' | 'new', level: Level) => ({
    ...sideOf({ ...spots[which], chain: spots[which].chain.slice(0, -1) }, 'level', level),
    range: placeOf(level, 'steps'),
    value: level.steps.map((s) => s.title).join(' → '),
  });
  comparison.add({
    change: 'order',
    element: 'level',
    field: 'steps',
    path: `${spots.path}/steps`,
    old: side('old', a),
    new: side('new', b),
    titles: b.steps.map((s) => s.title),
  });
}

export const topSpots = (old: Guide, now: Guide): Spots => ({
  old: { guide: old, chain: [], audiences: [] },
  new: { guide: now, chain: [], audiences: [] },
  path: '',
});
