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
): Promise<ParsedGuide> {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const text = overlay.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  };
  return parseGuide({
    path: guide.path,
    bytes: bytesOf(guide.path) ?? readMain(io, guide.path),
    isFolder: guide.folder !== undefined,
    readFile: (path) => bytesOf(path) ?? readIncluded(io, guide.folder ?? dirname(guide.path), path),
  });
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

/** Links of the file system must not lead out of the guide's folder either. */
function readIncluded(io: Io, root: string, path: string): ReadResult {
  try {
    const full = realpathSync(resolve(io.cwd, path));
    if (!full.startsWith(realpathSync(resolve(io.cwd, root)) + sep)) return 'outside';
    return readFileSync(full);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}
