import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { cells } from '../../src/report/wrap.ts';

test('a text takes as many cells as the tables of all characters say, by the short way too', () => {
  for (let code = 0x20; code < 0x2800; code++) {
    const sign = String.fromCharCode(code);
    expect(cells(`a${sign}b`), code.toString(16)).toBe(stringWidth(`a${sign}b`));
  }
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cells(text) === stringWidth(text)));
});
