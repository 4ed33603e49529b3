import { describe, expect, test } from 'vitest';
import { decode, maxBytes } from '../../src/source/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, bom: boolean): Uint8Array => {
  const units = bom ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !big);
  return bytes;
};
const joined = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));

function read(bytes: Uint8Array) {
  const { file, problems } = decode('guide.yaml', bytes);
  return { text: file.text, problems: problems.map((p) => `${p.rule}/${p.message} ${p.severity} @${p.range.start}`) };
}

describe('decode', () => {
  test('plain UTF-8, and an empty file', () => {
    expect(read(utf8('a: blåbær 😀\r\n'))).toEqual({ text: 'a: blåbær 😀\r\n', problems: [] });
    expect(read(new Uint8Array())).toEqual({ text: '', problems: [] });
  });

  test('a byte order mark is taken off and told of', () => {
    expect(read(utf8('\uFEFFa: 1'))).toEqual({ text: 'a: 1', problems: ['encoding/bom info @0'] });
  });

  test('bytes that are no UTF-8: the first one, once', () => {
    const bytes = joined(utf8('å: �'), [0xe6], utf8('b'), [0xf8, 0xe5], utf8('\n'));
    expect(read(bytes)).toEqual({ text: 'å: ��b��\n', problems: ['encoding/utf8 error @4'] });
    expect(read(joined(utf8('\uFEFFæ'), [0xff])).problems).toEqual(['encoding/bom info @0', 'encoding/utf8 error @1']);
  });

  test('a replacement character that the author wrote is no fault', () => {
    expect(read(utf8('a: �\n')).problems).toEqual([]);
  });

  test.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])('UTF-16 (big endian %s, byte order mark %s)', (big, bom) => {
    const text = 'veileder: 1\ntitle: Blåbær\n';
    expect(read(utf16(text, big, bom))).toEqual({ text, problems: ['encoding/utf16 error @0'] });
  });

  test('a NUL', () => {
    expect(read(utf8('a: x\0y\0\n'))).toEqual({ text: 'a: x�y�\n', problems: ['encoding/nul error @4'] });
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]],
    ['a Word file', [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
    ['random bytes', Array.from({ length: 500 }, (_, i) => (i * 37) % 256)],
  ])('%s is no text', (_, bytes) => {
    expect(read(Uint8Array.from(bytes))).toEqual({ text: '', problems: ['encoding/binary error @0'] });
  });

  test('50 MB is not decoded', () => {
    const from = performance.now();
    const { file, problems } = decode('stor.yaml', new Uint8Array(50 * 1024 * 1024).fill(97));
    expect(performance.now() - from).toBeLessThan(1000);
    expect(file.text).toBe('');
    expect(problems.map((p) => [p.rule, p.data])).toEqual([['too-large', { megabytes: 50, limit: 5 }]]);
    expect(decode('x', new Uint8Array(maxBytes).fill(97)).problems).toEqual([]);
  });
});
