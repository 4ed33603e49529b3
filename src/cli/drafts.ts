import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const drafts = new Set<string>();
let isWatching = false;

/**
 * Remembers a file or folder that is to be gone, should the program be stopped before it has its name. From the first
 * one on the program listens for that; a signal that comes just as it stops listening would be lost.
 */
export function keepDraft(path: string): void {
  drafts.add(path);
  if (isWatching) return;
  isWatching = true;
  for (const signal of signals) process.on(signal, stop);
}

/** The draft has its name, or is gone. */
export function forgetDraft(path: string): void {
  drafts.delete(path);
}

/** Leaves nothing half done, and then stops as if nobody had listened: who started the program sees why it ended. */
function stop(signal: NodeJS.Signals): void {
  for (const draft of drafts) rmSync(draft, { recursive: true, force: true });
  for (const one of signals) process.off(one, stop);
  process.kill(process.pid, signal);
}
