import type { Level } from '../../model/guide.ts';
import type { Prose } from '../../model/prose.ts';
import type { Step } from '../../model/step.ts';
import { once } from '../bti/once.ts';
import { inSmallLetters } from '../text/small-letters.ts';

/** What a sentence calls a step or a level: its title, else its id. */
export const nameOf = (part: Pick<Step | Level, 'id' | 'title'> | undefined): string =>
  part === undefined ? '' : part.title.trim() || part.id;

/** The running texts of a step, branches included, in the order of the format. */
export function prosesOf(step: Step): Prose[] {
  const own = [step.what, step.how, step.body, step.recommendation, ...step.branches.map((branch) => branch.body)];
  return own.filter((prose) => prose !== undefined);
}

/** Everything a step says, as one text. */
export const textOfStep = (step: Step): string =>
  [step.title, ...prosesOf(step).map((prose) => prose.text), ...step.questions].join('\n');

/** The same in small letters. */
export const smallTextOfStep = once((step: Step): string => inSmallLetters(textOfStep(step)));

/** “A → B → C”. */
export const trail = (steps: readonly string[]): string => steps.join(' → ');

const conjunction = { nb: ' og ', nn: ' og ', en: ' and ' } as const;

/** «A, B og C», “A, B and C”. */
export function listed(language: keyof typeof conjunction, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(', ') + conjunction[language] + last;
}
