import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDurations,
  addToDate,
  compareDurations,
  type Duration,
  formatDuration,
  formatIso,
  parseDuration,
} from '../../src/model/duration.ts';
import type { Language } from '../../src/model/guide.ts';

const read = (text: string): Duration => {
  const duration = parseDuration(text);
  if (!duration) throw new Error(`not a duration: ${text}`);
  return duration;
};
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('durations', () => {
  it.each(['P1W', 'P3D', 'P1M', 'PT24H', 'P1Y6M', 'P1Y2M3W4DT5H6M'])('%s reads and writes back', (text) => {
    expect(formatIso(read(text))).toBe(text);
  });

  it.each(['', 'P', 'PT', '1W', 'P1', 'P-1W', 'P1.5W', 'PT1S', 'p1w', 'P1W ', 'P9999999Y'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it.each([
    ['P1W', 'P7D', 0],
    ['P2W', 'P1M', -1],
    ['P4W', 'P1M', -1],
    ['P5W', 'P1M', 1],
    ['P12M', 'P1Y', 0],
    ['PT24H', 'P1D', 0],
    ['PT25H', 'P1D', 1],
    ['P365D', 'P1Y', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareDurations(read(a), read(b)))).toBe(sign);
  });

  it.each([
    ['2026-01-31', 'P1M', '2026-02-28T00:00:00.000Z'],
    ['2024-01-31', 'P1M', '2024-02-29T00:00:00.000Z'],
    ['2024-02-29', 'P1Y', '2025-02-28T00:00:00.000Z'],
    ['2026-12-31', 'P2W', '2027-01-14T00:00:00.000Z'],
    ['2026-11-22', 'PT36H', '2026-11-23T12:00:00.000Z'],
  ])('%s and %s', (start, duration, end) => {
    expect(addToDate(day(start), read(duration))?.toISOString()).toBe(end);
  });

  it('has no day beyond the calendar', () => {
    expect(addToDate(day('2026-01-01'), read('P999999Y'))).toBeUndefined();
  });

  it.each<[string, Language, string]>([
    ['P1W', 'nb', '1 uke'],
    ['P2W', 'nn', '2 veker'],
    ['P1M', 'nn', '1 månad'],
    ['P1Y6M', 'nb', '1 år og 6 måneder'],
    ['P1Y2M3D', 'en', '1 year, 2 months and 3 days'],
    ['PT24H', 'nb', '24 timer'],
    ['P2W', 'se', '2 vahku'],
    ['PT0M', 'nb', '0 minutter'],
  ])('%s in %s', (iso, language, words) => {
    expect(formatDuration(read(iso), language)).toBe(words);
  });

  const part = fc.nat(500);
  const durations = fc.record({ years: part, months: part, weeks: part, days: part, hours: part, minutes: part });
  it('reads back what it writes, and grows when added to', () => {
    fc.assert(
      fc.property(durations, durations, (a, b) => {
        expect(parseDuration(formatIso(a))).toEqual(a);
        expect(compareDurations(addDurations(a, b), a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
