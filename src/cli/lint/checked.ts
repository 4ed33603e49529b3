import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { GuideFile } from '../find-guides.ts';

/** A finding with its lasting name, and the part of the guide it is in. */
export interface Located {
  readonly diagnostic: Diagnostic;
  readonly fingerprint: string;
  readonly element: string;
}

/** What the result for one guide rests on: as long as all of it is the same, so is the result. */
export interface Inputs {
  /** One name for the content of everything read; the path alone where contents were not asked for. */
  readonly digest: string;
  /** Each file read → a hash of its content, or why it could not be read. */
  readonly reads: readonly (readonly [path: string, content: string])[];
  /** Files asked for by rules → whether they were there. */
  readonly exists: readonly (readonly [path: string, isThere: boolean])[];
  /** Other guides asked for by rules → their digest; null where there was none. */
  readonly siblings: readonly (readonly [id: string, digest: string | null])[];
}

/** A place by its file, line and column from 1. */
export interface WaitsFor {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One guide, checked. Plain data: it crosses threads, and lies in the cache. */
export interface Checked {
  readonly path: string;
  /** Both undefined where the file holds no guide. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly files: number;
  readonly suppressed: number;
  readonly findings: readonly Located[];
  /** Where something must be mended before all rules can look at the guide; undefined when they all have. */
  readonly waitsFor?: readonly WaitsFor[] | undefined;
  readonly inputs: Inputs;
}

/** A guide to check: a file, or bytes that came on standard input under that name. */
export interface GuideToCheck extends GuideFile {
  readonly bytes?: Uint8Array;
}

export interface Job {
  readonly guide: GuideToCheck;
  /** Guides that its rules may ask for, by id. */
  readonly beside: readonly (readonly [id: string, guide: GuideToCheck])[];
}

/** Checks guides, here or in other threads; the results come in the order of the jobs. */
export interface Checker {
  check(jobs: readonly Job[], told: (done: number) => void): Promise<Checked[]>;
  close(): Promise<void>;
}
