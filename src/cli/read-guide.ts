import { readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type ParsedGuide, parseGuide, type ReadResult } from '../parse/parse-guide.ts';
import type { GuideFile } from './find-guides.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a guide and everything it includes.
 * @throws UsageError when the guide's own file cannot be read; an included file that cannot is a finding.
 */
export async function readGuide(
  io: Io,
  guide: GuideFile,
  /** Texts that stand in for those of files, by path. */
  overlay: ReadonlyMap<string, string> = new Map(),
  /** Told of every file that is read, and what it held. */
  seen: (path: string, content: ReadResult) => void = () => undefined,
): Promise<ParsedGuide> {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const text = overlay.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  };
  const bytes = bytesOf(guide.path) ?? readMain(io, guide.path);
  seen(guide.path, bytes);
  return parseGuide({
    path: guide.path,
    bytes,
    isFolder: guide.folder !== undefined,
    readFile: (path) => {
      const content = bytesOf(path) ?? readIncluded(io, folderOf(guide), path);
      seen(path, content);
      return content;
    },
  });
}

/** The folder that what a guide includes must be in. */
export function folderOf(guide: GuideFile): string {
  return guide.folder ?? dirname(guide.path);
}

/** A guide that comes on standard input, read as if it stood at `path`. */
export async function readGuideFrom(io: Io, path: string, bytes: Uint8Array): Promise<ParsedGuide> {
  return parseGuide({ path, bytes, readFile: (name) => readIncluded(io, dirname(path), name) });
}

function readMain(io: Io, path: string): Uint8Array {
  try {
    return readFileSync(resolve(io.cwd, path));
  } catch {
    throw new UsageError((usage) => usage.unreadable({ path }));
  }
}

/** A file of a guide. Links of the file system must not lead out of the guide's folder either. */
export function readIncluded(io: Io, root: string, path: string): ReadResult {
  try {
    const full = realpathSync(resolve(io.cwd, path));
    if (!full.startsWith(realpathSync(resolve(io.cwd, root)) + sep)) return 'outside';
    return readFileSync(full);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}
