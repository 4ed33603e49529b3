import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Places } from '../../src/lsp/places.ts';

const texts = fc.stringMatching(/^[a🙂å\r\n]{0,40}$/u);

describe('places of the protocol', () => {
  it('are those of the library that holds the texts, both ways, with a mark and without', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, hasMark) => {
        const document = TextDocument.create('file:///a', 'yaml', 1, hasMark ? `\uFEFF${text}` : text);
        const places = new Places(() => hasMark);
        const file = { path: 'a', text };
        for (let offset = 0; offset <= text.length; offset++) {
          // Between the two signs of a line end no editor can be.
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          const position = places.position(file, offset);
          expect(position).toEqual(document.positionAt(offset + (hasMark ? 1 : 0)));
          expect(places.offset(file, position)).toBe(offset);
        }
      }),
    );
  });

  it('outside the text are its ends', () => {
    const places = new Places(() => false);
    const file = { path: 'a', text: 'ab\r\ncd' };
    expect(places.offset(file, { line: -1, character: 5 })).toBe(0);
    expect(places.offset(file, { line: 0, character: 99 })).toBe(2);
    expect(places.offset(file, { line: 9, character: 0 })).toBe(6);
    expect(places.offset(file, { line: 1, character: -3 })).toBe(4);
  });
});
