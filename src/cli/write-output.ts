import { accessSync, chmodSync, constants, realpathSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { forgetDraft, keepDraft } from './drafts.ts';
import type { Io } from './io.ts';
import { makeFolder } from './make-folder.ts';
import { writeError } from './write-fault.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. A file that is there keeps who may
 * read it; a link still leads to it; what is no file (a pipe, `/dev/stdout`) is written to as it is.
 * @throws UsageError with the reason; then nothing is left of the file, nor of the folders made for it.
 */
export async function writeWhole(io: Io, path: string, content: string | Uint8Array): Promise<void> {
  const made: string[] = [];
  try {
    const asked = resolve(io.cwd, path);
    const before = statSync(asked, { throwIfNoEntry: false });
    if (before && !before.isFile() && !before.isDirectory()) {
      // A pipe may be waited for; a stop is still heard.
      await writeFile(asked, content);
      return;
    }
    if (before) accessSync(asked, constants.W_OK);
    const target = before ? realpathSync(asked) : asked;
    makeFolder(dirname(target), made);
    await replace(target, content, before?.mode);
  } catch (error) {
    for (const folder of made.reverse()) removeEmpty(folder);
    throw writeError(error, path);
  }
}

async function replace(target: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const draft = join(dirname(target), `.${process.pid}-${Date.now().toString(36)}.veileder-tmp`);
  keepDraft(draft);
  try {
    writeFileSync(draft, content);
    if (mode !== undefined) chmodSync(draft, mode & 0o777);
    await rename(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    forgetDraft(draft);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else has put something in it.
  }
}
