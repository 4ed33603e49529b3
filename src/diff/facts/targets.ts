import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import type { Target } from '../../model/target.ts';
import type { Names } from '../match/names.ts';

/** How a target reads on both sides: as it is written, and as the place it comes to. */
export interface TargetKeys {
  readonly written: string;
  readonly place: string;
}

/** `level` and `step`: where the outcome stands. */
export function targetKeys(
  target: Target,
  side: 'old' | 'new',
  names: Names,
  guide: Guide,
  level: Level | undefined,
  step: Step | undefined,
): TargetKeys {
  switch (target.kind) {
    case 'step': {
      const written = names.key(side, 'step', target.step);
      return { written, place: written };
    }
    case 'level': {
      const written = names.key(side, 'level', target.level);
      const entered = guide.levels.find((l) => l.id === target.level);
      const entry = entered?.entry ?? entered?.steps[0]?.id;
      return { written, place: entry === undefined ? written : names.key(side, 'step', entry) };
    }
    case 'exit': {
      const written = names.key(side, 'exit', target.exit);
      return { written, place: written };
    }
    case 'next': {
      const after = step && level ? level.steps[level.steps.indexOf(step) + 1] : undefined;
      return { written: 'next', place: after ? names.key(side, 'step', after.id) : 'next' };
    }
    case 'close':
    case 'close-log':
    case 'unspecified':
      return { written: target.kind, place: target.kind };
  }
}
