import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commandLine } from '../factory/program.ts';
import { folderWith, smallGuide } from './harness.ts';

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
/** A server of its own for each test: the one before may still be on its way out. */
let servers = 0;
let session = '';
const tmux = (...args: string[]): string => execFileSync('tmux', ['-L', session, ...args], { encoding: 'utf8' });
const screen = (): string => tmux('capture-pane', '-p', '-J', '-S', '-');

/** Waits until the screen shows the words. */
async function shows(words: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const text = screen();
    if (text.includes(words)) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never showed ${words}:\n${screen()}`);
}

function begin(cwd: string, args: string): void {
  session = `veileder-plain-${process.pid}-${servers++}`;
  const program = `${commandLine} ${args}; echo "kode $?"`;
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', '60', '-y', '20', '-c', cwd, 'sh');
  tmux('send-keys', '-l', program);
  tmux('send-keys', 'Enter');
}

describe.skipIf(!hasTmux)('veileder walk --plain in a terminal', () => {
  afterEach(() => {
    spawnSync('tmux', ['-L', session, 'kill-server']);
  });

  it('asks, answers, and saves', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    begin(cwd, 'walk liten.yaml --plain --lang nb --save vei.json');
    await shows('Skriv 1–2');
    tmux('send-keys', '2', 'Enter');
    await shows('Snakk med barnet (trinn 2 av 2)');
    // What is typed before the question is asked is shown before it.
    await shows('avslutning av saken og loggen\nSkriv 1–2');
    tmux('send-keys', 'g', 'Space', 'Sett ord på', 'Enter');
    await shows('Skriv 1–2, t (tilbake), a (akutt), ? (hjelp), q (slutt): g Sett ord på');
    tmux('send-keys', 'q', 'Enter');
    const text = await shows('kode 0');
    expect(text).toContain('Sett ord på bekymringen (trinn 1 av 2)');
    expect(JSON.parse(readFileSync(join(cwd, 'vei.json'), 'utf8')).answers).toMatchObject([
      { step: 'sett-ord', to: 'samtale' },
      { step: 'samtale', kind: 'jump', to: 'sett-ord' },
    ]);
  });

  it('stops at Ctrl-C, saves nothing, and leaves the terminal as it was', async () => {
    const cwd = folderWith({ 'liten.yaml': smallGuide() });
    begin(cwd, 'walk liten.yaml --plain --lang nb --save vei.json');
    await shows('Skriv 1–2');
    tmux('send-keys', 'C-c');
    // The shell is back, and the terminal echoes and edits lines as before.
    tmux('send-keys', 'clear; stty -a | grep -o -- "-*icanon\\|-*echo " | tr "\\n" "."; echo ferdig', 'Enter');
    expect(await shows('.ferdig')).toMatch(/(?<!-)icanon\.(?<!-)echo \.ferdig/);
    expect(existsSync(join(cwd, 'vei.json'))).toBe(false);
  });
});
