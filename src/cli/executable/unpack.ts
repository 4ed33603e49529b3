import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Part } from './part.ts';

const folderName = ({ name, hash }: Part): string => `${name}-${hash}`;

/** What an earlier version, or a run that was cut off, has left behind is of no use after so long. */
const leftAfterMs = 30 * 24 * 3600 * 1000;

/**
 * The folder in `cache` that holds the files of a part: as they were left there if every one is whole, otherwise anew.
 * Programs that start at the same time do not disturb each other.
 * @param bytes the files' contents, one after another; asked for only when they must be written
 * @throws where the folder cannot be written to
 */
export function unpacked(part: Part, bytes: () => Uint8Array, cache: string): string {
  const folder = join(cache, folderName(part));
  if (isWhole(part, folder)) return folder;
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const draft = mkdtempSync(join(cache, `.${part.name}-`));
  try {
    writeFiles(part, bytes(), draft);
    putInPlace(part, draft, folder);
  } finally {
    removed(draft);
  }
  removeLeftovers(cache, folder);
  return folder;
}

function isWhole({ files }: Part, folder: string): boolean {
  return files.every(({ path, size, hash }) => {
    try {
      const file = join(folder, path);
      return statSync(file).size === size && sha256(readFileSync(file)) === hash;
    } catch {
      return false;
    }
  });
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function writeFiles({ files }: Part, bytes: Uint8Array, folder: string): void {
  let from = 0;
  for (const { path, size } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes.subarray(from, from + size));
    from += size;
  }
}

/** A folder takes its name whole or not at all. One that is there already is mended file by file, as it may be in use. */
function putInPlace({ files, ...part }: Part, draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    for (const file of files.filter((f) => !isWhole({ ...part, files: [f] }, folder))) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      renameSync(join(draft, file.path), join(folder, file.path));
    }
  }
}

function removeLeftovers(cache: string, kept: string): void {
  try {
    for (const name of readdirSync(cache)) {
      const path = join(cache, name);
      if (/^\.?(?:files|screens|thread|typst)-/.test(name) && path !== kept && age(path) > leftAfterMs) removed(path);
    }
  } catch {
    // Another program may have been first.
  }
}

const age = (path: string): number => Date.now() - statSync(path).mtimeMs;

function removed(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // In use (Windows), or not ours to remove.
  }
}
