import { composed } from '../model/composed.ts';
import type { Expectable } from '../model/scenario.ts';

/** Keys of a scenario file: nb, nn and en, in any mix. */
export const fileKeys = {
  guide: ['gjelder', 'gjeld', 'guide'],
  scenarios: ['scenarier', 'scenarioer', 'scenario', 'scenarioar', 'scenarios'],
} as const;

export const scenarioKeys = {
  name: ['navn', 'namn', 'name'],
  audience: ['målgruppe', 'audience'],
  startDate: ['startdato', 'start-date'],
  moves: ['gang', 'steps'],
} as const;

export const moveKeys = {
  start: ['start'],
  choose: ['velg', 'vel', 'choose'],
  next: ['videre', 'vidare', 'next'],
  first: ['først', 'first'],
  return: ['tilbake', 'attende', 'return'],
  expect: ['forvent', 'expect'],
} as const;

/** Beside `velg`. */
export const targetKeys = ['til', 'to'] as const;

export const expectKeys: Readonly<Record<Expectable, readonly string[]>> = {
  step: ['trinn', 'steg', 'step'],
  level: ['nivå', 'level'],
  deadline: ['frist', 'frister', 'fristar', 'deadline', 'deadlines'],
  tool: ['verktøy', 'tool', 'tools'],
  who: ['hvem', 'kven', 'who'],
  notice: ['merknad', 'merknader', 'merknadar', 'notice', 'notices'],
  contact: ['kontakt', 'kontakter', 'kontaktar', 'contact', 'contacts'],
  consent: ['samtykke', 'samtykker', 'consent', 'consents'],
  outcome: ['utfall', 'outcome', 'outcomes'],
  'not-tool': ['ikke-verktøy', 'ikkje-verktøy', 'not-tool'],
  'not-outcome': ['ikke-utfall', 'ikkje-utfall', 'not-outcome'],
  end: ['slutt', 'end'],
};

const spelled = (word: string): string => composed(word).trim().toLowerCase().replace(/\s+/g, '-');

/** Which of the keys a word is; undefined for none. */
export function keyNamed<K extends string>(keys: Readonly<Record<K, readonly string[]>>, word: string): K | undefined {
  const name = spelled(word);
  return (Object.keys(keys) as K[]).find((key) => keys[key].includes(name));
}
