import type { Catalog } from '../../messages/catalog.ts';
import type { Guide } from '../../model/guide.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { Context } from '../context.ts';
import { findGuides, type GuideFile } from '../find-guides.ts';
import { checkGuides } from '../lint/check-guides.ts';
import type { Checked } from '../lint/checked.ts';
import type { Reading } from '../lint/read-traced.ts';
import { dayOf } from '../today.ts';
import { UsageError } from '../usage-error.ts';
import { Memory } from './memory.ts';

/** A guide as it is shown: what is wrong with it is always of now; its page may be older. */
export interface Shown {
  readonly file: GuideFile;
  readonly checked: Checked;
  /** Undefined where the file never held a guide that could be read. */
  readonly page?: Guide | undefined;
  /** The guide as it is now, as far as it can be read. */
  readonly guide?: Guide | undefined;
  /** A name for the content the page was made of. */
  readonly digest: string;
  /** `before`: the page is the last that could be read whole; `partly`: there never was such a one. */
  readonly state: 'now' | 'before' | 'partly' | 'unreadable';
}

export interface Snapshot {
  readonly guides: readonly Shown[];
  readonly config: LoadedConfig;
  /** Why what is shown is not all that was asked for, or not of now. */
  readonly problem?: (usage: Catalog['usage']) => string;
}

/** Reads and checks the guides over and over; only what has changed costs anything. */
export class Workshop {
  readonly #paths: readonly string[];
  readonly #configPath: string | undefined;
  readonly #context: Context;
  readonly #memory: Memory;
  /** The last guide that could be read whole, by its path. */
  readonly #whole = new Map<string, { readonly guide: Guide; readonly digest: string }>();
  #snapshot: Snapshot | undefined;

  constructor(paths: readonly string[], configPath: string | undefined, context: Context) {
    this.#paths = paths;
    this.#configPath = configPath;
    this.#context = context;
    this.#memory = new Memory(context.io);
  }

  /**
   * Looks at everything anew. Nothing is taken over where a guide has gone and `final` is not said: it may be on its
   * way back, since some editors delete a file and write it again.
   * @returns the state of now; undefined where nothing was taken over
   * @throws UsageError the first time, for what makes any command stop; later it is the snapshot's `problem`
   */
  async look(final: boolean): Promise<Snapshot | undefined> {
    const before = this.#snapshot;
    try {
      const config = await loadConfig(this.#context.io, this.#configPath);
      const { files, problem } = await this.#find();
      const gone = before?.guides.some(({ file }) => !files.some(({ path }) => path === file.path)) === true;
      if (gone && !final) return undefined;
      const checked = await this.#check(files, config);
      const guides: Shown[] = [];
      for (const [i, file] of files.entries()) {
        const result = checked[i];
        if (result) guides.push(this.#shown(file, result, await this.#memory.reader.read(file)));
      }
      this.#snapshot = { guides, config, ...(problem ? { problem } : {}) };
    } catch (error) {
      if (!before || !(error instanceof UsageError)) throw error;
      if (!final) return undefined;
      this.#snapshot = { ...before, problem: error.say };
    }
    return this.#snapshot;
  }

  /** Each path by itself, so that one that has gone does not take the others with it. */
  async #find(): Promise<{ files: GuideFile[]; problem?: Snapshot['problem'] }> {
    const { io } = this.#context;
    if (!this.#snapshot || this.#paths.length === 0) return { files: inOrder(await findGuides(io, this.#paths)) };
    const found = new Map<string, GuideFile>();
    let problem: Snapshot['problem'];
    for (const path of this.#paths) {
      try {
        for (const file of await findGuides(io, [path])) if (!found.has(file.path)) found.set(file.path, file);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        problem ??= error.say;
      }
    }
    return { files: inOrder([...found.values()]), ...(problem ? { problem } : {}) };
  }

  async #check(files: readonly GuideFile[], config: LoadedConfig): Promise<Checked[]> {
    const { io } = this.#context;
    const today = dayOf(io.now());
    this.#memory.review(files, [today, config.layers.map(({ file }) => [file.path, file.text])]);
    const checked = await checkGuides({ io, config, today }, files, {
      cache: false,
      workers: 0,
      before: this.#memory,
    });
    this.#memory.keep(checked);
    return checked;
  }

  #shown(file: GuideFile, checked: Checked, { parsed, digest }: Reading): Shown {
    const { guide } = parsed;
    // What `veileder render` would hold back.
    const isWhole = guide !== undefined && !parsed.diagnostics.some(({ severity }) => severity === 'error');
    if (isWhole) this.#whole.set(file.path, { guide, digest });
    const last = this.#whole.get(file.path);
    if (isWhole) return { file, checked, page: guide, guide, digest, state: 'now' };
    if (last) return { file, checked, page: last.guide, guide, digest: last.digest, state: 'before' };
    return { file, checked, page: guide && named(guide, file), guide, digest, state: guide ? 'partly' : 'unreadable' };
  }
}

/** Where a title is what is missing, the page goes by the name of its file. */
const named = (guide: Guide, { path }: GuideFile): Guide =>
  guide.title.trim() === '' ? { ...guide, title: path } : guide;

const inOrder = (files: readonly GuideFile[]): GuideFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
