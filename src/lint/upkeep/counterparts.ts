import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';

/** A translation beside the guide it was made from, part by part. */
export interface Counterparts {
  readonly levels: readonly { readonly own: Level; readonly base: Level }[];
  readonly steps: readonly { readonly own: Step; readonly base: Step; readonly level: Level }[];
  readonly missingLevels: readonly Level[];
  /** Steps that only the original has, with the translation's level they belong to. */
  readonly missingSteps: readonly { readonly base: Step; readonly level: Level }[];
  readonly extraLevels: readonly Level[];
  readonly extraSteps: readonly Step[];
}

const made = new WeakMap<Guide, { base: Guide; parts: Counterparts }>();

/**
 * Pairs the parts of a translation with those of the original: by id, and steps whose ids were made from their titles by
 * place. Steps of a level that is missing or extra are not told apart from it.
 */
export function counterpartsOf(guide: Guide, base: Guide): Counterparts {
  const known = made.get(guide);
  if (known?.base === base) return known.parts;
  const levels = guide.levels.flatMap((own) => {
    const other = base.levels.find(({ id }) => id === own.id);
    return other ? [{ own, base: other }] : [];
  });
  const everywhere = new Map(guide.levels.flatMap((level) => level.steps.map((step) => [step.id, step] as const)));
  const taken = new Set<Step>();
  const steps: Counterparts['steps'][number][] = [];
  const missingSteps: Counterparts['missingSteps'][number][] = [];
  for (const { own: level, base: from } of levels) {
    for (const [i, step] of from.steps.entries()) {
      const place = level.steps[i];
      const byPlace = place && !place.idGiven && !step.idGiven ? place : undefined;
      const own = everywhere.get(step.id) ?? byPlace;
      if (own) {
        steps.push({ own, base: step, level });
        taken.add(own);
      } else missingSteps.push({ base: step, level });
    }
  }
  const parts: Counterparts = {
    levels,
    steps,
    missingSteps,
    missingLevels: base.levels.filter(({ id }) => !levels.some(({ base: b }) => b.id === id)),
    extraLevels: guide.levels.filter((level) => !levels.some(({ own }) => own === level)),
    extraSteps: levels.flatMap(({ own }) => own.steps.filter((step) => !taken.has(step))),
  };
  made.set(guide, { base, parts });
  return parts;
}

/** The guide a translation was made from, where it is part of the run; never itself. */
export function originalOf({
  guide,
  sibling,
}: {
  readonly guide: Guide;
  readonly sibling?: ((guideId: string) => Guide | undefined) | undefined;
}): Guide | undefined {
  const base = guide.variantOf && sibling?.(guide.variantOf.guide);
  return base === guide ? undefined : base;
}
