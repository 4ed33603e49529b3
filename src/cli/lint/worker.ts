import { parentPort, workerData } from 'node:worker_threads';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { checkerHere, Reader } from './check-here.ts';
import type { Checked } from './checked.ts';
import { nameContent } from './name-content.ts';
import type { FromWorker, ToWorker, WorkerData } from './worker-data.ts';

/** A thread that checks the guides it is sent, and sends back what it found. */
export function main(): void {
  const { cwd, config, today, named } = workerData as WorkerData;
  const nowhere = { write: () => undefined };
  const io: Io = {
    env: {},
    cwd,
    packageRoot: '',
    now: () => new Date(),
    stdout: nowhere,
    stderr: nowhere,
    stdin: async () => new Uint8Array(),
  };
  const checker = checkerHere({ io, config, today }, new Reader(io, named ? nameContent : undefined, false));
  parentPort?.on('message', async (jobs: ToWorker) => {
    const checked: Checked[] = [];
    const unreadable: string[] = [];
    for (const job of jobs) {
      try {
        checked.push(...(await checker.check([job], () => undefined)));
      } catch (error) {
        // Its sentence is a function, which cannot cross; there is only one that reading a guide can give.
        if (!(error instanceof UsageError)) throw error;
        unreadable.push(job.guide.path);
      }
    }
    const answer: FromWorker = { checked, unreadable };
    parentPort?.postMessage(answer);
  });
}

main();
