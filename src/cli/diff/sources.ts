import { posix } from 'node:path';
import { mainFiles } from '../../model/main-file.ts';
import { type ParsedGuide, parseGuide } from '../../parse/parse-guide.ts';
import { findGuides, type GuideFile } from '../find-guides.ts';
import type { Git } from '../git.ts';
import type { Io } from '../io.ts';
import { readGuide } from '../read-guide.ts';

/** A guide somewhere: on disk, in a commit, or staged. */
export interface GuideSource {
  /** As it is shown: `guides/oppdal.md`, `main:guides/oppdal.md`. */
  readonly label: string;
  /** Two sources of the same key are two states of one guide. */
  readonly key: string;
  /** Its main file and, for a guide that is a folder, the folder. */
  readonly file: GuideFile;
  readonly read: () => Promise<ParsedGuide>;
}

export const guideEndings = /\.(ya?ml|md)$/i;
/** As find-guides.ts has it: a file that says `veileder:` near its top. */
const saysGuide = (bytes: Buffer, path: string): boolean => {
  const text = bytes.subarray(0, 4096).toString('utf8');
  const matter = /\.md$/i.test(path) ? /^\uFEFF?---\r?\n([\s\S]*?)(\r?\n---|$)/.exec(text)?.[1] : text;
  return matter !== undefined && /^\uFEFF?["']?veileder["']?\s*:/m.test(matter);
};

/** Guides on disk; `base` is taken off their paths to pair them with others. */
export async function sourcesOnDisk(io: Io, path: string, base: string): Promise<GuideSource[]> {
  return (await findGuides(io, [path])).map((file) => ({
    label: file.path,
    key: keyOf(file.path, base),
    file,
    read: () => readGuide(io, file),
  }));
}

/** The path from `base`; of a folder's main file, the folder: it may be YAML in one state and Markdown in the other. */
export function keyOf(path: string, base: string): string {
  const name = path.split('/').pop() ?? path;
  const own = mainFiles.includes(name) ? posix.dirname(path) : path.replace(guideEndings, '');
  return posix.relative(base === '' ? '.' : base, own) || '.';
}

/** Guides at a path (counted from the root) of a commit, or staged where `ref` is empty. Undefined where nothing is there. */
export function sourcesInGit(git: Git, ref: string, path: string, name: string): GuideSource[] | undefined {
  const top = path.replace(/\/+$/, '');
  const object = top === '' ? 'folder' : git.objects([`${ref}:${top}`]).get(`${ref}:${top}`);
  if (object === undefined) return ref === '' ? stagedFolder(git, top, name) : undefined;
  if (object !== 'folder') {
    const base = mainFiles.includes(posix.basename(top)) ? posix.dirname(top) : undefined;
    return [sourceInGit(git, ref, top, base, name, top, object)];
  }
  return guidesIn(git, ref, top, git.files(ref, top), name);
}

function stagedFolder(git: Git, top: string, name: string): GuideSource[] | undefined {
  const files = git.files('', top).filter((file) => file.startsWith(`${top}/`));
  return files.length === 0 ? undefined : guidesIn(git, '', top, files, name);
}

/** The guides among the files of a folder: a folder's main file stands for all below it. */
function guidesIn(git: Git, ref: string, top: string, files: readonly string[], name: string): GuideSource[] {
  const folders = files.filter((f) => mainFiles.includes(posix.basename(f))).map((f) => posix.dirname(f));
  const isInside = (file: string): boolean =>
    folders.some((folder) => folder !== posix.dirname(file) && (folder === '.' || file.startsWith(`${folder}/`)));
  const outer = (file: string): boolean => {
    const folder = posix.dirname(file);
    return folders.includes(folder) || folders.some((f) => file.startsWith(`${f}/`));
  };
  const mains = files.filter((f) => mainFiles.includes(posix.basename(f)) && !isInside(f));
  const singles = files.filter(
    (f) => guideEndings.test(f) && !outer(f) && !/(?:^|\/)(?:\.|node_modules\/|dist\/)/.test(f),
  );
  const contents = git.objects([...mains, ...singles].map((f) => `${ref}:${f}`));
  const base = top === '' ? '.' : top;
  return [...mains, ...singles].sort().flatMap((file) => {
    const bytes = contents.get(`${ref}:${file}`);
    if (!(bytes instanceof Buffer)) return [];
    if (mains.includes(file)) return [sourceInGit(git, ref, file, posix.dirname(file), name, base, bytes)];
    return saysGuide(bytes, file) ? [sourceInGit(git, ref, file, undefined, name, base, bytes)] : [];
  });
}

function sourceInGit(
  git: Git,
  ref: string,
  file: string,
  folder: string | undefined,
  name: string,
  base: string,
  bytes: Buffer,
): GuideSource {
  return {
    label: `${name}:${file}`,
    key: keyOf(file, base),
    file: { path: file, ...(folder === undefined ? {} : { folder }) },
    read: () => parseInGit(git, ref, file, folder, bytes),
  };
}

/** What a guide includes is fetched in one go where the guide is a folder, else one by one. */
async function parseInGit(
  git: Git,
  ref: string,
  file: string,
  folder: string | undefined,
  bytes: Buffer,
): Promise<ParsedGuide> {
  let inside: Map<string, Buffer | 'folder' | undefined> | undefined;
  const names = (): string[] =>
    folder === undefined ? [] : git.files(ref, folder === '.' ? '' : folder).map((f) => `${ref}:${f}`);
  return parseGuide({
    path: file,
    bytes,
    isFolder: folder !== undefined,
    readFile: (path) => {
      const object = `${ref}:${posix.normalize(path)}`;
      inside ??= git.objects(names().filter((name) => guideEndings.test(name)));
      if (!inside.has(object)) for (const [key, value] of git.objects([object])) inside.set(key, value);
      const found = inside.get(object);
      return found instanceof Buffer ? found : 'missing';
    },
  });
}
