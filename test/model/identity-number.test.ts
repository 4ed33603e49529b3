import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCheckDigits, identityNumbersIn, withoutIdentityNumbers } from '../../src/model/identity-number.ts';

const digit = (weights: readonly number[], digits: string): number => {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11;
};

/** A number made by the rule in words, not by the weights the program uses; undefined where a control would be 10. */
function made(day: number, month: number, year: number, individual: number): string | undefined {
  const two = (n: number): string => String(n).padStart(2, '0');
  const nine = `${two(day)}${two(month)}${two(year)}${String(individual).padStart(3, '0')}`;
  const first = digit([3, 7, 6, 1, 8, 9, 4, 5, 2], nine);
  if (first === 10) return undefined;
  const second = digit([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], `${nine}${first}`);
  return second === 10 ? undefined : `${nine}${first}${second}`;
}

const person = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([day, month, year, individual]) => ({ day, month, year, individual }));

const certain = (text: string): readonly boolean[] => identityNumbersIn(text).map((found) => found.certain);

describe('an identity number', () => {
  test('is found with right check digits, in every written form, also as D- and H-number', () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(0, 40),
        fc.constantFrom(0, 40),
        fc.constantFrom('', ' ', '-'),
        (p, d, h, sign) => {
          const number = made(p.day + d, p.month + h, p.year, p.individual);
          fc.pre(number !== undefined);
          const text = `Gjelder ${number?.slice(0, 6)}${sign}${number?.slice(6)}, født i mai.`;
          expect(certain(text)).toEqual([true]);
        },
      ),
    );
  });

  test('made for tests, with 65 or 80 added to the month, is left alone', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(0, 40), fc.constantFrom(65, 80), (p, d, added) => {
        const number = made(p.day + d, p.month + added, p.year, p.individual);
        fc.pre(number !== undefined);
        expect(certain(`Bruk ${number} i øvingen`)).toEqual([]);
      }),
    );
  });

  test('with one wrong digit after the date is only possible', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 6, max: 10 }), fc.integer({ min: 1, max: 9 }), (p, at, add) => {
        const number = made(p.day, p.month, p.year, p.individual);
        fc.pre(number !== undefined);
        const digits = [...(number ?? '')];
        digits[at] = String((Number(digits[at]) + add) % 10);
        expect(certain(digits.join(''))).toEqual([false]);
      }),
    );
  });

  test('is never shown', () => {
    fc.assert(
      fc.property(person, (p) => {
        const number = made(p.day, p.month, p.year, p.individual);
        fc.pre(number !== undefined);
        const line = `  intro: Saken gjelder ${number}.`;
        const shown = withoutIdentityNumbers(line);
        expect(shown).toHaveLength(line.length);
        expect(shown).not.toMatch(/\d/);
      }),
    );
  });

  test('of a known kind is read as fnrinfo says', () => {
    expect(hasCheckDigits('31129956715')).toBe(true);
    expect(hasCheckDigits('31129956716')).toBe(false);
    expect(certain('32139956715')).toEqual([]);
    expect(certain('Konto 1234.56.78903, sak 2024/311299567151')).toEqual([]);
  });
});
