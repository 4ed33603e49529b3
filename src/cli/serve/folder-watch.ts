import { type FSWatcher, watch } from 'node:fs';

/**
 * Tells that something has happened in one of some folders; what it was, its hearer finds out by reading. Each folder is
 * watched by itself and no file is: a file that is saved by putting a new one in its place cannot slip away.
 */
export class FolderWatch {
  readonly #happened: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #failed: (folder: string) => void;
  readonly #told = new Set<string>();
  #closed = false;

  constructor(happened: () => void, failed: (folder: string) => void) {
    this.#happened = happened;
    this.#failed = failed;
  }

  /** From now on these folders, by their full paths. Returns true where one is new: what happened there before is unknown. */
  watch(folders: ReadonlySet<string>): boolean {
    // A look that was under way when all ended must not begin anew.
    if (this.#closed) return false;
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#drop(folder);
    let added = false;
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        // Renamed and deleted folders tell of it, or fail; either way the hearer looks again.
        const watcher = watch(folder, { persistent: true }, () => this.#happened());
        watcher.on('error', () => {
          this.#drop(folder);
          this.#happened();
        });
        this.#watchers.set(folder, watcher);
        added = true;
      } catch {
        if (!this.#told.has(folder)) this.#failed(folder);
        this.#told.add(folder);
      }
    }
    return added;
  }

  close(): void {
    this.#closed = true;
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder);
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
