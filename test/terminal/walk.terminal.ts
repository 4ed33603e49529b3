import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { commandLine } from '../factory/program.ts';
import { Terminal } from './tmux.ts';

const oppdal = join(import.meta.dirname, '../../guides/oppdal.md');
const folder = mkdtempSync(join(tmpdir(), 'veileder-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open: Terminal[] = [];
const terminal = (columns: number, rows: number): Terminal => {
  const made = new Terminal(columns, rows);
  open.push(made);
  return made;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** What a guide with odd texts is called, in a file of its own. */
function guideOf(title: string, body: string): string {
  const path = join(folder, 'prøve.yaml');
  const lines = [
    'veileder: 1',
    'id: prove',
    'title: Prøve',
    'language: nb',
    'levels:',
    '  - id: 0',
    '    title: Nivå',
    '    steps:',
  ];
  const step = [`      - id: a`, `        title: ${JSON.stringify(title)}`, `        body: ${JSON.stringify(body)}`];
  writeFileSync(path, [...lines, ...step, '        outcomes: [{ when: Ja, go: close }]', ''].join('\n'));
  return path;
}

/** The size is the window's, and may be set after the shell was asked the first time. */
const withoutSize = (settings: string): string => settings.replace(/rows \d+; columns \d+;/, '');

describe('walk in a terminal', () => {
  it('takes every key', async () => {
    const t = terminal(80, 24);
    await t.walk(oppdal);
    await t.until('Hvor arbeider du?');
    t.keys('Down', 'Enter');
    await t.until(/Skole\n Trinn 1 av 5 på nivå 0/);
    t.keys('Enter');
    await t.until(/↑ ↓ mer/);
    t.keys('1');
    await t.until('2. Del undringen med nærmeste leder');
    t.keys('End');
    await t.until('1. Undringen bør følges opp');
    t.keys('Down', 'Down', 'Enter');
    await t.until('5. Avslutt saken');
    t.keys('Left');
    await t.until('2. Del undringen med nærmeste leder');
    t.keys('NPage');
    await t.until(/↑/);
    t.keys('PPage');
    await t.until('Ta opp undringen med lederen din');
    t.keys('Space');
    await t.until(/↑/);
    t.keys('Home');
    await t.until('Ta opp undringen med lederen din');
    t.keys('!');
    await t.until('Når det haster');
    t.keys('Escape');
    await t.until('Trinn 2 av 5');
    t.keys('o');
    await t.until('du er her');
    t.keys('Down', 'Enter');
    await t.until('Trinn 3 av 5 på nivå 0');
    t.keys('BSpace');
    await t.until('Trinn 2 av 5 på nivå 0');
    t.keys('/');
    await t.until('Skriv ett eller flere ord.');
    t.type('møte på æøå');
    await t.until('Søk: møte på æøå');
    t.keys('BSpace', 'BSpace', 'BSpace', 'BSpace', 'BSpace', 'BSpace', 'BSpace');
    await t.until(/Søk: møte▏\n \d+ treff/);
    t.keys('Escape');
    await t.until('! Akutt   ← Tilbake');
    t.keys('?');
    await t.until('ett trinn tilbake');
    t.keys('Escape', 'd'); // in one go, as Alt is sent
    await t.until('Ny dato');
    t.type('3.2.2026');
    t.keys('Enter');
    await t.until('Trinn 2 av 5');
    t.keys('m');
    await t.until('Hvor arbeider du?');
    t.keys('Home', 'Enter');
    await t.until(/Barnehage\n Trinn 2 av 5/);
    t.keys('b');
    await t.until('1. Sett ord på undringen');
    t.keys('q');
    await t.until('KODE 0');
  });

  it.each([
    ['Ctrl-C', 'KODE 130'],
    ['q', 'KODE 0'],
    ['a signal', 'KODE 143'],
  ])('leaves the terminal as it was after %s', async (how, code) => {
    const t = terminal(80, 24);
    t.shell(
      'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do echo linje $i; done',
    );
    await t.until('linje 30');
    const settings = join(folder, 'før'),
      after = join(folder, 'etter');
    t.shell(`stty -a > '${settings}'; echo FØR`);
    await t.until('\nFØR');
    t.shell(`CI=true ${commandLine} walk --lang nb '${oppdal}'; echo "KODE $?"`);
    await t.until('Hvor arbeider du?');
    expect(t.state('alternate_on')).toBe('1');
    expect(t.state('cursor_flag')).toBe('0');
    t.resize(70, 18);
    t.keys('Down', 'Enter');
    await t.until('Trinn 1 av 5');
    t.resize(80, 24);
    await t.until(/Skole\n Trinn 1 av 5/);
    if (how === 'a signal') process.kill(t.program(), 'SIGTERM');
    else t.keys(how === 'q' ? 'q' : 'C-c');
    const text = await t.until(code);
    expect(text).toContain('FØR');
    expect(text).not.toContain('undring');
    expect(t.state('alternate_on')).toBe('0');
    expect(t.state('cursor_flag')).toBe('1');
    const history = t.rows({ history: true }).join('\n');
    for (const i of [1, 15, 30]) expect(history).toContain(`linje ${i}`);
    expect(history).not.toContain('Hvor arbeider');
    t.shell(`stty -a > '${after}'; echo ETTER`);
    await t.until('\nETTER');
    expect(withoutSize(readFileSync(after, 'utf8'))).toBe(withoutSize(readFileSync(settings, 'utf8')));
  });

  it.each([
    [60, 20],
    [80, 24],
    [120, 40],
    [200, 50],
    [40, 12],
  ])('fills %i × %i and no more, also after the window has changed', async (columns, rows) => {
    const t = terminal(100, 30);
    await t.walk(`'${oppdal}' --audience skole`);
    await t.until('Trinn 1 av 5');
    t.resize(columns, rows);
    await t.until(new RegExp(columns < 50 || rows < 14 ? 'Trinn 1 av 5' : `^─{${columns}}$`, 'm'));
    t.keys('1');
    await t.until('Trinn 2 av 5');
    const screen = t.rows();
    expect(screen.length).toBe(rows);
    expect(screen.filter((row) => row.includes('Trinn 2 av 5'))).toHaveLength(1);
    expect(screen[rows - 2]).toContain('! Akutt');
    expect(screen[rows - 1]?.trim() ?? '').toBe('');
    for (const row of screen) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
  });

  it('takes a terminal that does not know its size for one of 80 × 24', async () => {
    const t = terminal(100, 30);
    t.shell('stty cols 0 rows 0');
    await t.walk(oppdal);
    await t.until('Hvor arbeider du?');
    expect(t.rows().some((row) => row === '─'.repeat(80))).toBe(true);
  });

  it('keeps æøå and wide characters whole, and lets nothing in a text control the terminal', async () => {
    const t = terminal(60, 20);
    const path = guideOf(
      'Blåbærsyltetøy 日本語のタイトル 👍',
      `${'日本語'.repeat(30)} og ÆØÅ æøå \u001b[2J\u001b]0;eid\u0007\u001b[?1049l slutt`,
    );
    await t.walk(`'${path}'`);
    const text = await t.until('slutt');
    expect(text).toContain('Blåbærsyltetøy 日本語のタイトル');
    expect(text).toContain('␛[2J␛]0;eid␇');
    expect((text.match(/日本語/g) ?? []).length).toBeGreaterThanOrEqual(28);
    expect(t.state('alternate_on')).toBe('1');
    for (const row of t.rows()) expect(stringWidth(row)).toBeLessThanOrEqual(60);
  });

  it('uses colour, and none with NO_COLOR', async () => {
    const colours = /\u001B\[[0-9;]*\b(3[0-7]|9[0-7])m/;
    const t = terminal(80, 24);
    await t.walk(oppdal, 'FORCE_COLOR=1');
    await t.until('Hvor arbeider du?');
    expect(t.rows({ looks: true }).join('\n')).toMatch(colours);
    t.keys('q');
    await t.until('KODE 0');
    await t.walk(oppdal, 'NO_COLOR=1');
    await t.until('Hvor arbeider du?');
    expect(t.rows({ looks: true }).join('\n')).not.toMatch(colours);
  });

  it.each(['INK_SCREEN_READER=true', 'TERM=dumb'])('is asked in lines, never redrawn, with %s', async (environment) => {
    const t = terminal(80, 24);
    await t.walk(oppdal, environment);
    await t.until('1. Barnehage');
    expect(t.state('alternate_on')).toBe('0');
    t.type('2');
    t.keys('Enter');
    await t.until('Sett ord på undringen');
    expect(t.rows({ history: true }).join('\n')).toContain('Barnehage');
    t.type('q');
    t.keys('Enter');
    await t.until('KODE 0');
  });

  it('says how to go on without a terminal', async () => {
    const t = terminal(80, 24);
    await t.walk(`'${oppdal}' < /dev/null`);
    expect(await t.until('KODE 2')).toContain('--script');
  });

  it('saves what was asked for, also by Ctrl-C', async () => {
    const t = terminal(80, 24);
    const file = join(folder, 'vei.json');
    await t.walk(`'${oppdal}' --audience skole --save '${file}'`);
    await t.until('Trinn 1 av 5');
    t.keys('1');
    await t.until('Trinn 2 av 5');
    t.keys('C-c');
    await t.until('KODE 130');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      guide: 'oppdal',
      audience: 'skole',
      answers: [{ step: 'sett-ord' }],
    });
    await t.walk(`'${oppdal}' --resume '${file}'`);
    await t.until('Trinn 2 av 5');
  });
});
