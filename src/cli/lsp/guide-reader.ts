import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { slug } from '../../model/slug.ts';
import type { ParsedGuide } from '../../parse/parse-guide.ts';
import type { GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { readGuide } from '../read-guide.ts';
import { type OpenTexts, pathIn } from './open-texts.ts';

/** A guide as it stands now: what is open in the editor counts before what is saved. */
export interface Reading {
  readonly guide: GuideFile;
  readonly parsed: ParsedGuide;
  /** Every file that was asked for, there or not, with its state. */
  readonly reads: ReadonlyMap<string, string>;
}

/** Reads guides, and reads them again only when one of their files is another than it was. */
export class GuideReader {
  readonly #io: Io;
  readonly #texts: OpenTexts;
  readonly #known = new Map<string, Reading>();

  constructor(io: Io, texts: OpenTexts) {
    this.#io = io;
    this.#texts = texts;
  }

  /** Undefined where the guide's own file is there no more. */
  async read(guide: GuideFile): Promise<Reading | undefined> {
    const key = `${guide.path}\n${guide.folder ?? ''}`;
    const known = this.#known.get(key);
    if (known && [...known.reads].every(([path, state]) => this.#state(path) === state)) return known;
    if (this.#state(guide.path) === 'none') {
      this.#known.delete(key);
      return undefined;
    }
    const { overlay, states } = this.#unsaved();
    const reads = new Map<string, string>();
    // A text may be edited while the guide is being read: its state is that of the moment it was taken.
    const parsed = await readGuide(this.#io, guide, overlay, (path) =>
      reads.set(path, states.get(path) ?? this.#state(path)),
    );
    const reading: Reading = { guide, parsed, reads };
    this.#known.set(key, reading);
    return reading;
  }

  /** As `read`, but leaves a guide alone whose own file neither holds the word nor has it in its name. */
  async readIfHolding(guide: GuideFile, word: string): Promise<Reading | undefined> {
    if (!guide.path.includes(word) && !slug(guide.path).includes(slug(word))) {
      const full = resolve(this.#io.cwd, guide.path);
      try {
        if (!(this.#texts.fileText(full) ?? readFileSync(full, 'utf8')).includes(word)) return undefined;
      } catch {
        return undefined;
      }
    }
    return this.read(guide);
  }

  /** A guide as it would be with other texts in some of its files; nothing of it is kept. */
  async readAsIf(guide: GuideFile, texts: ReadonlyMap<string, string>): Promise<ParsedGuide> {
    return readGuide(this.#io, guide, new Map([...this.#unsaved().overlay, ...texts]));
  }

  /** The texts that are open, by path, and their states at this moment. */
  #unsaved(): { readonly overlay: Map<string, string>; readonly states: Map<string, string> } {
    const overlay = new Map<string, string>();
    const states = new Map<string, string>();
    for (const full of this.#texts.paths()) {
      const path = pathIn(this.#io.cwd, full);
      overlay.set(path, this.#texts.fileText(full) ?? '');
      states.set(path, this.#state(path));
    }
    return { overlay, states };
  }

  #state(path: string): string {
    const full = resolve(this.#io.cwd, path);
    const open = this.#texts.state(full);
    if (open !== undefined) return open;
    const stat = statSync(full, { throwIfNoEntry: false });
    return stat?.isFile() ? `${stat.mtimeMs} ${stat.size}` : 'none';
  }
}
