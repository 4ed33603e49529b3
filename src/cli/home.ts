import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Where the program's own files are. Each is asked for when it is needed: in an executable they must be unpacked first. */
export interface Home {
  /** The folder that `templates/`, `schemas/` and `dist/page/` stand in. */
  readonly packageRoot: string;
  /** The file that a thread for checking guides runs. */
  readonly lintWorker: string;
  /** The standards of PDF that can be asked for here; undefined: all that the program knows. */
  readonly pdfStandards?: readonly string[] | undefined;
}

/** In a checkout and in an npm package the files lie around `dist`. */
export const homeAround = (dist: string): Home => ({
  packageRoot: join(dist, '..'),
  lintWorker: join(dist, 'lint-worker.cjs'),
});

/** An executable's files could not be written anywhere. */
export class NowhereToUnpack extends Error {
  readonly code = 'VEILEDER_NOWHERE_TO_UNPACK';
  /** Where they belong. */
  readonly folder: string;
  /** The environment variable that names the folder above. */
  readonly variable: string;

  constructor(folder: string, variable: string, cause: unknown) {
    super(`cannot unpack into ${folder}`, { cause });
    this.folder = folder;
    this.variable = variable;
  }
}

/** What a person is told when a file of the program itself could not be unpacked; undefined of any other error. */
export function unpackingError(error: unknown): UsageError | undefined {
  // What starts an executable is bundled by itself and has a class of its own.
  if (!(error instanceof Error && 'code' in error && error.code === 'VEILEDER_NOWHERE_TO_UNPACK')) return undefined;
  const { folder, variable } = error as NowhereToUnpack;
  return new UsageError((usage) => usage.nowhereToUnpack({ folder, variable }));
}
