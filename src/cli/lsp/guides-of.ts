import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { isMainFile, mainFiles } from '../../model/main-file.ts';
import { isScenarioFile } from '../../model/scenario.ts';
import { type GuideFile, headSaysGuide } from '../find-guides.ts';
import type { Io } from '../io.ts';
import type { OpenTexts } from './open-texts.ts';

const guideEndings = /\.(?:ya?ml|md)$/i;

/** The guides that a file may belong to, as the editor has them now: which of them do, is known when they are read. */
export interface Candidates {
  /** The file is a guide itself. */
  readonly own?: GuideFile;
  /** Guides that may include it. */
  readonly around: readonly GuideFile[];
}

/** @param path from the folder that `io` works in */
export function candidatesFor(io: Io, texts: OpenTexts, path: string): Candidates {
  if (!guideEndings.test(path) || isScenarioFile(path)) return { around: [] };
  if (isMainFile(path)) return { own: asFolder(path), around: [] };
  const around: GuideFile[] = [];
  const name = posix.basename(path);
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const inside = (file: string): string => (folder === '.' ? file : `${folder}/${file}`);
    const main = mainFiles.map(inside).find((file) => isThere(io, texts, file));
    if (main !== undefined) around.push(asFolder(main));
    else
      for (const file of filesIn(io, texts, folder).map(inside))
        if (file !== path && saysGuide(io, texts, file) && names(io, texts, file, name)) around.push({ path: file });
    if (folder === '.' || folder === '/' || folder === posix.dirname(folder)) break;
  }
  return saysGuide(io, texts, path) ? { own: { path }, around } : { around };
}

const asFolder = (path: string): GuideFile => ({ path, folder: posix.dirname(path) });

function isThere(io: Io, texts: OpenTexts, path: string): boolean {
  const full = resolve(io.cwd, path);
  return texts.has(full) || statSync(full, { throwIfNoEntry: false })?.isFile() === true;
}

function filesIn(io: Io, texts: OpenTexts, folder: string): string[] {
  const full = resolve(io.cwd, folder);
  const open = texts.paths().filter((path) => resolve(path, '..') === full);
  const names = new Set(open.map((path) => posix.basename(path.replaceAll('\\', '/'))));
  try {
    for (const entry of readdirSync(full, { withFileTypes: true })) if (entry.isFile()) names.add(entry.name);
  } catch {
    // A folder that is not there yet holds what is open.
  }
  return [...names].filter((name) => guideEndings.test(name) && !isScenarioFile(name)).sort();
}

/** Whether a file says that it is a guide, saved or not. */
function saysGuide(io: Io, texts: OpenTexts, path: string): boolean {
  const full = resolve(io.cwd, path);
  return headSaysGuide(path, texts.fileText(full) ?? headOf(full));
}

function headOf(full: string): string {
  try {
    const file = openSync(full, 'r');
    try {
      const head = Buffer.alloc(4096);
      return head.toString('utf8', 0, readSync(file, head, 0, head.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

/** Only a guide that names a file can include it; to look for the name costs less than to read the guide. */
function names(io: Io, texts: OpenTexts, path: string, name: string): boolean {
  const full = resolve(io.cwd, path);
  let text = texts.fileText(full);
  try {
    text ??= readFileSync(full, 'utf8');
  } catch {
    return false;
  }
  return text.includes(name) || text.includes(encodeURI(name));
}
