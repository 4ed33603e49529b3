import type { Step } from '../../model/step.ts';
import { outcomesOf } from './outcomes.ts';
import { smallTextOfStep } from './wording.ts';

const lookingBack =
  /(?<![a-zß-öø-ɏ])(?:evaluer|evaluat|vurder|avklar|drøft|gjennomg|gå gjennom|oppsummer|undersøk|følg[a-zß-öø-ɏ]* opp|oppfølg|veien videre|vegen vidare|beslut|avgjør|avgjer|bestem|review|assess|consider|clarify|decide|discuss)/;

/** Whether those who do the step look back or choose: it says so, or its words do. */
export const looksBack = (step: Step): boolean =>
  step.kind === 'evaluate' || step.kind === 'decide' || lookingBack.test(smallTextOfStep(step));

const timeWords =
  /(?<![a-zß-öø-ɏ])(?:frist|avtal|dato|tidspunkt|inn[ae]n \d|jevnlig|jamleg|regelmessig|ukentlig|månedlig|hver \d|deadline|agree|regularly|weekly|monthly)/;

/** Whether a step sets a time, as a deadline or in words; an agreed time is a time. */
export const setsTime = (step: Step): boolean =>
  step.deadlines.length > 0 ||
  step.branches.some((branch) => branch.deadlines.length > 0) ||
  outcomesOf(step).some(({ outcome }) => outcome.deadlines.length > 0) ||
  timeWords.test(smallTextOfStep(step));

const agreement = /(?<![a-zß-öø-ɏ])(?:avtal|tidspunkt|agree)/;

/** Whether those who do the step agree on a time, or on what they will come back to. */
export const agreesOnTime = (step: Step): boolean => agreement.test(smallTextOfStep(step));

/** Steps from before there is anything to look back on. */
const early: readonly Step['kind'][] = ['clarify', 'share', 'meet', 'log'];

/** A round before any measure: going back there is thinking again, not trying again. */
export const isEarlyRound = (steps: readonly Step[]): boolean => steps.every(({ kind }) => early.includes(kind));
