import type { Io } from './io.ts';

export interface Progress {
  readonly told: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** Short work is over before anyone wonders. */
const quietFor = 300;
const between = 100;

/** One line that is written over, on a terminal's standard error; nothing of it is left at the end. */
export function progressOn(io: Io, say: (n: { done: number; total: number }) => string): Progress {
  const begun = io.now().getTime();
  let last = begun + quietFor - between;
  let isShown = false;
  return {
    told(done, total) {
      const now = io.now().getTime();
      if (now - last < between) return;
      last = now;
      isShown = true;
      io.stderr.write(`\r\u001B[2K${say({ done, total }).slice(0, (io.stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isShown) io.stderr.write('\r\u001B[2K');
    },
  };
}
