import { faultOf, type ReadingFault } from '../../api/comparable.ts';
import { toldDiff } from '../../api/told-diff.ts';
import { type GuideDiff, tiers } from '../../diff/check.ts';
import { diffGuides, loneGuide } from '../../diff/diff.ts';
import type { Guide } from '../../model/guide.ts';
import { at } from '../../model/origin.ts';
import type { DiffedGuide } from '../../report/diff/report.ts';
import type { UiLanguage } from '../language.ts';
import type { Pair } from './pairs.ts';
import type { GuideSource } from './sources.ts';

/** What a guide says of itself. */
interface Head extends Pick<Guide, 'version' | 'language'> {
  /** Of the file it is written in. */
  readonly path: string;
}

/** Two states of a guide, compared; of hundreds, the guides themselves are not kept. */
export interface Compared {
  readonly oldLabel: string;
  readonly newLabel: string;
  readonly old: Head | undefined;
  readonly new: Head | undefined;
  readonly diff: GuideDiff;
}

/** A guide, or a part of one, that could not be read in full. */
export interface Unread extends ReadingFault {
  readonly path: string;
}

/** Reads the pairs and compares them; a guide whose file was moved is found again by its id. */
export async function comparePairs(pairs: readonly Pair[]): Promise<{ compared: Compared[]; unread: Unread[] }> {
  const unread: Unread[] = [];
  const read = async (source: GuideSource | undefined): Promise<Guide | undefined> => {
    if (!source) return undefined;
    const parsed = await source.read();
    const problem = faultOf(parsed);
    if (problem) unread.push({ path: source.label, ...problem });
    return problem?.fatal ? undefined : parsed.guide;
  };
  const sides: Sides[] = [];
  for (const pair of pairs) {
    const both = { pair, old: await read(pair.old), now: await read(pair.new) };
    sides.push(pair.old && pair.new ? { pair, compared: compareOne(both) } : both);
  }
  return { compared: movedFiles(sides).flatMap((one) => one.compared ?? compareOne(one)), unread };
}

interface Sides {
  readonly pair: Pair;
  readonly old?: Guide | undefined;
  readonly now?: Guide | undefined;
  /** Where both sides are there, what has come of it. */
  readonly compared?: Compared[];
}

function movedFiles(sides: readonly Sides[]): Sides[] {
  const come = new Map(sides.flatMap((s) => (!s.pair.old && s.now ? [[s.now.id, s] as const] : [])));
  const taken = new Set<Sides>();
  const joined = sides.map((side) => {
    const partner = !side.pair.new && side.old ? come.get(side.old.id) : undefined;
    if (!partner) return side;
    taken.add(partner);
    return { pair: { old: side.pair.old, new: partner.pair.new }, old: side.old, now: partner.now };
  });
  return joined.filter((side) => !taken.has(side));
}

function compareOne({ pair, old, now }: Sides): Compared[] {
  const labels = { oldLabel: pair.old?.label ?? '–', newLabel: pair.new?.label ?? '–' };
  // One side that could not be read makes no new or lost guide.
  if ((pair.old && !old) || (pair.new && !now)) return [];
  const only = old ?? now;
  if (!only) return [];
  const diff = old && now ? diffGuides(old, now) : loneGuide(only, old ? 'old' : 'new');
  return [{ ...labels, old: old && headOf(old), new: now && headOf(now), diff }];
}

const headOf = (guide: Guide): Head => ({
  version: guide.version,
  language: guide.language,
  path: at(guide).file.path,
});

/** A comparison with its sentences. */
export const told = ({ oldLabel, newLabel, diff }: Compared, language: UiLanguage): Promise<DiffedGuide> =>
  toldDiff(diff, { old: oldLabel, new: newLabel }, language);

/** Whether a tier is at or above another. */
export const isAtOrAbove = (tier: (typeof tiers)[number], limit: (typeof tiers)[number]): boolean =>
  tiers.indexOf(tier) <= tiers.indexOf(limit);
