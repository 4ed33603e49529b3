import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });

describe('editDistance', () => {
  test.each([
    ['undringsnotat', 'undringsnotatt', 1],
    ['samtykke', 'samtykek', 1],
    ['referat', 'rapport', 5],
    ['', 'abc', 3],
    ['trinn', 'trinn', 0],
  ])('%s – %s: %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('is the same both ways, zero only for the same word, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test('a limit changes no distance within it, and says “more” beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : limit + 1);
      }),
    );
  });
});

describe('nearest', () => {
  const ids = ['undringsnotat', 'samtale-guide', '1-evaluer', '2-evaluer', 'barnevernsvakten'];

  test.each([
    ['undringsnotatt', { name: 'undringsnotat', certain: true }],
    ['Undringsnotat', { name: 'undringsnotat', certain: true }],
    ['barnevernvakten', { name: 'barnevernsvakten', certain: true }],
    ['samtale', { name: 'samtale-guide', certain: false }],
    ['3-evaluer', undefined],
    ['evaluer', undefined],
    ['politi', undefined],
    ['', undefined],
  ])('%s', (name, expected) => {
    expect(nearest(name, ids)).toEqual(expected);
  });

  test('another number is never certain', () => {
    expect(nearest('2-evaluering', ['1-evaluering'])).toEqual({ name: '1-evaluering', certain: false });
  });

  test('letters of Norwegian count as they are written in ids', () => {
    expect(nearest('møteplass', ['moteplass'])).toEqual({ name: 'moteplass', certain: true });
  });
});
