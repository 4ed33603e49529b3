import { isMainFile } from '../model/main-file.ts';
import type { ParsedGuide as Parsed } from '../parse/parse-guide.ts';
import { aFunction, nameOf, text } from './arguments.ts';
import type { ParsedGuide } from './parse-guide.ts';

/** A guide as its text, or as `parseGuide` gave it: then it is not read again. */
export type GuideSource = string | ParsedGuide;

/** How the text of a guide is to be read. */
export interface ReadOptions {
  /**
   * The name of the file, with `/` between folders: it stands in every finding, and its ending (`.md`, `.yaml`) says
   * which form the text is in. Without one the text itself tells.
   */
  readonly path?: string | undefined;
  /**
   * Gives the text of a file that the guide includes; undefined where there is none, which is then a finding. It is
   * asked for paths in the folder of `path` only, and what it throws is thrown on.
   */
  readonly readFile?: ((path: string) => string | undefined | Promise<string | undefined>) | undefined;
}

export const readKinds = { path: text, readFile: aFunction } as const;

/** A text that has been read, and the name it was read under. */
export interface Reading {
  readonly path: string;
  readonly parsed: Parsed;
}

/** What stands behind the values that were given out. */
const readings = new WeakMap<object, Reading>();

export function keep(parsed: ParsedGuide, reading: Reading): ParsedGuide {
  readings.set(parsed, reading);
  return parsed;
}

const ask = async (readFile: NonNullable<ReadOptions['readFile']>, path: string): Promise<Uint8Array | 'missing'> => {
  const content = await readFile(path);
  if (content === undefined) return 'missing';
  if (typeof content !== 'string') {
    throw new TypeError(
      `readFile must give a string, or undefined where there is no file; it gave ${nameOf(content)}.`,
    );
  }
  return new TextEncoder().encode(content);
};

/**
 * Reads a text, or finds what was read before.
 * @throws TypeError for what is neither a text nor a value that `parseGuide` gave.
 */
export async function readSource(called: string, source: unknown, options: ReadOptions): Promise<Reading> {
  const { path = 'guide', readFile } = options;
  if (typeof source === 'string') {
    const { parseGuide } = await import('../parse/parse-guide.ts');
    // As bytes, so that marks, sizes and characters are judged as those of a file.
    const parsed = await parseGuide({
      path,
      bytes: new TextEncoder().encode(source),
      isFolder: isMainFile(path),
      readFile: (name) => (readFile ? ask(readFile, name) : 'missing'),
    });
    return { path, parsed };
  }
  const known = typeof source === 'object' && source !== null ? readings.get(source) : undefined;
  if (!known) {
    throw new TypeError(
      `${called}: the guide must be its text (a string), or the very value that parseGuide gave, not ${nameOf(source)}.`,
    );
  }
  if (options.path !== undefined || readFile) {
    throw new TypeError(`${called}: "path" and "readFile" belong to the reading of a text; this guide has been read.`);
  }
  return known;
}
