import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { folderOf, readIncluded } from '../read-guide.ts';
import type { Inputs } from './checked.ts';
import { nameContent } from './name-content.ts';

/**
 * Whether every file a guide was read from holds what it held then; `keep` gets the contents.
 * @throws where the guide's own file cannot be read
 */
export function sameReads(
  io: Io,
  guide: GuideFile,
  reads: Inputs['reads'],
  keep: (path: string, content: Uint8Array) => void = () => undefined,
): boolean {
  return reads.every(([path, name]) => {
    const content = path === guide.path ? readFileSync(resolve(io.cwd, path)) : readIncluded(io, folderOf(guide), path);
    if (typeof content === 'string') return content === name;
    keep(path, content);
    return nameContent(content) === name;
  });
}

/** Whether the files that rules asked for are there, or not there, as they were then. */
export function sameFiles(io: Io, guide: GuideFile, exists: Inputs['exists']): boolean {
  return exists.every(([name, was]) => existsSync(resolve(io.cwd, dirname(guide.path), name)) === was);
}
