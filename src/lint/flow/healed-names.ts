import { all, type FlowNames, strictNames } from '../../model/flow/names.ts';
import type { Guide } from '../../model/guide.ts';
import { nearest } from '../../model/nearest.ts';

/** So many wrong names are looked for; after that the file is too broken for guesses to help. */
const limit = 50;

/** Names looked up with a guess at what was meant, and whether some step or level could not be guessed. */
export interface HealedNames extends FlowNames {
  readonly lost: { step: boolean; level: boolean };
}

/**
 * A wrong name is reported by its own rule (`unknown-step` …). The flow takes the nearest name there is, so that one
 * slip of the pen does not make ten findings.
 */
export function healedNames(guide: Guide): HealedNames {
  const strict = strictNames(guide);
  const guesses = new Map<string, string | undefined>();
  const guess = (kind: string, id: string, candidates: () => string[]): string | undefined => {
    const key = `${kind}:${id}`;
    if (!guesses.has(key)) guesses.set(key, guesses.size < limit ? nearest(id, candidates())?.name : undefined);
    return guesses.get(key);
  };
  const names: HealedNames = {
    lost: { step: false, level: false },
    step(id) {
      const found = strict.step(id);
      if (found !== undefined) return found;
      const near = guess('step', id, () => guide.levels.flatMap((level) => level.steps.map((step) => step.id)));
      if (near === undefined) names.lost.step = true;
      return near === undefined ? undefined : strict.step(near);
    },
    level(id) {
      const found = strict.level(id);
      if (found !== undefined) return found;
      const near = guess('level', id, () => guide.levels.map((level) => level.id));
      if (near === undefined) names.lost.level = true;
      return near === undefined ? undefined : strict.level(near);
    },
    exit(id) {
      return strict.exit(id) ?? guess('exit', id, () => guide.exits.map((exit) => exit.id));
    },
    audience(id) {
      return strict.audience(id) ?? guess('audience', id, () => guide.audiences.map((a) => a.id)) ?? all;
    },
  };
  return names;
}
