import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCertain } from '../../../src/parse/mdast/certain.ts';
import { own, reference } from './both.ts';
import { accepted, corners } from './corners.ts';

const root = join(import.meta.dirname, '../../..');
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

const written = ['guides', 'schemas', 'test/golden/markdown', '.'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.' })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe('the fast reader gives the tree that remark gives', () => {
  test('of what is written', () => expect(written.length).toBeGreaterThan(6));

  test.each(written)('%s', (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    expect(isCertain(text)).toBe(true);
    expect(own(text)).toEqual(reference(text));
    expect(own(crlf(text))).toEqual(reference(crlf(text)));
  });

  test.each(corners.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    expect(own(text)).toEqual(reference(text));
    expect(own(crlf(text))).toEqual(reference(crlf(text)));
    expect(own(`> ${text}`)).toEqual(reference(`> ${text}`));
  });

  // The pieces leave out what `accepted` lists: backticks without a pair, code without an end, indented code.
  const start = ['', '', '', '- ', '  ', '> ', '1. ', '2. ', '   ', '# ', '### ', '* ', '  - ', '> - ', '> > ', '10) '];
  const words = [
    ...['ord', 'to ord', '**fet**', '*em*', '_x_', '`k`', '[a](b)', '[a]', '[b][a]', '[c][]', '![i](u "t")'],
    ...['<!-- x -->', '<http://x.y>', '&amp;', '&#65;', '\\*', '**Hvem:** x', '**', '*', '_', '|', '| a | b |', '---'],
    ...['|---|:-:|', '===', '[a]: /url', '{#id}', '→', 'æøå', '!', '[', ']', '](', '(', ')', '<', '>', '&', 'x*y*z'],
    ...['a_b', '«a»', '</div>', '<div>', '1.', ':', '#', '.', ' ', '  '],
  ];
  const line = fc
    .tuple(fc.constantFrom(...start), fc.array(fc.constantFrom(...words), { maxLength: 4 }), fc.constantFrom('', ' '))
    .map(([before, parts, between]) => before + parts.join(between));
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n\n\n')), { minLength: 1, maxLength: 7 })
    .map((lines) => lines.flat().join(''))
    .filter((made) => !/^[> ]{4}|[>-] {5}|^ *>[> ]*(?:(?:[-*+]|\d+[.)]) *)*$/m.test(made));

  test('of Markdown made at random', () => {
    fc.assert(
      fc.property(text, (made) => {
        expect(own(made)).toEqual(reference(made));
      }),
      { numRuns: 800, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
    );
  }, 60_000);

  test.each(accepted.map(({ text: made, why }) => [why, made]))('but for %s', (_, made) => {
    expect(own(made)).not.toEqual(reference(made));
  });
});

test.each(['\ta', '-\ta', '\0', 'a\rb', '\uFEFFa', '&zwnj;'])('%j is left to the full parser', (text) => {
  expect(isCertain(text)).toBe(false);
});
