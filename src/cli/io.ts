/** The world as a command sees it; tests pass their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Folder of the program: `templates/` and `package.json` stand here. */
  readonly packageRoot: string;
  /** What a person types to call the program, where that is not `veileder`. */
  readonly calledAs?: string | undefined;
  readonly now: () => Date;
  readonly stdout: Out;
  readonly stderr: Out;
  /** Standard input, read only when a command was told to (`-`). */
  readonly stdin: () => Promise<Uint8Array>;
  /** The file that a thread for checking guides runs; without it all is checked in this one. */
  readonly lintWorker?: string | undefined;
  /** Resolves when a program that goes on running is to end; without it, at Ctrl-C. */
  readonly interrupted?: Promise<void> | undefined;
  /** The standards of PDF that can be made on this system; undefined: all. */
  readonly pdfStandards?: readonly string[] | undefined;
  /** The terminal a person answers in; undefined where standard input is not one. */
  readonly terminal?: Terminal | undefined;
  /** Standard input line by line, as another program writes it; read only when a command was told to. */
  readonly lines?: (() => AsyncIterable<string>) | undefined;
}

export interface Terminal {
  /** What the person writes, line by line, without line ends. Stops reading when the loop over it is left. */
  lines(): AsyncIterable<string>;
  /** For screens that are redrawn; undefined where what is written does not go to a terminal too. */
  readonly screen?: Screen | undefined;
}

export interface Screen {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

export interface Out {
  readonly isTTY?: boolean | undefined;
  /** Width in character cells, where the stream is a terminal. */
  readonly columns?: number | undefined;
  write(text: string): unknown;
}
