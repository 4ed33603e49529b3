import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/render/pdf/coverage.ts';
import { legible } from '../../src/render/pdf/legible.ts';
import { phoneUrl, safeUrl } from '../../src/render/safe-url.ts';
import { pdfAssets } from '../factory/pdf.ts';

const covers = coverageOf(pdfAssets.fonts);

test('the fonts cover what Norwegian and Sámi are written with, and not every script', () => {
  for (const c of 'æøåÆØÅéèôàçčđŋšŧžČĐŊŠŦŽ–—«»…§€°½→■✓☐') expect([c, covers(c.codePointAt(0) ?? 0)]).toEqual([c, true]);
  for (const c of ['中', 'ไ', '𓀀']) expect([c, covers(c.codePointAt(0) ?? 0)]).toEqual([c, false]);
  expect(coverageOf([])(65)).toBe(false);
});

test('leaves ordinary text as it is', () => {
  const text = 'Innen én uke – se «Undringsnotat» § 13-2, ring 22 33 44 55.';
  expect(legible(text, covers, false)).toBe(text);
});

test('names what steers or hides instead of showing it', () => {
  expect(legible('a\u202Eb\u0000c\uFEFF', covers, false).replaceAll('\u200B', '')).toBe('a[U+202E]b[U+0000]c[U+FEFF]');
  expect(legible('e\u0301', covers, true)).toBe('é');
  expect(legible('q\u0323', covers, true)).toBe('q[U+0323]');
  expect(legible('linje\r\nto', covers, false)).toBe('linje to');
});

test('gives very long words places to break, and loses no letter', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 25, maxLength: 400 }), (raw) => {
      const word = raw.replace(/\s/gu, 'x');
      const set = legible(word, covers, false);
      expect(set.replaceAll('\u200B', '')).toBe(legible(word, () => true, false).replaceAll('\u200B', ''));
      for (const run of set.split(/[\u200B\s]/u)) expect([...run].length).toBeLessThanOrEqual(60);
    }),
  );
});

test('only web, mail and telephone addresses are links', () => {
  for (const bad of [
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    ' data:text/html,x',
    'file:///etc',
    '../x',
    'https://',
    'http:\\\\x',
    '',
  ]) {
    expect([bad, safeUrl(bad)]).toEqual([bad, undefined]);
  }
  expect(safeUrl('https://eksempel.no/å b')).toBe('https://eksempel.no/%C3%A5%20b');
  expect(safeUrl(`https://eksempel.no/${'a'.repeat(3000)}`)).toBeUndefined();
  expect(phoneUrl('22 33 44 55')).toBe('tel:+4722334455');
  expect(phoneUrl('112')).toBe('tel:112');
  expect(phoneUrl('+46 8 123 45')).toBe('tel:+46812345');
  expect(phoneUrl('ring oss')).toBeUndefined();
});
