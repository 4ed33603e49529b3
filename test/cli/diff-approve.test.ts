import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderWith, smallGuide, veileder } from './harness.ts';

const deadline = (text: string): string =>
  smallGuide((t) =>
    t.replace(
      'body: Spør hvordan barnet har det.',
      `body: Spør hvordan barnet har det.\n        deadlines: [{ text: ${text} }]`,
    ),
  );
/** A change of practice and one of wording. */
const guides = {
  'a.yaml': deadline('innen 1 uke'),
  'b.yaml': deadline('innen 2 uker').replace('sett og hørt.', 'sett, og hørt.'),
};
const usual = '.veileder/approvals.yaml';
const compare = ['diff', 'a.yaml', 'b.yaml'];
const signed = [...compare, '--approve', '--by', 'Kari Nordmann', '--why', 'Vedtatt i rådet'];

interface Json {
  changes: { code: string; fingerprint: string; approved: { who: string; why: string } | null }[];
}
const changesOf = async (cwd: string, ...args: string[]): Promise<Json['changes']> =>
  (JSON.parse((await veileder([...compare, '--format', 'json', ...args], { cwd })).out) as Json).changes;
const read = (cwd: string, path = usual): string => readFileSync(join(cwd, path), 'utf8');

describe('a new file', () => {
  test('gets what would have stopped a check, with what it is about', async () => {
    const cwd = folderWith(guides);
    const { code, err, out } = await veileder([...signed, '--until', '2026-12-31'], { cwd });
    expect(code).toBe(0);
    const [change] = await changesOf(cwd);
    expect(read(cwd)).toBe(`approvals:
  # deadline-lengthened: Fristen i «Snakk med barnet» (nivå 0) er lengre: 2 uker, før 1 uke.
  - change: ${change?.fingerprint}
    who: Kari Nordmann
    why: Vedtatt i rådet
    until: 2026-12-31
`);
    expect(err).toBe(
      `1 ny godkjenning i «${usual}»:\n  deadline-lengthened: Fristen i «Snakk med barnet» (nivå 0) er lengre: 2 uker, før 1 uke.\n`,
    );
    expect(out).toContain('Godkjent av Kari Nordmann til 31. desember 2026: Vedtatt i rådet');
  });

  test('then the check lets the change pass, and tells who approved it', async () => {
    const cwd = folderWith(guides);
    const check = [...compare, '--approvals', 'ok.yaml', '--fail-on', 'practice'];
    expect((await veileder([...compare, '--fail-on', 'practice'], { cwd })).code).toBe(1);
    expect((await veileder([...signed, '--approvals', 'ok.yaml'], { cwd })).code).toBe(0);
    const { code, out, err } = await veileder(check, { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Godkjent av Kari Nordmann: Vedtatt i rådet');
    expect(existsSync(join(cwd, usual))).toBe(false);
  });

  test('--fail-on says from which tier', async () => {
    const cwd = folderWith(guides);
    expect((await veileder([...signed, '--fail-on', 'editorial'], { cwd })).code).toBe(0);
    const changes = await changesOf(cwd);
    expect(changes).toHaveLength(2);
    expect(changes.map((c) => c.approved?.who)).toEqual(['Kari Nordmann', 'Kari Nordmann']);
    expect(read(cwd).match(/^ {2}- change:/gm)).toHaveLength(2);
  });

  test.each([
    ['nb', 'ny godkjenning'],
    ['nn', 'ny godkjenning'],
    ['en', 'new approval'],
  ])('what is added is told in %s', async (lang, words) => {
    const cwd = folderWith(guides);
    const { err } = await veileder([...signed, '--lang', lang, '--format', 'json'], { cwd });
    expect(err).toContain(words);
    expect(err).toContain('deadline-lengthened: ');
  });
});

test('approved twice, nothing is added the second time', async () => {
  const cwd = folderWith(guides);
  await veileder(signed, { cwd });
  const first = read(cwd);
  const { code, err } = await veileder(signed, { cwd });
  expect([code, read(cwd)]).toEqual([0, first]);
  expect(err).toContain('ingenting er skrevet');
  expect(err).toContain('--fail-on');
});

describe('a file that is there', () => {
  const own =
    '# Godkjenninger\r\napprovals:\r\n  # i fjor\r\n  - why: "Sagt: ja" # muntlig\r\n    change: gammel\r\n    who: Ola\r\n';
  const behind = '\r\n# æøå, og mer bak\r\nannet: [1,  2]';

  test.each(['', '\uFEFF'])('is kept to the byte, with its order, notes, line ends and mark: %j', async (mark) => {
    const cwd = folderWith({ ...guides, 'ok.yaml': mark + own + behind });
    const { code } = await veileder([...signed, '--approvals', 'ok.yaml'], { cwd });
    expect(code).toBe(0);
    const text = read(cwd, 'ok.yaml');
    expect(text.startsWith(mark + own)).toBe(true);
    expect(text.endsWith(behind)).toBe(true);
    const added = text.slice((mark + own).length, -behind.length);
    expect(added).toMatch(
      /^ {2}# deadline-lengthened: .*\r\n {2}- change: \w+\r\n {4}who: Kari Nordmann\r\n {4}why: .*\r\n$/,
    );
    const { err } = await veileder([...compare, '--approvals', 'ok.yaml', '--fail-on', 'practice'], { cwd });
    expect(err).toContain('gammel (Ola)');
  });

  test('an approval that has run out is given anew, below the old one', async () => {
    const cwd = folderWith(guides);
    const [change] = await changesOf(cwd);
    const old = `approvals:\n  - { change: ${change?.fingerprint}, who: Ola, why: Før, until: 2020-01-01 }\n`;
    writeFileSync(join(cwd, 'ok.yaml'), old);
    const { code, out, err } = await veileder([...signed, '--approvals', 'ok.yaml', '--fail-on', 'practice'], { cwd });
    expect(code).toBe(0);
    expect(read(cwd, 'ok.yaml').startsWith(old)).toBe(true);
    expect(out).toContain('Godkjent av Kari Nordmann');
    expect(err).toContain('gikk ut 1. januar 2020');
  });

  test.each([
    ['approvals: [{ change: x }]', 'ok.yaml:1:13'],
    ['noe: annet', 'ok.yaml:1:1'],
    ['approvals: [', 'ok.yaml:1:'],
    ['{ approvals: }', '«ok.yaml»'],
    [Buffer.from('approvals:\n', 'utf16le'), '«ok.yaml»'],
    [Buffer.from('# s\u00f8k\napprovals:\n', 'latin1'), '«ok.yaml»'],
  ])('that cannot be read, or has no room, is told of and left alone: %j', async (content, named) => {
    const cwd = folderWith({ ...guides, 'ok.yaml': content });
    const { code, out, err } = await veileder([...signed, '--approvals', 'ok.yaml'], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
    expect(readFileSync(join(cwd, 'ok.yaml'))).toEqual(Buffer.from(content));
  });
});

describe('a wrong call', () => {
  test.each([
    [['--approve'], '--by'],
    [['--approve', '--by', 'Kari'], '--why'],
    [['--approve', '--why', 'Sagt'], '--by'],
    [['--approve', '--by', ' \t', '--why', 'Sagt'], '--by'],
    [['--approve', '--by', 'Kari', '--why', ''], '--why'],
    [['--by', 'Kari'], '--approve'],
    [['--why', 'Sagt'], '--approve'],
    [['--until', '2026-12-31'], '--approve'],
    [[...signed.slice(3), '--until', 'snart'], '«snart»'],
    [[...signed.slice(3), '--until', '2026-02-30'], '«2026-02-30»'],
    [[...signed.slice(3), '--until', '2020-01-01'], '«2020-01-01»'],
    [[...signed.slice(3), '--fail-on', 'never'], '--fail-on never'],
    [[...signed.slice(3), '--changelog'], '--changelog'],
    [[...signed.slice(3), '--variant'], '--variant'],
  ])('%j', async (args, named) => {
    const cwd = folderWith(guides);
    const { code, out, err } = await veileder([...compare, ...args], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Feil i kommandoen: /);
    expect(err).toContain(named);
    expect(readdirSync(cwd)).toEqual(Object.keys(guides));
  });

  test('where a guide cannot be read, nothing is approved', async () => {
    const broken = 'veileder: 1\ntitle: "Uten slutt\n';
    const cwd = folderWith({ 'a/x.yaml': guides['a.yaml'], 'b/x.yaml': guides['b.yaml'], 'a/y.yaml': broken });
    const { code, err } = await veileder(['diff', 'a', 'b', ...signed.slice(3)], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Ingenting er godkjent');
    expect(existsSync(join(cwd, usual))).toBe(false);
  });
});

test('whatever name and reason somebody gives stand in the file as they were given', async () => {
  const hard = fc.constantFrom(
    '#',
    ': ',
    '- ',
    'null',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\t',
    '{',
    ']',
    ',',
    '&a',
    '\u2028',
    'æ',
  );
  const words = fc
    .array(fc.oneof(hard, fc.string({ unit: 'grapheme' })))
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(words, words, async (by, why) => {
      const cwd = folderWith(guides);
      const { code } = await veileder([...compare, '--approve', '--by', by, '--why', why], { cwd });
      expect(code).toBe(0);
      expect((await changesOf(cwd))[0]?.approved).toMatchObject({ who: by, why });
    }),
    { numRuns: 20 },
  );
});
