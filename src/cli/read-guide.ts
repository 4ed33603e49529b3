import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type ParsedGuide, parseGuide } from '../parse/parse-guide.ts';
import type { GuideFile } from './find-guides.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a guide and everything it includes.
 * @throws UsageError when the guide's own file cannot be read; an included file that cannot is a finding.
 */
export async function readGuide(io: Io, guide: GuideFile): Promise<ParsedGuide> {
  const root = guide.folder ?? dirname(guide.path);
  return parseGuide({
    path: guide.path,
    bytes: readMain(io, guide.path),
    isFolder: guide.folder !== undefined,
    readFile: (path) => readIncluded(io, root, path),
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

/** Symbolic links may not lead out of the guide's folder either: they count as missing there. */
function readIncluded(io: Io, root: string, path: string): Uint8Array | 'missing' | 'unreadable' {
  const full = resolve(io.cwd, path);
  try {
    if (!lstatSync(full).isFile()) {
      const inside = realpathSync(resolve(io.cwd, root)) + sep;
      if (!realpathSync(full).startsWith(inside)) return 'missing';
    }
    return readFileSync(full);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}
