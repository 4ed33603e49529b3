import type { LoadedConfig } from '../config/load.ts';
import type { Checked, Job } from './checked.ts';

/** What a thread is started with. */
export interface WorkerData {
  readonly cwd: string;
  readonly config: LoadedConfig;
  readonly today: string;
  /** Whether contents are to be named, for the cache. */
  readonly named: boolean;
}

export type ToWorker = readonly Job[];

/** The results of the jobs; or the paths of guides that could not be read. */
export interface FromWorker {
  readonly checked: readonly Checked[];
  readonly unreadable: readonly string[];
}
