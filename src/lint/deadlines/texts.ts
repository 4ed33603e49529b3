import type { Guide } from '../../model/guide.ts';
import type { Prose } from '../../model/prose.ts';
import type { Step } from '../../model/step.ts';
import { outcomesOf } from '../flow/outcomes.ts';
import { prosesOf } from '../flow/wording.ts';

/** The running texts that tell staff what to do, with the step each stands in; articles and definitions are not among them. */
export function tasksOf(guide: Guide): { prose: Prose; step?: Step }[] {
  return guide.levels.flatMap((level) => [
    ...(level.intro ? [{ prose: level.intro }] : []),
    ...level.steps.flatMap((step) => [
      ...prosesOf(step).map((prose) => ({ prose, step })),
      ...outcomesOf(step).flatMap(({ outcome }) => (outcome.text ? [{ prose: outcome.text, step }] : [])),
    ]),
  ]);
}

/** The sentences of a text, with where each begins. */
export function* sentencesIn(text: string): Generator<{ readonly start: number; readonly text: string }> {
  for (const match of text.matchAll(/(?:[^.!?\n]|[.](?=[A-Za-zÀ-ÖØ-öø-ɏ]|\d))+[.!?]?/g)) {
    const [sentence] = match;
    if (sentence.trim() !== '') yield { start: match.index, text: sentence };
  }
}
