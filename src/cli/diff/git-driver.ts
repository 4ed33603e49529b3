import { existsSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { DiffWords } from '../../messages/diff/shape.ts';
import { mainFiles } from '../../model/main-file.ts';
import { type ParsedGuide, parseGuide } from '../../parse/parse-guide.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import type { GuideFile } from '../find-guides.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { comparePairs, told } from './compare.ts';
import type { GuideSource } from './sources.ts';
import { writeDiff } from './write-diff.ts';

/**
 * `git diff` through a driver of its own: git gives the path and two files with its content before and after. A file
 * that is a part of a guide is compared as the guide with that part as it was and as it is. Always 0: git takes
 * anything else for a fault.
 */
export async function gitDriver(
  args: readonly string[],
  words: DiffWords,
  options: SharedOptions,
  context: Context,
): Promise<number> {
  const { io, language } = context;
  const [path, oldFile, , , newFile] = args;
  if (path === undefined || oldFile === undefined || newFile === undefined)
    throw new UsageError(() => words.usage.driver);
  const guide = guideOf(io, path);
  const side = (file: string): GuideSource | undefined =>
    isNothing(file) && guide.path === path
      ? undefined
      : { label: path, key: path, file: guide, read: () => readWith(io, guide, path, file) };
  const { compared, unread } = await comparePairs([{ old: side(oldFile), new: side(newFile) }]);
  io.stdout.write(`veileder diff ${terminalText(path)}\n`);
  for (const { path: name } of unread.filter((u) => u.fatal))
    io.stdout.write(`${terminalText(words.notRead({ path: name }))}\n`);
  const guides = [];
  for (const one of compared) guides.push(await told(one, language));
  const report = { guides, approvals: { used: [], unused: [], expired: [] } };
  if (compared.length > 0) await writeDiff(report, { format: 'pretty' }, words, options, context);
  return exitCodes.done;
}

/** Git names nothing as `/dev/null` (`nul` on Windows). */
const isNothing = (file: string): boolean => file === '/dev/null' || file.toLowerCase() === 'nul';

/** The guide a file belongs to: itself, or that of the nearest folder above it which is one. */
function guideOf(io: Io, path: string): GuideFile {
  if (mainFiles.includes(posix.basename(path))) return { path, folder: posix.dirname(path) };
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    for (const name of mainFiles) {
      const main = folder === '.' ? name : `${folder}/${name}`;
      if (existsSync(resolve(io.cwd, main))) return { path: main, folder };
    }
    if (folder === '.' || folder === '/') return { path };
  }
}

/** The guide as it is in the working copy, with one file in another state. */
async function readWith(io: Io, guide: GuideFile, path: string, content: string): Promise<ParsedGuide> {
  const read = (name: string): Buffer | undefined => {
    const file = posix.normalize(name) === posix.normalize(path) ? content : resolve(io.cwd, name);
    if (isNothing(file)) return undefined;
    try {
      return readFileSync(resolve(io.cwd, file));
    } catch {
      return undefined;
    }
  };
  return parseGuide({
    path: guide.path,
    bytes: read(guide.path) ?? Buffer.alloc(0),
    isFolder: guide.folder !== undefined,
    readFile: (name) => read(name) ?? 'missing',
  });
}
