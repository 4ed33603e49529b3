import { expect, test } from 'vitest';
import { clockTime, firstGap, readHours } from '../../../src/lint/bti/opening-hours.ts';

const gapOf = (...texts: string[]): string | undefined => {
  const hours = texts.flatMap((text) => readHours(text) ?? []);
  const gap = firstGap(hours);
  return gap && `${gap.day} ${clockTime(gap.from)}-${clockTime(gap.to)}`;
};

test.each([
  [['hele døgnet']],
  [['08.00–15.00', 'etter kl. 15.00']],
  [['man–fre 8-15.30', 'man–fre 15.30–08.00, helg hele døgnet']],
  [['hverdager 08:00-15:00', 'hverdager 15–08; helg hele døgnet']],
])('%j cover the week', (texts) => {
  expect(texts.map((text) => readHours(text))).not.toContain(undefined);
  expect(gapOf(...texts)).toBeUndefined();
});

test.each([
  [['08.00–15.00', 'etter kl. 16.00'], '0 15.00-16.00'],
  [['man–fre 08–15', 'man–fre 15–08'], '5 08.00-24.00'],
  [['08.00–15.00'], '0 00.00-08.00'],
])('%j leave %s open', (texts, gap) => {
  expect(gapOf(...texts)).toBe(gap);
});

test.each([
  'når barnevernstjenesten er stengt',
  'etter avtale',
  '08.00–15.00 og etter avtale',
  'onsdag 8–15',
  'lørdag og søndag hele døgnet',
])('%s is not understood, and so not judged', (text) => {
  expect(readHours(text)).toBeUndefined();
});
