import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from '../../source/decode.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Io } from '../io.ts';
import { makeFolder } from '../make-folder.ts';
import { writeWhole } from '../write-output.ts';
import type { CheckInput } from './check-here.ts';
import type { Checked, GuideToCheck } from './checked.ts';
import { nameContent } from './name-content.ts';
import { type Packed, pack, unpack } from './pack.ts';
import type { NameContent } from './read-traced.ts';
import { sameFiles, sameReads } from './still-holds.ts';

/** In the folder the program is started from; it tells Git by itself to leave it alone. */
const cacheFolder = '.veileder-cache';

/** Results of earlier runs. */
export interface Cache {
  readonly name: NameContent;
  /** For each guide of the run, its result where nothing it rests on has changed. */
  readonly known: readonly (Checked | undefined)[];
  /** Keeps results; where that cannot be done, the next run is slower and nothing else. */
  save(guides: readonly GuideToCheck[], results: readonly Checked[]): Promise<void>;
}

type Entries = ReadonlyMap<string, Packed>;

/** A guide's entry: the same file can be a guide by itself or the main file of a folder. */
const keyOf = ({ path, folder }: GuideToCheck): string => (folder === undefined ? path : `${path}/`);

/**
 * Opens the cache of this program, its configuration and this day. Whether a result still holds is a matter of contents
 * alone, never of times. A cache that is damaged is as good as none.
 */
export async function openCache(input: CheckInput, guides: readonly GuideToCheck[]): Promise<Cache> {
  const folder = resolve(input.io.cwd, cacheFolder);
  const prefix = `lint-${input.today}-`;
  const file = join(folder, `${prefix}${programName(input).slice(0, 16)}.json`);
  const entries = readEntries(file);
  return {
    name: nameContent,
    known: entries.size === 0 ? [] : knownResults(input, guides, entries),
    async save(checked, results) {
      const kept = new Map([...entries].filter(([key]) => existsSync(resolve(input.io.cwd, key.replace(/\/$/, '')))));
      for (const [i, guide] of checked.entries()) {
        const result = results[i];
        if (result) kept.set(keyOf(guide), pack(result));
      }
      await writeEntries(input.io, folder, file, [...kept]);
      removeOthers(folder, prefix);
    },
  };
}

/** Everything beside the guides that a result rests on. The program is named by its code, which names all its parts. */
function programName({ io, config }: CheckInput): string {
  const code = io.lintWorker === undefined ? '' : nameContent(readFileSync(io.lintWorker));
  const settings = config.layers.map(({ file }) => [file.path, file.text]);
  return nameContent(JSON.stringify([code, process.version, settings])).replace(/[^\w]/g, '_');
}

function readEntries(file: string): Entries {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end > 0 && nameContent(body) === text.slice(0, end)) return new Map(JSON.parse(body) as [string, Packed][]);
  } catch {
    // Not there, or not readable: the same as empty.
  }
  return new Map();
}

/** The first line holds the name of the rest. A folder that cannot be written to has no cache. */
async function writeEntries(
  io: Io,
  folder: string,
  file: string,
  entries: readonly (readonly [string, Packed])[],
): Promise<void> {
  const body = JSON.stringify(entries);
  try {
    makeFolder(folder);
    const ignore = join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  } catch {
    return;
  }
  await writeWhole(io, file, `${nameContent(body)}\n${body}`).catch(() => undefined);
}

function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not there after all, or not ours to remove.
  }
}

/** Of other days: they will never hold again. */
function removeOthers(folder: string, prefix: string): void {
  try {
    for (const name of readdirSync(folder))
      if (/^lint-.*\.json$/.test(name) && !name.startsWith(prefix)) removed(join(folder, name));
  } catch {
    // Another run may have been first.
  }
}

function knownResults({ io }: CheckInput, guides: readonly GuideToCheck[], entries: Entries): (Checked | undefined)[] {
  const bytes = new Map<string, Uint8Array>();
  const sources = new Map<string, SourceFile>();
  const open = (path: string): SourceFile => {
    let source = sources.get(path);
    if (!source) {
      source = decode(path, bytes.get(path) ?? readFileSync(resolve(io.cwd, path))).file;
      sources.set(path, source);
      bytes.delete(path);
    }
    return source;
  };
  return guides.map((guide) => {
    const entry = entries.get(keyOf(guide));
    if (!entry) return undefined;
    try {
      const keep = (path: string, content: Uint8Array): void => {
        if (entry.findings.length > 0) bytes.set(path, content);
      };
      if (!sameReads(io, guide, entry.inputs.reads, keep) || !sameFiles(io, guide, entry.inputs.exists))
        return undefined;
      return unpack(entry, open);
    } catch {
      // What cannot be read is told of when it is checked.
      return undefined;
    }
  });
}
