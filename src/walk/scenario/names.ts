import { readDeadlineWords } from '../../model/deadline-words.ts';
import { compareDurations, parseDuration } from '../../model/duration.ts';
import type { Guide, Level } from '../../model/guide.ts';
import type { Step } from '../../model/step.ts';
import type { Choice } from '../choices.ts';
import type { DatedDeadline } from '../clock.ts';
import { parseDay } from '../deadlines.ts';
import type { Place } from '../state.ts';
import { placeAt } from '../state.ts';

/** A name as it is compared: without regard to case, spacing and a full stop at the end. */
export const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');

export const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((other) => plain(other) === plain(name));

/** Everything a step may be called: `Sett ord på undringen`, `1. Sett ord på undringen`, `sett-ord`. */
export const namesOfStep = ({ id, number, title }: Step): readonly string[] => [
  id,
  title,
  ...(number === undefined ? [] : [`${number}. ${title}`, `${number} ${title}`, `${number}: ${title}`]),
];

/** Everything a level may be called: `0`, `Nivå 0`, its title, `Nivå 0: Title`. */
export function namesOfLevel({ terms }: Guide, { id, title, longTitle }: Level): readonly string[] {
  const words = [terms.level ?? 'nivå', 'nivå', 'level', 'dássi'];
  const numbered = words.map((word) => `${word} ${id}`);
  const titles = longTitle === undefined ? [title] : [title, longTitle];
  return [id, ...titles, ...numbered, ...numbered.flatMap((n) => titles.map((t) => `${n}: ${t}`))];
}

const closeNames = ['close', 'avslutt', 'avslutt saken', 'avslutt saka', 'close the case'];
const closeLogNames = ['close-log', 'avslutt-loggen', 'avslutt loggen', 'close the log'];

/** Everything an end may be called; nothing for an end that the guide leaves open. */
export function namesOfEnd(place: Place): readonly string[] {
  if (place.kind === 'close') return place.log ? closeLogNames : closeNames;
  return place.kind === 'exit' ? [place.exit.id, place.exit.title, place.id] : [];
}

/** Everything a place may be called, a step by its level too where it is the way into it. */
export function namesOfPlace(guide: Guide, place: Place): readonly string[] {
  if (place.kind !== 'step') return namesOfEnd(place);
  return [...namesOfStep(place.step), ...namesOfLevel(guide, place.level)];
}

/** Everything an outcome may be called: its id, any of its conditions, or all of them. */
export function namesOfChoice({ outcome, target }: Choice): readonly string[] {
  if (!outcome) return [];
  const joined = ['eller', 'or', '/'].map((or) => outcome.when.join(or === '/' ? ' / ' : ` ${or} `));
  return [outcome.id, ...outcome.when, ...joined, ...(target?.when === undefined ? [] : [target.when])];
}

/** Whether a target may be called so: by where it leads, or by its criterion. */
export function leadsTo(guide: Guide, choice: Choice, name: string): boolean {
  if (choice.target?.when !== undefined && isAmong(name, [choice.target.when])) return true;
  return choice.to !== undefined && isAmong(name, namesOfPlace(guide, placeAt(guide, choice.to)));
}

/** Whether a deadline is what a scenario says: `P1W`, `innen 1 uke`, its own words or a part of them, or its last day. */
export function isDeadline({ deadline, earliest, latest }: DatedDeadline, wanted: string): boolean {
  if (parseDay(wanted)) return wanted === latest || wanted === earliest;
  if (plain(deadline.text ?? '').includes(plain(wanted)) && plain(wanted) !== '') return true;
  const words = parseDuration(wanted) ? { within: wanted } : readDeadlineWords(wanted);
  if (words?.within === undefined) return false;
  return sameLength(words.within, deadline.within) && (!('after' in words) || sameLength(words.after, deadline.after));
}

function sameLength(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [a, b].map((iso) => (iso === undefined ? undefined : parseDuration(iso)));
  return one && other ? compareDurations(one, other) === 0 : one === other;
}
