import { setImmediate as turn } from 'node:timers/promises';

/** Messages that came together take a few turns of the event loop each until they have all been handled. */
const quietTurns = 6;
/** Guides that take longer than this are checked less often, so that there is time for something else. */
const quickCheck = 250;
const longestWait = 1000;

export interface Checking {
  /** Whether something newer than what is being checked waits to be checked; never twice in a row. */
  overtaken(): boolean;
}

export interface ChecksSetup {
  check(key: string, checking: Checking): Promise<void>;
  /** How long the last check of a guide took, in milliseconds. */
  duration(key: string): number;
  failed(error: unknown): void;
}

/** When guides are checked: soon after an edit, one after the other, and once for all edits that came together. */
export class Checks {
  readonly #setup: ChecksSetup;
  readonly #wanted = new Set<string>();
  /** Guides whose last check was given up for a newer text. */
  readonly #givenUp = new Set<string>();
  #scheduled = false;
  #running: Promise<void> | undefined;
  /** The guide that is being checked. */
  #key: string | undefined;
  #asked = 0;

  constructor(setup: ChecksSetup) {
    this.#setup = setup;
  }

  /** To be called when a guide may be another than it was. */
  want(key: string): void {
    this.#wanted.add(key);
    this.#asked++;
    this.#schedule();
  }

  /** Resolves when the guide has been checked as it is now, and checks it before its turn where that is needed. */
  async upToDate(key: string): Promise<void> {
    while (this.#running || this.#wanted.has(key)) await (this.#running ?? this.#run(key));
  }

  /** Whether a guide is being checked: nothing is known yet of what that rests on. */
  isRunning(key: string): boolean {
    return this.#key === key;
  }

  #schedule(): void {
    if (this.#scheduled || this.#running) return;
    this.#scheduled = true;
    void this.#next();
  }

  async #next(): Promise<void> {
    const longest = Math.max(0, ...[...this.#wanted].map((key) => this.#setup.duration(key)));
    if (longest < quickCheck) await this.#quiet();
    else await new Promise((done) => setTimeout(done, Math.min(longest / 2, longestWait)));
    this.#scheduled = false;
    const [key] = this.#wanted;
    if (key !== undefined && !this.#running) await this.#run(key);
  }

  /** Waits until all edits that have come are handled: no time where there is one, as when a person types. */
  async #quiet(): Promise<void> {
    let asked = this.#asked;
    for (let turns = 0; turns < quietTurns; turns++) {
      await turn();
      if (asked !== this.#asked) turns = 0;
      asked = this.#asked;
    }
  }

  async #run(key: string): Promise<void> {
    this.#wanted.delete(key);
    const wasGivenUp = this.#givenUp.delete(key);
    const overtaken = (): boolean => {
      if (wasGivenUp || !this.#wanted.has(key)) return false;
      this.#givenUp.add(key);
      return true;
    };
    this.#key = key;
    this.#running = this.#setup.check(key, { overtaken }).catch((error: unknown) => this.#setup.failed(error));
    await this.#running;
    this.#running = undefined;
    this.#key = undefined;
    if (this.#wanted.size > 0) this.#schedule();
  }
}
