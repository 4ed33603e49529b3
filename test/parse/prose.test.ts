import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Prose } from '../../src/model/prose.ts';
import { loadProseParser, makeProse, needsParser } from '../../src/parse/prose.ts';
import { parseMarkdown } from '../../src/parse/prose-markdown.ts';
import { isPlain, plainTree } from '../../src/parse/prose-plain.ts';
import type { ScalarTree } from '../../src/parse/tree.ts';
import { range, textOf } from '../../src/source/source-file.ts';

const scalar = (value: string, before = 'intro: '): ScalarTree => {
  const file = { path: 'a.yaml', text: `${before}${value}\n` };
  return { kind: 'scalar', range: range(file, before.length, before.length + value.length), value, source: value };
};
const prose = (value: string): Prose => {
  const made = makeProse(scalar(value));
  if (!made) throw new Error('no text');
  return made;
};
const shown = (p: Prose, words: string): string => {
  const start = p.text.indexOf(words);
  return textOf(p.at(start, start + words.length));
};

describe('running text', () => {
  beforeAll(loadProseParser);

  it('is trimmed, and every word of it maps to the file', () => {
    const p = prose('  Skriv ned æøå.\n\nSpør barnet. \n');
    expect(p.text).toBe('Skriv ned æøå.\n\nSpør barnet.');
    expect(shown(p, 'æøå')).toBe('æøå');
    expect(shown(p, 'barnet')).toBe('barnet');
    expect(p.at(0, 5)).toEqual({ file: p.at(0, 5).file, start: 9, end: 14 });
  });

  it('has LF line ends, CRLF in the file or not', () => {
    const p = prose('En\r\nto\r\n\r\n[tre](#tre)');
    expect(p.text).toBe('En\nto\n\n[tre](#tre)');
    expect(shown(p, 'to')).toBe('to');
    expect(shown(p, '[tre](#tre)')).toBe('[tre](#tre)');
    expect(shown(p, 'En\nto')).toBe('En\r\nto');
    expect(prose('a\rb').text).toBe('a\nb');
  });

  it.each([
    ['a <!-- b --> c', 'a  c'],
    ['a\n<!-- b\n\nb -->\nc', 'a\nc'],
    ['<!-- b -->\na', 'a'],
    ['a\n\n<!-- b', 'a'],
    ['a `<!-- b -->` c', 'a `<!-- b -->` c'],
    ['```\n<!-- b -->\n```', '```\n<!-- b -->\n```'],
    ['~~~\n<!-- b -->\n~~~\n<!-- c -->', '~~~\n<!-- b -->\n~~~'],
    ['```\r\na\r\n```\r\n<!-- c -->b', '```\na\n```\nb'],
  ])('%j shows %j', (written, text) => {
    expect(prose(written).text).toBe(text);
  });

  it('maps what stands after a comment', () => {
    const p = prose('en <!-- NB: sjekk -->to\r\n<!-- x -->\r\ntre');
    expect(shown(p, 'to')).toBe('to');
    expect(shown(p, 'tre')).toBe('tre');
    expect(shown(p, 'en to')).toBe('en <!-- NB: sjekk -->to');
  });

  it('is nothing when only comments and spaces are left', () => {
    expect(makeProse(scalar(' <!-- senere -->\n'))).toBeUndefined();
    expect(makeProse(scalar(''))).toBeUndefined();
  });

  it('keeps numbers as written', () => {
    expect(makeProse({ ...scalar('0211'), value: 211 })?.text).toBe('0211');
  });

  it('has a tree with positions in the text', () => {
    const p = prose('Se [loggen](#logg).');
    expect(needsParser(p)).toBe(true);
    const paragraph = p.tree.children[0];
    const link = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
    expect(link).toMatchObject({ type: 'link', url: '#logg' });
    expect(p.text.slice(link?.position?.start.offset, link?.position?.end.offset)).toBe('[loggen](#logg)');
    expect(p.tree).toBe(p.tree);
  });

  it('reads tables', () => {
    expect(prose('| a | b |\n|---|---|\n| 1 | 2 |').tree.children[0]?.type).toBe('table');
  });

  it('needs no parser for plain words', () => {
    const p = prose('Ta kontakt med helsestasjonen: de svarer (som regel) før kl. 15.\n\nE-post går også!');
    expect(needsParser(p)).toBe(false);
    expect(p.tree).toEqual(parseMarkdown(p.text));
  });

  it.each([
    ['emphasis', '_*a'.repeat(20_000)],
    ['brackets', '['.repeat(20_000)],
    ['quotes', '>'.repeat(20_000)],
    ['lists', '- '.repeat(5_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['code', Array.from({ length: 150 }, (_, i) => '`'.repeat(i)).join('a')],
  ])('does not keep the program busy with %s', (_, tangle) => {
    const start = performance.now();
    expect(makeProse(scalar(`a ${tangle}`))?.tree.type).toBe('root');
    expect(makeProse(scalar(tangle))?.tree.type ?? 'root').toBe('root');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  const character = fc.constantFrom(...'aæ 1.)-+#>=~:[]<*_`\\&;|!\n\n\t"\u00A0\u2028'.split(''));
  it('takes for plain only what the Markdown parser also does', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (written) => {
        const text = written.trim();
        if (text !== '' && isPlain(text)) expect(plainTree(text)).toEqual(parseMarkdown(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('maps every stretch to characters that hold it', () => {
    const piece = fc.constantFrom('a', ' ', 'b c', '\r\n', '\n', '<!-- x -->', '<!--', '-->', '`', '~~~');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const p = makeProse(scalar(pieces.join('')));
        if (!p) return;
        for (let i = 0; i < p.text.length; i++) {
          const written = textOf(p.at(i, i + 1));
          expect(written === p.text[i] || (p.text[i] === '\n' && written === '\r')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
