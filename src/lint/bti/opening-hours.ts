/** Minutes of a day, `from` inclusive and `to` exclusive, on some days of the week (0 = Monday). */
export interface Hours {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

const minutesADay = 24 * 60;
const week = [0, 1, 2, 3, 4, 5, 6];
const weekdays = [0, 1, 2, 3, 4];

const dayNames: readonly RegExp[] = [
  /^(?:man|mån|mon)/,
  /^(?:tir|tys|tue)/,
  /^(?:ons|wed)/,
  /^(?:tor|thu)/,
  /^fre|^fri/,
  /^(?:lør|laur|sat)/,
  /^(?:søn|sun)/,
];
const dayOf = (word: string): number => dayNames.findIndex((name) => name.test(word));

const clock = '(\\d{1,2})(?:[.:](\\d{2}))?';
const span = new RegExp(`${clock}\\s*[-–—]\\s*${clock}`);
const after = new RegExp(`^(?:etter|frå|fra|after|from)\\s+(?:kl\\.?\\s*)?${clock}$`);
const dayWord = '(?:man|mån|tirs?|tys|ons|tors?|fre|lør|laur|søn|mon|tue|wed|thu|fri|sat|sun)[a-zß-öø-ɏ]*';
const dayRange = new RegExp(`(?<![a-zß-öø-ɏ])(${dayWord})\\s*(?:[-–—]|til|to)\\s*(${dayWord})`);

function daysIn(text: string): readonly number[] | undefined {
  const range = dayRange.exec(text);
  if (range) {
    const [from, to] = [dayOf(range[1] ?? ''), dayOf(range[2] ?? '')];
    return from < 0 || to < 0
      ? undefined
      : week.filter((d) => (from <= to ? d >= from && d <= to : d >= from || d <= to));
  }
  if (/hverdag|kvardag|vekedag|yrkedag|weekday/.test(text)) return weekdays;
  if (/helg|weekend/.test(text)) return [5, 6];
  if (/[A-Za-zÀ-ÖØ-öø-ɏ]{3,}dag(?![A-Za-zÀ-ÖØ-öø-ɏ])/.test(text.replace(/alle dag[A-Za-zÀ-ÖØ-öø-ɏ]*/g, '')))
    return undefined;
  return week;
}

const minutes = (hour = '', minute = '0'): number => Number(hour) * 60 + Number(minute);

/**
 * Reads opening hours such as `08.00–15.00`, `man–fre 8-15`, `etter kl. 15.00` and `hele døgnet`. What begins after an hour
 * goes on until `opens`, in minutes, the next day. Undefined where any part is not understood.
 */
export function readHours(text: string, opens = 8 * 60): Hours[] | undefined {
  const found: Hours[] = [];
  for (const raw of text.toLowerCase().split(/[;,\n]|(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:og|and)(?![A-Za-zÀ-ÖØ-öø-ɏ])/)) {
    const part = raw.trim();
    if (part === '') continue;
    const days = daysIn(part);
    if (!days) return undefined;
    const hours = part.replace(dayRange, '').trim();
    if (/døgn|24\/7|24 hours|around the clock|hele året|heile året/.test(part)) {
      found.push({ days, from: 0, to: minutesADay });
      continue;
    }
    const open = span.exec(hours);
    const since = after.exec(hours.replace(/^(?:hverdager|kvardagar|weekdays)\s+/, ''));
    const from = open ? minutes(open[1], open[2]) : since ? minutes(since[1], since[2]) : undefined;
    if (from === undefined) return undefined;
    const to = open ? minutes(open[3], open[4]) : opens;
    if (from < to) found.push({ days, from, to });
    else {
      found.push({ days, from, to: minutesADay });
      // The night before a day it is open counts as well: `man–fre 15.30–08.00` means to cover Monday morning.
      if (to > 0) found.push({ days: [...new Set([...days, ...days.map((d) => (d + 1) % 7)])], from: 0, to });
    }
  }
  return found.length > 0 ? found : undefined;
}

/** The first stretch of the week that no one answers in; undefined when they cover it together. */
export function firstGap(hours: readonly Hours[]): { day: number; from: number; to: number } | undefined {
  for (const day of week) {
    const open = hours.filter(({ days }) => days.includes(day)).sort((a, b) => a.from - b.from);
    let reached = 0;
    for (const { from, to } of open) {
      if (from > reached) return { day, from: reached, to: from };
      reached = Math.max(reached, to);
    }
    if (reached < minutesADay) return { day, from: reached, to: minutesADay };
  }
  return undefined;
}

/** `15.30`. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
