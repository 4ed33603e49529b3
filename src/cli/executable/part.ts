/** A file of a part, as the build has packed it. */
export interface PackedFile {
  /** From the part's folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** Files that an executable carries compressed, and that must lie on disk to be used. */
export interface Part {
  readonly name: string;
  /** The first half of the SHA-256 of its contents: another build of the program has another folder. */
  readonly hash: string;
  /** In the order in which their bytes follow one another. */
  readonly files: readonly PackedFile[];
}

/** What the program needs on disk: what is rendered with, the screens of a walk, a thread's code, and Typst. */
export type PartName = 'files' | 'screens' | 'thread' | 'typst';

/** What an executable carries, beside the parts' bytes and the program's modules. */
export interface Contents {
  readonly parts: Readonly<Partial<Record<PartName, Part>>>;
  /** Modules with what V8 made of them when the executable was built. */
  readonly cached: readonly string[];
  /** The standards that Typst can be asked for on this system; undefined: all that the program knows. */
  readonly pdfStandards?: readonly string[] | undefined;
}
