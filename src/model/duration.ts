import type { Language } from './guide.ts';

/** An ISO 8601 duration in its parts; a part not mentioned is 0. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

const form = /^P(?=[0-9T])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Undefined when the text is not a duration as the schema has it (whole numbers, no seconds) or is absurdly long. */
export function parseDuration(text: string): Duration | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const duration = { years: part(1), months: part(2), weeks: part(3), days: part(4), hours: part(5), minutes: part(6) };
  return Object.values(duration).every((n) => n < 1_000_000) ? duration : undefined;
}

/** The written form; `PT0M` for nothing at all. */
export function formatIso(d: Duration): string {
  const part = (n: number, letter: string): string => (n === 0 ? '' : `${n}${letter}`);
  const date = part(d.years, 'Y') + part(d.months, 'M') + part(d.weeks, 'W') + part(d.days, 'D');
  const time = part(d.hours, 'H') + part(d.minutes, 'M');
  if (date === '' && time === '') return 'PT0M';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Mean lengths of the Gregorian calendar: a year is 365.2425 days, a month a twelfth of that. */
export function minutesOf(d: Duration): number {
  const days = d.years * 365.2425 + d.months * (365.2425 / 12) + d.weeks * 7 + d.days;
  return days * 24 * 60 + d.hours * 60 + d.minutes;
}

/** Below 0 when `a` is the shorter. Months and years count with their mean length. */
export function compareDurations(a: Duration, b: Duration): number {
  return minutesOf(a) - minutesOf(b);
}

/** Part by part: two deadlines after one another. */
export function addDurations(a: Duration, b: Duration): Duration {
  return {
    years: a.years + b.years,
    months: a.months + b.months,
    weeks: a.weeks + b.weeks,
    days: a.days + b.days,
    hours: a.hours + b.hours,
    minutes: a.minutes + b.minutes,
  };
}

/**
 * The moment a duration ends, in UTC. Years and months first, kept to the last day of a shorter month
 * (31 January + P1M = 28 or 29 February), then the rest. Undefined beyond the calendar of Date.
 */
export function addToDate(start: Date, d: Duration): Date | undefined {
  const day = start.getUTCDate();
  const end = new Date(start.getTime());
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + d.years * 12 + d.months);
  const last = new Date(end.getTime());
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  end.setUTCDate(Math.min(day, last.getUTCDate()) + d.weeks * 7 + d.days);
  end.setUTCMinutes(end.getUTCMinutes() + d.hours * 60 + d.minutes);
  return Number.isNaN(end.getTime()) ? undefined : end;
}

type Unit = keyof Duration;
const order: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'];

/** One, several. In North Sámi the word after a number above one stands in the genitive singular. */
const words: Readonly<Record<Language, Readonly<Record<Unit, readonly [string, string]>>>> = {
  nb: {
    years: ['år', 'år'],
    months: ['måned', 'måneder'],
    weeks: ['uke', 'uker'],
    days: ['dag', 'dager'],
    hours: ['time', 'timer'],
    minutes: ['minutt', 'minutter'],
  },
  nn: {
    years: ['år', 'år'],
    months: ['månad', 'månader'],
    weeks: ['veke', 'veker'],
    days: ['dag', 'dagar'],
    hours: ['time', 'timar'],
    minutes: ['minutt', 'minutt'],
  },
  en: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
    hours: ['hour', 'hours'],
    minutes: ['minute', 'minutes'],
  },
  se: {
    years: ['jahki', 'jagi'],
    months: ['mánnu', 'mánu'],
    weeks: ['vahkku', 'vahku'],
    days: ['beaivi', 'beaivvi'],
    hours: ['diibmu', 'diimmu'],
    minutes: ['minuhtta', 'minuhta'],
  },
};
const and: Readonly<Record<Language, string>> = { nb: 'og', nn: 'og', en: 'and', se: 'ja' };

/** `2 uker og 3 dager`, with digits. */
export function formatDuration(d: Duration, language: Language): string {
  const parts = order
    .filter((unit) => d[unit] !== 0)
    .map((unit) => `${d[unit]} ${words[language][unit][d[unit] === 1 ? 0 : 1]}`);
  const last = parts.pop() ?? `0 ${words[language].minutes[1]}`;
  return parts.length === 0 ? last : `${parts.join(', ')} ${and[language]} ${last}`;
}
