import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Terminal } from '../terminal/tmux.ts';

const program = join(import.meta.dirname, '../../bin/veileder.js');

export type ShellName = 'bash' | 'zsh' | 'fish';

/** How each shell is started as new: no settings but our own, and the script read in as the README says. */
const starts: Readonly<
  Record<ShellName, (home: string) => { readonly files: Record<string, string>; readonly call: string }>
> = {
  bash: () => ({
    files: { '.bashrc': `PS1='KLAR> '\nset +o history\nsource <(veileder completion bash)\n` },
    call: 'exec bash --rcfile "$HOME/.bashrc" -i',
  }),
  zsh: () => ({
    files: {
      '.zshrc': `PS1='KLAR> '\nunset HISTFILE\nLISTMAX=0\nautoload -U compinit; compinit -D\nsource <(veileder completion zsh)\n`,
    },
    call: 'exec zsh -d -i',
  }),
  fish: () => ({
    files: {
      '.config/fish/config.fish':
        "function fish_prompt; printf 'KLAR> '; end\nset -g fish_greeting\nset -g fish_autosuggestion_enabled 0\nveileder completion fish | source\n",
      // Where this folder is missing, fish reads all manual pages in the background, and writes here after the test is over.
      '.local/share/fish/generated_completions/.none': '',
    },
    call: 'exec fish -i',
  }),
};

/** A shell at its prompt, in a folder of its own with these files, and the program on its path. */
export class Shell {
  readonly folder: string;
  readonly #terminal: Terminal;

  private constructor(folder: string, terminal: Terminal) {
    this.folder = folder;
    this.#terminal = terminal;
  }

  static async start(
    name: ShellName,
    files: Readonly<Record<string, string>>,
    language = 'nb_NO.UTF-8',
  ): Promise<Shell> {
    const home = mkdtempSync(join(tmpdir(), 'veileder-shell-'));
    const folder = join(home, 'arbeid');
    const { files: settings, call } = starts[name](home);
    const write = (at: string, text: string): void => {
      mkdirSync(join(at, '..'), { recursive: true });
      writeFileSync(at, text);
    };
    for (const [path, text] of Object.entries(settings)) write(join(home, path), text);
    mkdirSync(folder);
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    mkdirSync(join(home, 'bin'));
    symlinkSync(program, join(home, 'bin/veileder'));
    chmodSync(program, 0o755);
    const terminal = new Terminal(100, 40);
    const shell = new Shell(folder, terminal);
    terminal.shell(
      `export HOME='${home}' ZDOTDIR='${home}' XDG_CONFIG_HOME='${home}/.config' PATH="${home}/bin:$PATH" LC_ALL=C.UTF-8 LC_MESSAGES= LANG=; cd '${folder}'`,
    );
    // The language of messages apart from that of signs: the machine may not have a Norwegian locale.
    terminal.shell(`export LC_ALL= LC_CTYPE=C.UTF-8 LC_MESSAGES='${language}'; clear; ${call}`);
    await terminal.until(/^KLAR>/m);
    return shell;
  }

  /** Types text and presses Tab so many times. */
  type(text: string, tabs = 1): void {
    this.#terminal.type(text);
    for (let i = 0; i < tabs; i++) this.#terminal.keys('Tab');
  }

  screen(): string {
    return this.#terminal.rows().join('\n');
  }

  /** The line that is being written, without the prompt. */
  line(): string {
    return (
      this.#terminal
        .rows()
        .findLast((row) => row.startsWith('KLAR>'))
        ?.slice('KLAR> '.length)
        .trimEnd() ?? ''
    );
  }

  /** Waits until the screen says something; gives the screen. */
  async until(what: string | RegExp): Promise<string> {
    return this.#terminal.until(what, 30_000);
  }

  /** Waits until the line that is being written is this one. */
  async untilLine(line: string): Promise<void> {
    const end = Date.now() + 30_000;
    while (this.line() !== line) {
      if (Date.now() > end) throw new Error(`the line never was «${line}»:\n${this.screen()}`);
      await wait(30);
    }
  }

  /** Gives up the line and clears the screen. */
  async fresh(): Promise<void> {
    this.#terminal.keys('C-u');
    await this.untilLine('');
    this.#terminal.keys('C-l');
    await this.until(/^KLAR>\s*$/);
  }

  enter(): void {
    this.#terminal.keys('Enter');
  }

  close(): void {
    this.#terminal.close();
    rmSync(join(this.folder, '..'), { recursive: true, force: true, maxRetries: 20 });
  }
}
