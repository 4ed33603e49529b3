import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { forgetDraft, keepDraft } from '../drafts.ts';
import type { Io } from '../io.ts';
import { makeFolder } from '../make-folder.ts';
import { writeError } from '../write-fault.ts';

/** A file to be written; `path` counts from the folder it goes to, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Those of the paths where something stands, or something that is no folder stands in the way of their folder. */
export function inTheWay(io: Io, folder: string, paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const parts = path.split('/');
    const above = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('/'));
    const blocked = above.find((p) => isThere(io, folder, p) && !isFolder(io, folder, p));
    return blocked ?? (isThere(io, folder, path) ? path : []);
  });
  return [...new Set(found)];
}

/**
 * Writes new files below a folder, all or none: first in a folder beside their places, then each put into its own.
 * @throws UsageError when one cannot be written; then nothing is left of the others.
 */
export function writeTogether(io: Io, folder: string, files: readonly NewFile[]): void {
  const made: string[] = [];
  const draft = join(resolve(io.cwd, folder), `.${process.pid}-${Date.now().toString(36)}.veileder-tmp`);
  let at = folder;
  // Listened for, a stop waits until all of this is done.
  keepDraft(draft);
  try {
    makeFolder(dirname(draft), made);
    makeFolder(draft, made);
    for (const [i, { path, content }] of files.entries()) {
      at = inFolder(folder, path);
      writeFileSync(join(draft, String(i)), content);
    }
    for (const [i, { path }] of files.entries()) {
      at = inFolder(folder, path);
      const target = resolve(io.cwd, folder, path);
      makeFolder(dirname(target), made);
      renameSync(join(draft, String(i)), target);
      made.push(target);
    }
    rmSync(draft, { recursive: true });
  } catch (error) {
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true });
    throw writeError(error, at);
  } finally {
    forgetDraft(draft);
  }
}

/** The path of something in a folder, as it is shown. */
export const inFolder = (folder: string, path: string): string => (folder === '.' ? path : `${folder}/${path}`);

const isThere = (io: Io, folder: string, path: string): boolean => kindAt(io, folder, path) !== undefined;
const isFolder = (io: Io, folder: string, path: string): boolean => kindAt(io, folder, path) === 'folder';

/** A link is no folder here, and one to nowhere is something too. Below a file there is nothing. */
function kindAt(io: Io, folder: string, path: string): 'folder' | 'other' | undefined {
  try {
    return lstatSync(resolve(io.cwd, folder, path)).isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}
