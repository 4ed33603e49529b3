import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../usage-error.ts';
import type { CheckInput } from './check-here.ts';
import type { Checked, Checker } from './checked.ts';
import type { FromWorker, ToWorker, WorkerData } from './worker-data.ts';

/** More threads than this wait for the disk and take memory. */
const mostWorkers = 8;
/** Guides sent at a time: few, so that no thread is left with a heap of them at the end. */
const batch = 4;

export interface PoolOptions {
  /** The file a thread runs. */
  readonly script: string;
  readonly workers: number | undefined;
  readonly named: boolean;
  /** Guides to check. */
  readonly count: number;
}

/** Threads that check guides; each takes the next ones when it is done with its own. */
export function startPool({ io, config, today }: CheckInput, { script, workers, named, count }: PoolOptions): Checker {
  const size = Math.max(
    1,
    Math.min(workers ?? Math.min(availableParallelism(), mostWorkers), Math.ceil(count / batch)),
  );
  const workerData: WorkerData = { cwd: io.cwd, config, today, named };
  const threads = Array.from({ length: size }, () => new Worker(script, { workerData }));
  return {
    async check(jobs, told) {
      const results: Checked[] = [];
      const unreadable: string[] = [];
      let next = 0;
      await Promise.all(
        threads.map(async (thread) => {
          while (next < jobs.length) {
            const from = next;
            next += batch;
            const answer = await ask(thread, jobs.slice(from, next));
            unreadable.push(...answer.unreadable);
            for (const [i, checked] of answer.checked.entries()) results[from + i] = checked;
            told(answer.checked.length);
          }
        }),
      );
      const [path] = unreadable.sort();
      if (path !== undefined) throw new UsageError((usage) => usage.unreadable({ path }));
      return results;
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function ask(thread: Worker, jobs: ToWorker): Promise<FromWorker> {
  return new Promise((answered, failed) => {
    const end = (): void => {
      thread.off('message', receive);
      thread.off('error', fail);
    };
    const receive = (answer: FromWorker): void => {
      end();
      answered(answer);
    };
    const fail = (error: Error): void => {
      end();
      failed(error);
    };
    thread.on('message', receive);
    thread.on('error', fail);
    thread.postMessage(jobs);
  });
}
