import { setTimeout as wait } from 'node:timers/promises';
import type { Snapshot, Workshop } from './workshop.ts';

/** Several files are often saved at once; so many milliseconds are given them. */
const burst = 15;
/** How long a file that has gone may take to come back, in milliseconds. */
const comingBack = 200;

/** One look at the guides at a time, and always one after the last thing that happened. */
export class Follower {
  readonly #workshop: Workshop;
  readonly #changed: (snapshot: Snapshot) => void;
  readonly #failed: (error: unknown) => void;
  #current: Promise<Snapshot>;
  #next: Promise<Snapshot> | undefined;
  #snapshot: Snapshot;

  constructor(
    workshop: Workshop,
    first: Snapshot,
    changed: (snapshot: Snapshot) => void,
    failed: (error: unknown) => void,
  ) {
    this.#workshop = workshop;
    this.#snapshot = first;
    this.#current = Promise.resolve(first);
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Something has happened. */
  happened(): void {
    void this.look(burst);
  }

  /** The guides as they are after this call; what could not be found out is as it was. */
  look(pause = 0): Promise<Snapshot> {
    // A look that has not begun yet will see whatever made this call.
    this.#next ??= this.#current.then(async () => {
      await wait(pause);
      const next = this.#next;
      this.#next = undefined;
      if (next) this.#current = next;
      return this.#lookNow();
    });
    return this.#next;
  }

  async #lookNow(): Promise<Snapshot> {
    try {
      let seen = await this.#workshop.look(false);
      if (!seen) {
        await wait(comingBack);
        seen = await this.#workshop.look(true);
      }
      if (seen) this.#snapshot = seen;
      this.#changed(this.#snapshot);
    } catch (error) {
      this.#failed(error);
    }
    return this.#snapshot;
  }
}
