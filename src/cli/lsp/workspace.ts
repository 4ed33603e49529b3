import { resolve } from 'node:path';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { findGuides, type GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { GuideReader, type Reading } from './guide-reader.ts';
import { candidatesFor } from './guides-of.ts';
import { type OpenTexts, pathIn } from './open-texts.ts';

/** A folder as `veileder` would see it if it were started there, but for what the editor has not saved. */
export class Workspace {
  readonly io: Io;
  readonly reader: GuideReader;
  readonly #texts: OpenTexts;
  readonly #config: string | undefined;
  #settings: Promise<LoadedConfig> | undefined;
  /** Guides that were looked for by id; null: there was none. */
  readonly #byId = new Map<string, GuideFile | null>();
  /** Files that were guides when they were opened stay so while they are written on. */
  readonly #were = new Set<string>();

  /** @param config a settings file named by the user, from the root of the file system */
  constructor(io: Io, texts: OpenTexts, config: string | undefined) {
    this.io = io;
    this.#texts = texts;
    this.#config = config;
    this.reader = new GuideReader(io, texts);
  }

  /** The path of a file as the command line would be given it here. */
  path(full: string): string {
    return pathIn(this.io.cwd, full);
  }

  full(path: string): string {
    return resolve(this.io.cwd, path);
  }

  /** @throws UsageError for settings that cannot be read */
  settings(): Promise<LoadedConfig> {
    this.#settings ??= loadConfig(this.io, this.#config);
    return this.#settings;
  }

  /** To be called when files have come or gone, or settings may be others. */
  forget(): void {
    this.#settings = undefined;
    this.#byId.clear();
  }

  /** The guides a file belongs to; none for files that are no business of this program. */
  async guidesOf(full: string): Promise<readonly GuideFile[]> {
    const path = this.path(full);
    const { own, around } = candidatesFor(this.io, this.#texts, path);
    const holding: GuideFile[] = [];
    for (const guide of around) if ((await this.reader.read(guide))?.reads.has(path)) holding.push(guide);
    if (holding.length > 0) return holding;
    if (own) this.#were.add(path);
    return own ? [own] : this.#were.has(path) ? [{ path }] : [];
  }

  closed(full: string): void {
    this.#were.delete(this.path(full));
  }

  /** The guide with this id among those that `veileder` would check here; of two, the first by path. */
  async guideNamed(id: string): Promise<Reading | undefined> {
    const known = this.#byId.get(id);
    if (known === null) return undefined;
    const again = known && (await this.reader.read(known));
    if (again?.parsed.guide?.id === id) return again;
    const found = (await this.guidesWith(id)).find(({ parsed }) => parsed.guide?.id === id);
    this.#byId.set(id, found?.guide ?? null);
    return found;
  }

  /** The guides here whose files hold a word, read; to look for the word costs less than to read them all. */
  async guidesWith(word: string): Promise<readonly Reading[]> {
    const found: Reading[] = [];
    for (const guide of await this.allGuides()) {
      const reading = await this.reader.readIfHolding(guide, word);
      if (reading) found.push(reading);
    }
    return found;
  }

  /** All guides that `veileder` would check here, and those that are open. */
  async allGuides(): Promise<readonly GuideFile[]> {
    const found = new Map<string, GuideFile>();
    for (const guide of await guidesOnDisk(this.io)) found.set(guide.path, guide);
    for (const full of this.#texts.paths()) {
      const path = this.path(full);
      if (path.startsWith('../')) continue;
      const { own, around } = candidatesFor(this.io, this.#texts, path);
      if (own && around.length === 0 && !found.has(own.path)) found.set(own.path, own);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** None is no fault here: what is open may be the first. */
async function guidesOnDisk(io: Io): Promise<readonly GuideFile[]> {
  try {
    return await findGuides(io, []);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
