import type { Files } from '../factory/program-runs.ts';

/** What every command is tried with. */
export const kinds = [
  'good call',
  'wrong call',
  'no input',
  'empty input',
  'not a guide',
  'cannot be written',
  'full disk',
  'reader has left',
  'interruption',
] as const;
export type Kind = (typeof kinds)[number];

/** One call of the program, and all that may be seen of it. */
export interface Case {
  readonly args: readonly string[];
  readonly code: 0 | 1 | 2;
  /** What standard output holds: nothing where it is left out. `json`: one value, whose messages are for people. */
  readonly out?: RegExp | 'json';
  /** What standard error names: the place, the value … Nothing at all is on it where this is left out. */
  readonly names?: readonly string[];
  /** Files beside the usual ones. */
  readonly files?: Files;
  readonly input?: string | Uint8Array;
  /** Only to be run in a process of its own. */
  readonly processOnly?: true;
  /** Where standard output goes, other than to the test. */
  readonly stdout?: 'full disk' | 'reader has left';
  /** Files that are there afterwards, and were not before. */
  readonly makes?: readonly string[];
}

/** A call that is stopped while it waits for a pipe. */
export interface Stop extends Pick<Case, 'args' | 'files'> {
  /** The pipe it reads from; or the one it writes to, when the file named by `after` is there. */
  readonly waitsFor: { readonly read: string } | { readonly write: string; readonly after: string };
}

/** A call that is too short to be waited for: it is stopped at several moments, and leaves a whole file or none. */
export interface ShortStop extends Pick<Case, 'args'> {
  /** The file that is whole or not there; none: nothing is ever written. */
  readonly makes?: string;
}

/** Why a kind is not for a command. */
export interface NotFor {
  readonly notFor: string;
}

export type CommandCases = Readonly<Record<Exclude<Kind, 'interruption'>, readonly Case[] | NotFor>> & {
  readonly interruption: readonly (Stop | ShortStop)[] | NotFor;
};
