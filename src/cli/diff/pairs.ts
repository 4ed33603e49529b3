import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { DiffWords } from '../../messages/diff/shape.ts';
import type { Git } from '../git.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { type GuideSource, keyOf, sourcesInGit, sourcesOnDisk } from './sources.ts';

/** Two states of one guide; one of them may not be there. */
export interface Pair {
  readonly old: GuideSource | undefined;
  readonly new: GuideSource | undefined;
}

export interface PairOptions {
  readonly since?: string;
  readonly staged?: boolean;
  /** False: from `--since` itself, not from where the work parted from it. */
  readonly mergeBase?: boolean;
}

/** What is to be compared, from the words of the call. */
export async function pairsOf(
  io: Io,
  paths: readonly string[],
  options: PairOptions,
  words: DiffWords,
): Promise<Pair[]> {
  const git = gitOf(io, words);
  if (options.since !== undefined && options.staged) throw new UsageError(() => words.usage.sinceAndStaged);
  if (options.staged) return stagedPairs(await git(), paths, words);
  if (options.since !== undefined)
    return sincePairs(io, await git(), paths, options.since, options.mergeBase !== false);
  const [old, now, ...rest] = paths;
  if (old === undefined || now === undefined || rest.length > 0) throw new UsageError(() => words.usage.two);
  return paired(await sourcesAt(io, git, old), await sourcesAt(io, git, now));
}

/** Git, found when it is first asked for: two paths on disk need none. */
function gitOf(io: Io, words: DiffWords): () => Promise<Git> {
  let git: Git | undefined;
  return async () => {
    git ??= new (await import('../git.ts')).Git(io, words.git);
    return git;
  };
}

/** A path on disk, or `REF:PATH`. What is on disk goes first: a file name may have a colon. */
async function sourcesAt(io: Io, asked: () => Promise<Git>, given: string): Promise<GuideSource[]> {
  const path = given.replaceAll('\\', '/');
  const colon = path.indexOf(':');
  const isGit = colon >= 0 && !/^[a-z]:\//i.test(path) && !existsSync(resolve(io.cwd, given));
  if (!isGit) return sourcesOnDisk(io, path, path);
  const git = await asked();
  const ref = path.slice(0, colon);
  const inside = path.slice(colon + 1);
  const relative = /^\.{1,2}(?:\/|$)/.test(inside);
  const own = relative ? posix.normalize(`${git.prefix}${inside}`) : inside;
  const found = sourcesInGit(git, ref, clean(own), ref);
  if (found) return found;
  if (ref !== '') git.commit(ref);
  const below = relative ? undefined : sourcesInGit(git, ref, clean(`${git.prefix}${inside}`), ref);
  if (below) return below;
  throw git.noSuchPath(ref, inside);
}

const clean = (path: string): string => posix.normalize(path === '' ? '.' : path).replace(/^\.\/?$|\/$/g, '');

/** The working copy against a commit. */
async function sincePairs(io: Io, git: Git, paths: readonly string[], ref: string, fork: boolean): Promise<Pair[]> {
  const commit = fork ? git.mergeBase(ref) : git.commit(ref);
  const pairs: Pair[] = [];
  for (const path of wanted(io, paths)) {
    const inRepository = clean(`${git.prefix}${path}`);
    const old = sourcesInGit(git, commit, inRepository, ref) ?? [];
    const isThere = existsSync(resolve(io.cwd, path));
    const now = isThere || old.length === 0 ? await sourcesOnDisk(io, path, '') : [];
    const rooted = now.map((s) => ({ ...s, key: keyOf(clean(`${git.prefix}${s.file.path}`), '') }));
    pairs.push(
      ...paired(
        old.map((s) => ({ ...s, key: keyOf(s.file.path, '') })),
        rooted,
      ),
    );
  }
  return pairs;
}

/** What is staged against the last commit. */
function stagedPairs(git: Git, paths: readonly string[], words: DiffWords): Pair[] {
  if (!git.hasCommit()) throw new UsageError(() => words.git.stagedNoCommit);
  return (paths.length > 0 ? paths : ['.']).flatMap((path) => {
    const top = clean(`${git.prefix}${path.replaceAll('\\', '/')}`);
    const old = sourcesInGit(git, 'HEAD', top, 'HEAD');
    const now = sourcesInGit(git, '', top, '');
    if (!old && !now) throw git.noSuchPath('', path);
    const named = (list: readonly GuideSource[]) => list.map((s) => ({ ...s, key: keyOf(s.file.path, '') }));
    return paired(named(old ?? []), named(now ?? []));
  });
}

const wanted = (io: Io, paths: readonly string[]): readonly string[] =>
  paths.length > 0
    ? paths.map((p) => p.replaceAll('\\', '/'))
    : [existsSync(resolve(io.cwd, 'guides')) ? 'guides' : '.'];

/** Two guides named as such are a pair; in folders, those of the same path. */
function paired(old: readonly GuideSource[], now: readonly GuideSource[]): Pair[] {
  const [a, b] = [old[0], now[0]];
  if (a && b && old.length === 1 && now.length === 1) return [{ old: a, new: b }];
  const byKey = new Map(now.map((s) => [s.key, s]));
  const pairs: Pair[] = old.map((s) => ({ old: s, new: byKey.get(s.key) }));
  const known = new Set(old.map((s) => s.key));
  return [...pairs, ...now.filter((s) => !known.has(s.key)).map((s) => ({ old: undefined, new: s }))];
}
