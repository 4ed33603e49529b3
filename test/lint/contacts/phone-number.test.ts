import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhone } from '../../../src/lint/contacts/phone-number.ts';

const eight = fc
  .tuple(fc.constantFrom('2', '3', '4', '6', '7', '9'), fc.stringMatching(/^\d{7}$/))
  .map(([first, rest]) => first + rest);
/** Spaces put anywhere between the digits. */
const spaced = (digits: string, cuts: readonly boolean[]): string =>
  [...digits].map((d, i) => (i > 0 && cuts[i] ? ` ${d}` : d)).join('');

describe('a phone number', () => {
  test('of eight digits is grouped two and two, however it was written, and stays so', () => {
    fc.assert(
      fc.property(eight, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (digits, cuts) => {
        const read = readPhone(spaced(digits, cuts));
        expect(read).toEqual({ kind: 'valid', digits, grouped: digits.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4') });
        if (read.kind === 'valid') expect(readPhone(read.grouped)).toEqual(read);
      }),
    );
  });

  test('keeps its country code apart', () => {
    fc.assert(
      fc.property(eight, fc.constantFrom('+47', '+47 ', '0047'), (digits, code) => {
        const read = readPhone(code + digits);
        expect(read.kind === 'valid' && read.grouped).toBe(`+47 ${digits.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4')}`);
      }),
    );
  });

  test('of a length the plan does not have is invalid', () => {
    const wrong = fc.stringMatching(/^(?:[2-9]\d{6}|[2-9]\d{8})$/);
    fc.assert(
      fc.property(wrong, (digits) => {
        expect(readPhone(digits).kind).toBe('invalid');
      }),
    );
  });

  test.each([
    ['116111', '116 111'],
    ['02800', '02800'],
    ['112', '112'],
    ['80030300', '800 30 300'],
    ['1881', '1881'],
  ])('%s is %s', (written, grouped) => expect(readPhone(written)).toMatchObject({ kind: 'valid', grouped }));

  test.each(['58123456', '59123456', '116', '01800', 'ukjent', '', '64 98 02 12 (dag)'])('«%s» is none', (written) =>
    expect(readPhone(written).kind).toBe('invalid'),
  );
  test('abroad is taken as it is', () => expect(readPhone('+46 8 123 456 78').kind).toBe('foreign'));
});
