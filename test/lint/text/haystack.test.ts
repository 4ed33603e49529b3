import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Haystack } from '../../../src/lint/text/haystack.ts';
import { suspicious } from '../../../src/lint/text/spacing-faults.ts';

const words = fc.array(
  fc.constantFrom(
    'nivå',
    'NB!',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '..',
    ',',
    '.',
    '- ',
    '#',
    '](#',
    ')',
    '112',
    'å',
    'ÆØ',
    'kl. 8',
    '«',
  ),
  { maxLength: 8 },
);
const texts = fc.array(
  words.map((parts) => parts.join('')),
  { maxLength: 12 },
);
const patterns: readonly RegExp[] = [
  suspicious,
  /(?<!\.)\.\.(?!\.)|,{2,}/g,
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]*$/m,
  /^ {0,3}#{1,6}\s+\S/m,
  /\][([]/,
  /kl\.?\s?\d/i,
  /(?<![a-zæøå])nivå\s/gi,
  /å*/g,
];

describe('a haystack', () => {
  it('gives every text that holds the pattern, in order, each once', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...patterns), (items, pattern) => {
        const all = items.map((text, at) => ({ text, at }));
        const given = new Haystack(all, ({ text }) => text).with(pattern).map(({ at }) => at);
        const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
        const holding = all.filter(({ text }) => once.test(text)).map(({ at }) => at);
        expect(given).toEqual([...new Set(given)].sort((a, b) => a - b));
        expect(holding.filter((at) => !given.includes(at))).toEqual([]);
      }),
    );
  });

  it('gives nothing where no text holds the pattern', () => {
    expect(new Haystack(['Alt er i orden.', ''], (text) => text).with(/\?\?\?/)).toEqual([]);
    expect(new Haystack<string>([], (text) => text).with(/a*/g)).toEqual([]);
  });
});
