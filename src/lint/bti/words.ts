import type { Guide } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import { inSmallLetters } from '../text/small-letters.ts';

/** The child's right to say what it means, and that it counts. */
const childVoice =
  /(?<![a-zß-öø-ɏ])(?:bli(?:r)? (?:hørt|høyrt)|medvirk|medverk|rett til å (?:si|seie|uttale|ytre|medvirke|medverke)|(?:si|seie|gi) (?:sin|si|hva|kva)[^.\n]{0,30}(?:mening|meining|mener|meiner)|artikkel 12|be heard|have (?:a|their) say|right to (?:say|speak|express)|take part in decisions)/;

/** The child's own view, as it is asked for before an evaluation. */
const childView =
  /(?<![a-zß-öø-ɏ])(?:barn[a-zß-öø-ɏ]*|ungdom[a-zß-öø-ɏ]*|eleven[a-zß-öø-ɏ]*|child[a-zß-öø-ɏ]*|young person[a-zß-öø-ɏ]*|hen|dens|hans\/hennes|hun eller han)(?![^.\n]{0,20}(?:situasjon|situation))[^.\n]{0,80}(?:opplevelse|oppleving|opplever|mener|meiner|mening|meining|stemme|synes|synest|own view|own experience|thinks|feels)/;

/** Words without which neither is said: quick to look for in a long text. */
const hint =
  /hørt|høyrt|medv|rett til|mening|meining|mener|meiner|artikkel 12|heard|say|right to|take part|opplev|stemme|syn(?:es|est)|own |thinks|feels/;

/** Whether a text speaks of the child's right to be heard, or of what the child itself says. */
export function hearsChild(text: string): boolean {
  const small = inSmallLetters(text);
  return hint.test(small) && (childVoice.test(small) || childView.test(small));
}

const evaluates = /(?<![a-zß-öø-ɏ])evalu|(?<![a-zß-öø-ɏ])oppfølgingsmøte/i;

/** A step where measures are evaluated: it says so, or its title does. */
export const isEvaluation = ({ kind, title }: Step): boolean =>
  kind === undefined ? evaluates.test(title) : kind === 'evaluate';

/** A step where the way on is decided. */
export const isDecision = ({ kind, title }: Step): boolean =>
  kind === undefined
    ? /(?<![a-zß-öø-ɏ])(?:beslut|bestem|avgjør|avgjer|veien videre|vegen vidare|decide)/i.test(title)
    : kind === 'decide';

/** A step that closes the case, with what belongs to that. */
export const isClosing = ({ kind, title }: Step): boolean =>
  kind === undefined
    ? /^(?:[^a-zß-öø-ɏ]*)(?:avslutt|lukk|close)(?![a-zß-öø-ɏ]*\s+eller)/i.test(title)
    : kind === 'close';

/** Words for the one who coordinates, in the guide's own words where it has them. */
export function coordinatorWords(guide: Guide): string {
  const own = [guide.terms.coordinator, ...guide.roles.filter((r) => r.kind === 'coordinator').map((r) => r.title)];
  const given = own
    .map((word) =>
      (word ?? '')
        .toLowerCase()
        .replace(/[^0-9a-zß-öø-ɏ -]+/g, '')
        .trim(),
    )
    .filter((word) => word !== '');
  return [
    ...new Set([...given, 'stafettholder', 'stafetthaldar', 'barnekoordinator', 'koordinator', 'coordinator']),
  ].join('|');
}
