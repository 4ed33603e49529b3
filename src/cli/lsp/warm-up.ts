import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { UiLanguage } from '../language.ts';
import { checkOpen } from './check-open.ts';
import type { TrackedGuide } from './tracked.ts';

/** How often a guide is checked: then V8 has optimised most of what an edit runs. */
const rounds = 12;
/** And for how long at most, in milliseconds of work. */
const longest = 3000;
/** Pieces longer than this, in signs, are left out: what comes meanwhile would wait for them. */
const longestPiece = 60_000;
/** Nothing is done until the editor has asked nothing for this long. */
const silence = 150;

/**
 * Checks pieces of a guide that is open while the editor asks nothing, so that the first edit is answered as fast as
 * the hundredth. What is found is thrown away.
 */
export class WarmUp {
  readonly #language: UiLanguage;
  #heard = performance.now();
  readonly #done = new Set<string>();

  constructor(language: UiLanguage) {
    this.#language = language;
  }

  /** To be called for whatever comes from the editor. */
  heard(): void {
    this.#heard = performance.now();
  }

  /** Once for each written form. */
  async with({ checked, guide, workspace }: TrackedGuide, today: string): Promise<void> {
    const text = checked?.reading.parsed.files.find(({ path }) => path === guide.path)?.text;
    if (text === undefined) return;
    const form = guide.path.endsWith('.md') ? 'md' : 'yaml';
    if (this.#done.has(form)) return;
    this.#done.add(form);
    optimiseAsUsual();
    const pieces = (form === 'md' ? sectionsOf(text) : [text]).filter(({ length }) => length < longestPiece);
    let worked = 0;
    const pause = async (): Promise<void> => {
      // The editor and the machine have others to serve.
      await wait(5, undefined, { ref: false });
      while (performance.now() - this.#heard < silence) await wait(silence, undefined, { ref: false });
    };
    for (let round = 0; round < rounds; round++)
      for (const piece of pieces) {
        await pause();
        const start = performance.now();
        const parsed = await workspace.reader.readAsIf(guide, new Map([[guide.path, piece]]));
        const read = performance.now();
        await pause();
        const again = performance.now();
        await checkOpen(workspace, { guide, parsed, reads: new Map() }, { language: this.#language, today });
        worked += read - start + performance.now() - again;
        if (worked > longest) return;
      }
  }
}

/** The head of a guide with each of its sections in turn: small enough that nothing waits for one to be checked. */
function sectionsOf(text: string): string[] {
  const [head = '', ...sections] = text.split(/^(?=# )/m);
  return sections.map((section) => head + section);
}

/** Node 20 was told to optimise late, for calls that are over at once (bin/code-cache.js); this one goes on for hours. */
function optimiseAsUsual(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=67584');
}
