import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tell } from '../../src/cli/tell.ts';
import { pieces, wrapIndented, wrapItem } from '../../src/report/wrap.ts';
import { folderWith, smallGuide, veileder } from './harness.ts';

const columns = 60;
const tooLong = (text: string): string[] => text.split('\n').filter((line) => line.length > columns);
const languages = ['nb', 'nn', 'en'] as const;

describe('a terminal of 60 columns', () => {
  it('shows the flow in words, a line a way, as a pipe gets it', async () => {
    const cwd = folderWith({
      'a.yaml': smallGuide((t) =>
        t.replace('Du er fortsatt bekymret', `Du er fortsatt bekymret ${'og undrer deg '.repeat(4)}`),
      ),
    });
    const shown = await veileder(['graph', 'a.yaml'], { cwd, columns });
    const piped = await veileder(['graph', 'a.yaml'], { cwd });
    expect(shown.out).not.toContain('␊');
    expect(tooLong(shown.out)).toEqual([]);
    expect(shown.out.replace(/\s+/g, ' ')).toBe(piped.out.replace(/\s+/g, ' '));
    // What goes on stands further in than what begins.
    expect(shown.out).toMatch(/\n {4}Du er fortsatt bekymret .*\n {6}\S/);
    const dot = await veileder(['graph', 'a.yaml', '--format', 'dot'], { cwd, columns });
    expect(dot.out).toBe((await veileder(['graph', 'a.yaml', '--format', 'dot'], { cwd })).out);
  });

  it('lets nothing in a guide control it there, either', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide((t) => t.replace('Snakk med barnet', '"Snakk\\e[2J\\u202E med"')) });
    const { out } = await veileder(['graph', 'a.yaml'], { cwd, columns });
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  it.each(languages)('explains rules with examples that fit (%s)', async (lang) => {
    for (const rule of ['long-sentence', 'liks', 'unknown-step']) {
      const { out } = await veileder(['explain', rule, '--lang', lang, '--no-color'], { columns });
      expect(tooLong(out.replace(/ $/gm, ''))).toEqual([]);
    }
  });

  it.each(languages)('tells scenarios whose names are long (%s)', async (lang) => {
    const cwd = folderWith({
      'liten.yaml': smallGuide(),
      'liten.scenarier.yaml': `scenarier:
  - navn: ${'Bekymringen er borte etter en samtale med barnet, '.repeat(2)}
    gang:
      - start: Sett ord på bekymringen
      - velg: Det er ingen grunn til bekymring
`,
    });
    const { out, code } = await veileder(['test', '.', '--lang', lang, '--no-color'], { cwd, columns });
    expect([code, tooLong(out)]).toEqual([0, []]);
  });
});

describe('what is said on standard error', () => {
  const said = (text: string, stderr: { isTTY?: boolean; columns?: number }): string => {
    let out = '';
    tell({ stderr: { ...stderr, write: (part: string) => (out += part) } }, text);
    return out;
  };

  it('is broken between words in a terminal, and nowhere else', () => {
    const text = 'Feil i kommandoen: Finner ikke «en fil».\nSkriv «veileder --help» for hjelp.';
    expect(said(text, { isTTY: true, columns: 30 })).toBe(
      'Feil i kommandoen: Finner ikke\n«en fil».\nSkriv «veileder --help» for\nhjelp.\n',
    );
    expect(said(text, { columns: 30 })).toBe(`${text}\n`);
    expect(said(text, { isTTY: true })).toBe(`${text}\n`);
  });

  it('keeps the spaces of what fits, such as a path to be copied', () => {
    expect(said('«a  b.md»', { isTTY: true, columns: 30 })).toBe('«a  b.md»\n');
  });
});

it('lines keep their indent, and items their mark, when they are broken', () => {
  expect(wrapIndented('    en to tre', 11)).toBe('    en to\n      tre');
  expect(wrapIndented('en  to', 9)).toBe('en  to');
  expect(wrapItem('10. ', 'en to tre', 9)).toBe('10. en to\n    tre');
});

it('lines are broken as they are, each piece knowing where it stood', () => {
  expect(pieces('  - { when: Trygt,  go: close }', 40)).toEqual([
    { indent: '', words: '  - { when: Trygt,  go: close }', from: 0 },
  ]);
  const line = '  - { when: Du er  trygg, go: close }';
  const parts = pieces(line, 20);
  expect(parts.map(({ words }) => words).join('')).toBe(line);
  expect(parts.map(({ from }) => line.slice(from)[0])).toEqual([' ', 't', '}']);
  for (const { indent, words } of parts) expect((indent + words.trimEnd()).length).toBeLessThanOrEqual(20);
  // A word without an end is left whole.
  expect(pieces('abc '.concat('x'.repeat(50)), 20).map(({ words }) => words.trim())).toEqual(['abc', 'x'.repeat(50)]);
});

describe('a folder without a guide', () => {
  it.each([
    ['nb', 'i mappen du står i'],
    ['nn', 'i mappa du står i'],
    ['en', 'in the folder you are in'],
  ])('is named in words (%s)', async (lang, words) => {
    const cwd = folderWith();
    for (const command of ['lint', 'test'] as const) {
      const { code, err } = await veileder([command, '--lang', lang], { cwd });
      expect([command, code, err]).toEqual([command, 2, expect.stringContaining(words)]);
      expect(err).not.toMatch(/[«“]\.[»”]/);
    }
  });

  it('is not one whose guide Notepad saved as “Unicode”: the guide is found, and told of', async () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ] as const) {
      const cwd = folderWith();
      mkdirSync(join(cwd, 'guides'));
      const bytes = Buffer.from(smallGuide(), 'utf16le');
      if (mark[0] === 0xfe) bytes.swap16();
      writeFileSync(join(cwd, 'guides/ås.yaml'), Buffer.concat([Buffer.from(mark), bytes]));
      const { code, out } = await veileder(['lint'], { cwd });
      expect(code).toBe(1);
      expect(out).toContain('guides/ås.yaml:1:1');
      expect(out).toContain('UTF-16');
    }
  });
});
