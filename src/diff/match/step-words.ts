import type { Step } from '../../model/step.ts';
import { type Bag, bagOf } from '../text/bag.ts';

const bags = new WeakMap<Step, Bag>();
const titles = new WeakMap<Step, Bag>();

/** Every word of a step but its title. */
export function wordsOfStep(step: Step): Bag {
  let bag = bags.get(step);
  if (!bag) {
    bag = bagOf(textsOf(step).join('\n'));
    bags.set(step, bag);
  }
  return bag;
}

export function wordsOfTitle(step: Step): Bag {
  let bag = titles.get(step);
  if (!bag) {
    bag = bagOf(step.title);
    titles.set(step, bag);
  }
  return bag;
}

function textsOf(step: Step): string[] {
  const texts = [step.what, step.who?.text, step.how, step.body, step.recommendation].map((p) => p?.text ?? '');
  texts.push(...step.questions);
  for (const { term, text } of step.definitions) texts.push(term, text.text);
  for (const deadline of step.deadlines) texts.push(deadline.text ?? '');
  for (const branch of step.branches) {
    texts.push(branch.title ?? '', branch.body?.text ?? '');
    for (const outcome of branch.outcomes) texts.push(...outcome.when, outcome.text?.text ?? '');
  }
  for (const outcome of step.outcomes) texts.push(...outcome.when, outcome.text?.text ?? '');
  return texts;
}
