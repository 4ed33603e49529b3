import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { commandLine } from '../factory/program.ts';

let made = 0;

/** A shell in a terminal of its own, in which the built program is run as a person would. */
export class Terminal {
  /** Each terminal has a tmux of its own: one that goes down takes no other with it. */
  readonly #socket = `veileder-${process.pid}-${made++}`;

  constructor(columns: number, rows: number) {
    this.#tmux('new-session', '-d', '-s', 'walk', '-x', String(columns), '-y', String(rows), 'sh');
    this.#tmux('set-option', '-g', 'status', 'off');
    this.#tmux('set-option', '-g', 'window-size', 'manual');
    this.resize(columns, rows);
  }

  #tmux(...args: readonly string[]): string {
    const all = ['-L', this.#socket, '-f', '/dev/null', ...args];
    const env = { ...process.env, TMUX: undefined, LC_ALL: 'C.UTF-8' };
    const { status, stdout, stderr, error } = spawnSync('tmux', all, { encoding: 'utf8', env });
    if (error || status !== 0) throw new Error(`tmux ${args.join(' ')}: ${error?.message ?? stderr}`);
    return stdout;
  }

  /** Types a line into the shell. `CI` is set, as on build servers: a terminal is a terminal there too. */
  shell(line: string): void {
    this.#tmux('send-keys', '-t', 'walk', '-l', line);
    this.#tmux('send-keys', '-t', 'walk', 'Enter');
  }

  /** Starts a walk; what the shell showed before stays on it. */
  async walk(args: string, environment = ''): Promise<void> {
    this.shell("PS1='$ '; clear; echo FØR");
    this.shell(`CI=true ${environment} ${commandLine} walk --lang nb ${args}; echo "KODE $?"`);
  }

  /** Presses keys by tmux's names (`Down`, `C-c`), or types letters. */
  keys(...keys: readonly string[]): void {
    this.#tmux('send-keys', '-t', 'walk', ...keys);
  }

  type(text: string): void {
    this.#tmux('send-keys', '-t', 'walk', '-l', text);
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-t', 'walk', '-x', String(columns), '-y', String(rows));
  }

  /** The rows as they stand; `looks` keeps what colours them. */
  rows({ looks = false, history = false } = {}): string[] {
    const options = [...(looks ? ['-e'] : []), ...(history ? ['-S', '-'] : [])];
    return this.#tmux('capture-pane', '-p', ...options, '-t', 'walk')
      .replace(/\n$/, '')
      .split('\n');
  }

  /** `1` while a program has put up its other screen, or hidden the cursor. */
  state(variable: 'alternate_on' | 'cursor_flag'): string {
    return this.#tmux('display-message', '-p', '-t', 'walk', `#{${variable}}`).trim();
  }

  /** Waits until the screen says something; gives the screen. */
  async until(what: string | RegExp, within = 15_000): Promise<string> {
    const end = Date.now() + within;
    for (;;) {
      const text = this.rows().join('\n');
      if (typeof what === 'string' ? text.includes(what) : what.test(text)) return text;
      if (Date.now() > end) throw new Error(`the screen never said ${what}:\n${text}`);
      await wait(30);
    }
  }

  /** The id of the program that runs in the shell. */
  program(): number {
    const shell = this.#tmux('display-message', '-p', '-t', 'walk', '#{pane_pid}').trim();
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' });
    return Number(stdout.trim().split('\n').at(-1));
  }

  close(): void {
    spawnSync('tmux', ['-L', this.#socket, 'kill-server']);
  }
}
