import { isDeepStrictEqual } from 'node:util';
import type { GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import type { Before } from '../lint/check-guides.ts';
import type { Checked, GuideToCheck } from '../lint/checked.ts';
import { nameContent } from '../lint/name-content.ts';
import { type Reading, readTraced } from '../lint/read-traced.ts';
import { sameFiles, sameReads } from '../lint/still-holds.ts';

/** What has been read and found so far. Whether it still holds is a matter of contents alone, never of times. */
export class Memory implements Before {
  readonly #io: Io;
  readonly #readings = new Map<string, Reading>();
  readonly #results = new Map<string, Checked>();
  #settings: unknown;

  constructor(io: Io) {
    this.#io = io;
  }

  readonly reader = {
    read: async (guide: GuideToCheck): Promise<Reading> => {
      const known = this.#readings.get(guide.path);
      if (known) return known;
      const reading = await readTraced(this.#io, guide, nameContent);
      this.#readings.set(guide.path, reading);
      return reading;
    },
  };

  /** Forgets what no longer holds: `settings` is everything beside the files that results rest on. */
  review(guides: readonly GuideFile[], settings: unknown): void {
    if (!isDeepStrictEqual(this.#settings, settings)) this.#results.clear();
    this.#settings = settings;
    const there = new Map(guides.map((guide) => [guide.path, guide]));
    for (const [path, { reads }] of this.#readings) {
      const guide = there.get(path);
      if (!guide || !this.#same(() => sameReads(this.#io, guide, reads))) {
        this.#readings.delete(path);
        this.#results.delete(path);
      }
    }
  }

  known(guide: GuideFile): Checked | undefined {
    const result = this.#results.get(guide.path);
    return result && this.#same(() => sameFiles(this.#io, guide, result.inputs.exists)) ? result : undefined;
  }

  keep(results: readonly Checked[]): void {
    for (const result of results) this.#results.set(result.path, result);
  }

  /** What cannot be read is told of when it is read again. */
  #same(check: () => boolean): boolean {
    try {
      return check();
    } catch {
      return false;
    }
  }
}
