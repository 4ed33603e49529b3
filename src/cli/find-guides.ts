import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mainFiles } from '../model/main-file.ts';
import { isScenarioFile } from '../model/scenario.ts';
import { utf16Encoding } from '../source/decode.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** A guide on disk: `path` is the file to read, as the user wrote it with `/`; `folder` is set for a guide that is a folder. */
export interface GuideFile {
  readonly path: string;
  readonly folder?: string;
}

const guideEndings = /\.(ya?ml|md)$/i;
/** Never searched for guides. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage']);

/**
 * Files, folders and patterns → the guides they hold, each once, in a fixed order.
 * @throws UsageError when a path does not exist, or when nothing is a guide.
 */
export async function findGuides(io: Io, paths: readonly string[]): Promise<GuideFile[]> {
  const wanted = paths.length > 0 ? paths : [exists(io, 'guides') ? 'guides' : '.'];
  const found = new Map<string, GuideFile>();
  for (const given of wanted) {
    for (const guide of await guidesAt(io, given.replaceAll('\\', '/'))) {
      const key = resolve(io.cwd, guide.path);
      if (!found.has(key)) found.set(key, guide);
    }
  }
  if (found.size === 0) throw new UsageError((usage) => usage.noGuides({ paths: wanted }));
  return [...found.values()];
}

async function guidesAt(io: Io, given: string): Promise<GuideFile[]> {
  const kind = kindOf(io, given);
  if (kind === 'folder') return guidesIn(io, given.replace(/\/+$/, ''));
  // Named by a shell's pattern as often as by a person; scenarios are for `veileder test`.
  if (kind === 'file') return isScenarioFile(given) ? [] : [asGuide(given)];
  if (!/[*?[\]{}!]/.test(given)) throw new UsageError((usage) => usage.noSuchFile({ path: given }));
  const { glob } = await import('tinyglobby');
  const matches = await glob(given, { cwd: io.cwd, onlyFiles: false, expandDirectories: false });
  return matches
    .map((m) => m.replace(/\/$/, ''))
    .sort()
    .flatMap((m) =>
      kindOf(io, m) === 'folder' ? guidesIn(io, m) : guideEndings.test(m) && !isScenarioFile(m) ? [asGuide(m)] : [],
    );
}

/** A file named as the main file of a folder is that folder's guide. */
function asGuide(path: string): GuideFile {
  const name = path.split('/').pop() ?? path;
  if (!mainFiles.includes(name)) return { path };
  return { path, folder: path.slice(0, -name.length).replace(/\/$/, '') || '.' };
}

function guidesIn(io: Io, folder: string): GuideFile[] {
  const main = mainFiles.find((name) => kindOf(io, join(folder, name)) === 'file');
  const inside = (name: string): string => (folder === '.' ? name : `${folder}/${name}`);
  if (main) return [{ path: inside(main), folder }];
  const guides: GuideFile[] = [];
  const entries = readdirSync(resolve(io.cwd, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || skippedFolders.has(entry.name)) continue;
    if (entry.isDirectory()) guides.push(...guidesIn(io, inside(entry.name)));
    else if (
      entry.isFile() &&
      guideEndings.test(entry.name) &&
      !isScenarioFile(entry.name) &&
      saysGuide(resolve(io.cwd, folder, entry.name))
    )
      guides.push({ path: inside(entry.name) });
  }
  return guides;
}

/** Only files that say `veileder:` near their top are guides; other YAML and Markdown is left alone. */
function saysGuide(path: string): boolean {
  const head = Buffer.alloc(headLength);
  try {
    const file = openSync(path, 'r');
    try {
      const length = readSync(file, head, 0, head.length, 0);
      return headSaysGuide(path, textOf(head.subarray(0, length)));
    } finally {
      closeSync(file);
    }
  } catch {
    // Unreadable files are reported when they are named, not when a folder is searched… unless they would be guides.
    return /\.(ya?ml|md)$/i.test(path) && isUnreadable(path);
  }
}

/** Notepad's “Unicode” is no UTF-8: such a guide must be found to be told of. */
function textOf(head: Buffer): string {
  const wide = utf16Encoding(head);
  if (wide) return new TextDecoder(wide).decode(head);
  return head.toString('utf8');
}

/** So much of a file is looked at, in bytes. */
const headLength = 4096;

/** Whether the beginning of a file says that it is a guide: the path tells the written form. */
export function headSaysGuide(path: string, head: string): boolean {
  const text = head.slice(0, headLength);
  const matter = /\.md$/i.test(path) ? /^\uFEFF?---\r?\n([\s\S]*?)(\r?\n---|$)/.exec(text)?.[1] : text;
  return matter !== undefined && /^\uFEFF?["']?veileder["']?\s*:/m.test(matter);
}

function isUnreadable(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

function kindOf(io: Io, path: string): 'file' | 'folder' | undefined {
  const stat = statSync(resolve(io.cwd, path), { throwIfNoEntry: false });
  return stat?.isDirectory() ? 'folder' : stat ? 'file' : undefined;
}

function exists(io: Io, path: string): boolean {
  return kindOf(io, path) !== undefined;
}
