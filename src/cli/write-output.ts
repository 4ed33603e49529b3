import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
export async function writeWhole(io: Io, path: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(io.cwd, path);
  const draft = join(dirname(target), `.${process.pid}-${Date.now().toString(36)}.veileder-tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new UsageError((usage) => usage.cannotWrite({ path, reason: reasonOf(error) }));
  }
}

/** The system's short name of what went wrong (EACCES, ENOSPC …), which help desks can look up. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
