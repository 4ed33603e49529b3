/** The world as a command sees it; tests pass their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Folder of the program: `templates/` and `package.json` stand here. */
  readonly packageRoot: string;
  readonly now: () => Date;
  readonly stdout: Out;
  readonly stderr: Out;
  /** Standard input, read only when a command was told to (`-`). */
  readonly stdin: () => Promise<Uint8Array>;
}

export interface Out {
  readonly isTTY?: boolean | undefined;
  /** Width in character cells, where the stream is a terminal. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}
