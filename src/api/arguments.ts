import { nearest } from '../model/nearest.ts';

/** What the value of an option must be: a sentence's end such as `a string`, and whether a value is that. */
export interface Kind {
  readonly is: string;
  readonly fits: (value: unknown) => boolean;
}

export const text: Kind = { is: 'a string', fits: (value) => typeof value === 'string' };
export const yesOrNo: Kind = { is: 'true or false', fits: (value) => typeof value === 'boolean' };
export const aFunction: Kind = { is: 'a function', fits: (value) => typeof value === 'function' };
export const day: Kind = {
  is: 'a day, such as "2026-08-01"',
  fits: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
};
export const seconds: Kind = {
  is: 'a whole number of seconds since 1970',
  fits: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
};

export const oneOf = (allowed: readonly string[]): Kind => ({
  is: `one of ${quoted(allowed)}`,
  fits: (value) => allowed.some((one) => one === value),
});

export const listOf = ({ is, fits }: Kind): Kind => ({
  is: `a list, each of it ${is}`,
  fits: (value) => Array.isArray(value) && value.every(fits),
});

/**
 * Looks at the options of a call. A value of undefined is as if the option were left out.
 * @throws TypeError for what is no object, for an option that does not exist, and for a value of another kind.
 */
export function checkOptions(called: string, options: unknown, known: Readonly<Record<string, Kind>>): void {
  if (!isRecord(options)) throw new TypeError(`${called}: the options must be an object, not ${nameOf(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) throw unknownName(`${called}: there is no option`, name, Object.keys(known), 'options');
    if (value !== undefined && !kind.fits(value)) {
      throw new TypeError(`${called}: the option "${name}" must be ${kind.is}, not ${nameOf(value)}.`);
    }
  }
}

/** The fault that a name does not exist, with the one that was most likely meant. */
export function unknownName(lead: string, name: string, known: readonly string[], what: string): TypeError {
  const meant = nearest(name, known)?.name;
  const hint = meant !== undefined ? `Did you mean "${meant}"?` : known.length < 20 && `The ${what}: ${quoted(known)}.`;
  return new TypeError(`${lead} "${name}".${hint ? ` ${hint}` : ''}`);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it may stand in a sentence: never the whole of a long text. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'a long string' : JSON.stringify(value);
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const quoted = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(', ');
