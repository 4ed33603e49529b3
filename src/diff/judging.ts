import { minutesOf, parseDuration } from '../model/duration.ts';
import type { Fact } from './facts/fact.ts';
import { fieldKeys, textKeys } from './keys.ts';

/** Questions that several checks ask of a fact. */

/** More than a slip mended or a comma moved. */
export const isReworded = ({ text }: Fact): boolean => text === undefined || text.kind !== 'tidied';

/** The `kind` of the element that changed, such as `emergency`. */
export function typeOf({ old, new: now }: Fact): string | undefined {
  const node = (now ?? old)?.node;
  return node && 'kind' in node && typeof node.kind === 'string' ? node.kind : undefined;
}

/** Minutes that a duration is longer than before; 0 when either is none. */
function growth({ old, new: now }: Fact): number {
  const [a, b] = [parseDuration(old?.value ?? ''), parseDuration(now?.value ?? '')];
  return a && b ? minutesOf(b) - minutesOf(a) : 0;
}

export const isShorter = (fact: Fact): boolean => growth(fact) < 0;
export const isLonger = (fact: Fact): boolean => growth(fact) > 0;

const urgent: ReadonlySet<string> = new Set(['emergency', 'police', 'child-welfare', 'child-welfare-out-of-hours']);

/** Whether the fact is about someone who is called when a child is in danger. */
export const isEmergencyContact = ({ old, new: now }: Fact): boolean =>
  [old, now].some((side) => side?.chain.some(({ kind, type }) => kind === 'contact' && urgent.has(type ?? '')));

/** Whom something to be done is for. */
export const practiceAudiences = (change: 'narrowed' | 'widened' | 'changed'): string[] =>
  fieldKeys(
    ['level', 'step', 'branch', 'outcome', 'deadline', 'prerequisite', 'notice', 'arena'].map((e) => `${e}.audiences`),
    change,
  );

/** Words that someone may act on: what is told about the past, and made-up examples, are not. */
export const livingTextKeys = (): string[] =>
  textKeys('changed').filter((key) => !key.startsWith('change.') && !key.startsWith('example.'));
