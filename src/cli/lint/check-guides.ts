import type { GuideFile } from '../find-guides.ts';
import { type CheckInput, checkerHere, Reader, type Reads } from './check-here.ts';
import type { Checked, Checker, GuideToCheck, Job } from './checked.ts';

export interface CheckOptions {
  readonly standardInput?: { readonly path: string; readonly bytes: Uint8Array } | undefined;
  /** Whether results may be kept from one run to the next. */
  readonly cache: boolean;
  /** Threads beside this one; undefined: as many as the machine has use for, where there are guides enough. */
  readonly workers: number | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** What a program that goes on running has from the time before. */
  readonly before?: Before | undefined;
}

export interface Before {
  readonly reader: Reads;
  /** For a guide, its result where nothing it rests on has changed. */
  known(guide: GuideFile): Checked | undefined;
}

/** From so many guides on, threads and a cache are worth what they cost to start. */
const manyGuides = 24;
/** A rule asks for another guide, which may make it ask for a third. */
const mostRounds = 5;

/** Reads and checks guides, in the order of their paths. The result is the same in one thread or many, cached or not. */
export async function checkGuides(
  input: CheckInput,
  onDisk: readonly GuideFile[],
  { standardInput, cache, workers, progress, before }: CheckOptions,
): Promise<Checked[]> {
  const guides: readonly GuideToCheck[] = [...(standardInput ? [standardInput] : []), ...onDisk].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  const isMany = guides.length >= manyGuides && !standardInput;
  const store = isMany && cache ? await (await import('./cache.ts')).openCache(input, guides) : undefined;
  const results: (Checked | undefined)[] = guides.map((guide, i) => (before ? before.known(guide) : store?.known[i]));
  const missing = guides.flatMap((_, i) => (results[i] ? [] : [i]));
  const named = store !== undefined;

  let done = guides.length - missing.length;
  const told = (n: number): void => {
    done = Math.min(guides.length, done + n);
    progress?.(done, guides.length);
  };
  const reader = before?.reader ?? new Reader(input.io, store?.name, !isMany);
  const beside = isMany || before ? [] : await allById(guides, reader);
  const checker = await checkerFor(input, reader, { count: missing.length, workers, named, isMany });
  let changed = missing.length > 0;
  try {
    const checked = await checker.check(
      missing.map((i): Job => ({ guide: guides[i] as GuideToCheck, beside })),
      told,
    );
    for (const [n, i] of missing.entries()) results[i] = checked[n];
    for (let round = 0; round < mostRounds; round++) {
      const again = unsettled(guides, results);
      if (again.length === 0) break;
      changed = true;
      const settled = await checker.check(
        again.map(({ job }) => job),
        () => undefined,
      );
      for (const [n, { at }] of again.entries()) results[at] = settled[n];
    }
  } finally {
    await checker.close();
  }
  const all = results.filter((r) => r !== undefined);
  if (store && changed) await store.save(guides, all);
  return all;
}

async function checkerFor(
  input: CheckInput,
  reader: Reads,
  { count, workers, named, isMany }: { count: number; workers: number | undefined; named: boolean; isMany: boolean },
): Promise<Checker> {
  if (workers === 0 || !isMany || (workers === undefined && count < manyGuides)) return checkerHere(input, reader);
  const script = input.io.lintWorker;
  if (script === undefined) return checkerHere(input, reader);
  const { startPool } = await import('./pool.ts');
  return startPool(input, { script, workers, named, count });
}

/** Guides by their id; of two with the same, the first path counts. */
async function allById(guides: readonly GuideToCheck[], reader: Reads): Promise<[string, GuideToCheck][]> {
  const found = new Map<string, GuideToCheck>();
  for (const guide of guides) {
    const id = (await reader.read(guide)).parsed.guide?.id;
    if (id !== undefined && !found.has(id)) found.set(id, guide);
  }
  return [...found];
}

/** Guides whose rules asked for another guide and did not get the one that is there. */
function unsettled(
  guides: readonly GuideToCheck[],
  results: readonly (Checked | undefined)[],
): { at: number; job: Job }[] {
  const byId = new Map<string, number>();
  for (const [i, result] of results.entries())
    if (result?.id !== undefined && !byId.has(result.id)) byId.set(result.id, i);
  const digestOf = (id: string): string | null => results[byId.get(id) ?? -1]?.inputs.digest ?? null;
  return results.flatMap((result, at) => {
    const asked = result?.inputs.siblings ?? [];
    const guide = guides[at];
    if (!guide || asked.every(([id, digest]) => digest === digestOf(id))) return [];
    const beside = asked.flatMap(([id]): [string, GuideToCheck][] => {
      const other = guides[byId.get(id) ?? -1];
      return other ? [[id, other]] : [];
    });
    return [{ at, job: { guide, beside } }];
  });
}
