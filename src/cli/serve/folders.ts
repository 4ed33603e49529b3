import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { skippedFolders } from '../find-guides.ts';
import type { Io } from '../io.ts';
import type { Snapshot } from './workshop.ts';

/** The folders, by their full paths, in which anything that is shown can change. */
export function foldersOf(io: Io, paths: readonly string[], snapshot: Snapshot): Set<string> {
  const folders = new Set<string>();
  const add = (folder: string): void => {
    const there = nearest(folder);
    if (there !== undefined) folders.add(there);
  };
  /** Where a file stands, and where it stands in truth: a link's own folder does not tell of a change in its target. */
  const addFile = (path: string): void => {
    const full = resolve(io.cwd, path);
    add(dirname(full));
    const real = realPath(full);
    if (real !== undefined && real !== full) add(dirname(real));
  };
  add(io.cwd);
  for (const path of paths.length > 0 ? paths : ['guides']) {
    const root = resolve(io.cwd, path.replace(/\/?[^/]*[*?[\]{}!].*$/, '') || '.');
    if (isFolder(root)) for (const folder of tree(root)) folders.add(folder);
    else addFile(root);
  }
  if (paths.length === 0 && !isFolder(resolve(io.cwd, 'guides')))
    for (const folder of tree(io.cwd)) folders.add(folder);
  for (const { file, checked } of snapshot.guides) {
    addFile(file.path);
    for (const [path] of checked.inputs.reads) addFile(path);
    for (const [path] of checked.inputs.exists) addFile(join(dirname(file.path), path));
  }
  for (const { file, baseline } of snapshot.config.layers) {
    addFile(file.path);
    if (baseline !== undefined) addFile(baseline);
  }
  return folders;
}

/** A folder and those in it that are searched for guides. */
function tree(root: string): string[] {
  const found = [root];
  for (const folder of found) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isDirectory() && !entry.name.startsWith('.') && !skippedFolders.has(entry.name))
          found.push(join(folder, entry.name));
    } catch {
      // Gone again, or not for this user: nothing to follow there.
    }
  }
  return found;
}

/** The folder, else the nearest above it that is there: it tells when the folder comes. */
function nearest(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isFolder(at)) return at;
    if (dirname(at) === at) return undefined;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
