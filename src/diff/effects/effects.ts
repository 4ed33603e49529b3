import { flowOf } from '../../model/flow.ts';
import type { Guide } from '../../model/guide.ts';
import type { GuideMatching } from '../match/guides.ts';
import type { Names } from '../match/names.ts';
import { type Effect, type EffectKind, mirrorOf } from './effect.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

type Found = Omit<Effect, 'audiences'>;

/** What the changes do to the way a case can go, and for whom. Nothing where the flow is the same. */
export function effectsOf(old: Guide, now: Guide, matching: GuideMatching): Effect[] {
  const { names } = matching;
  const audiences = matching.definitions.get('audience')?.pairs as readonly (readonly [
    { id: string },
    { id: string; title: string },
  ])[];
  const viewers = [{ old: undefined, new: undefined, title: undefined } as const].concat(
    (audiences ?? []).map(([a, b]) => ({ old: a.id, new: b.id, title: b.title })) as never,
  ) as readonly { old: string | undefined; new: string | undefined; title: string | undefined }[];
  const [flowOld, flowNew] = [flowOf(old), flowOf(now)];
  const byKey = new Map<string, { effect: Found; titles: string[] }>();
  for (const viewer of viewers) {
    const before = snapshotOf(old, flowOld.view(viewer.old), 'old', names);
    const after = snapshotOf(now, flowNew.view(viewer.new), 'new', names);
    for (const effect of compareSnapshots(before, after, names, old, now)) {
      const key = [effect.kind, effect.from, effect.to, effect.amount].join('\n');
      const known = byKey.get(key);
      if (known) {
        // Two steps of one title make one sentence, which names nobody twice.
        if (viewer.title !== undefined && !known.titles.includes(viewer.title)) known.titles.push(viewer.title);
      } else byKey.set(key, { effect, titles: viewer.title === undefined ? [] : [viewer.title] });
    }
  }
  const everyone = viewers.length - 1;
  return [...byKey.values()].flatMap(({ effect, titles }) => {
    // What only shows when all audiences are taken together happens to nobody.
    if (titles.length === 0 && everyone > 0) return [];
    return [{ ...effect, audiences: titles.length === everyone ? [] : titles }];
  });
}

function compareSnapshots(before: Snapshot, after: Snapshot, names: Names, old: Guide, now: Guide): Found[] {
  const found = [...losses(before, after, false), ...losses(after, before, true), ...times(before, after)];
  return found.map((effect) => named(effect, names, old, now));
}

/** What is there before and not after; told as its mirror when the sides are exchanged. */
function losses(before: Snapshot, after: Snapshot, flipped: boolean): Found[] {
  const found: Found[] = [];
  const tell = (kind: EffectKind, rest: Omit<Found, 'kind'>): void => {
    found.push({ kind: flipped ? mirrorOf[kind] : kind, ...rest });
  };
  for (const [hop, from] of before.hops) {
    if (after.hops.has(hop)) continue;
    const [a = '', b = ''] = hop.split('\n');
    // A level that is not there any more is told of as such.
    if (!isShared(a) || !isShared(b)) continue;
    tell(after.beyond.get(a)?.has(b) ? 'level-detour' : 'level-cut', { from: a, to: b, around: from });
  }
  for (const [key, title] of before.reached) {
    if (after.reached.has(key) || !isShared(key)) continue;
    tell('step-unreachable', { from: key, to: title, around: before.before.get(key) ?? new Set() });
  }
  for (const [key, from] of before.exits) {
    if (!after.exits.has(key) && isShared(key)) tell('exit-cut', { from: key, around: from });
  }
  const endless = [...after.endless].filter((key) => before.reached.has(key) && !before.endless.has(key));
  if (endless.length > 0) tell('no-end', { amount: endless.length, around: new Set(endless) });
  const lost = [...before.consent].filter(([way, lacking]) => !lacking && after.consent.get(way) === true);
  if (lost.length > 0) {
    tell('consent-lost', { amount: lost.length, around: new Set(lost.map(([way]) => way.split('\n')[0] ?? '')) });
  }
  return found;
}

function times(before: Snapshot, after: Snapshot): Found[] {
  const found: Found[] = [];
  for (const [level, a] of before.evaluations) {
    const b = after.evaluations.get(level);
    if (!b || b.minutes === a.minutes) continue;
    found.push({
      kind: b.minutes > a.minutes ? 'evaluation-later' : 'evaluation-earlier',
      from: level,
      amount: Math.round(Math.abs(b.minutes - a.minutes)),
      around: new Set([...a.way, ...b.way]),
    });
  }
  return found;
}

/** Keys of things that are on both sides hold both ids (names.ts). */
const isShared = (key: string): boolean => key.includes('\u0000');

/** Keys turned into what the reader knows: a level's id and title, a step's title, an exit's title. */
function named(effect: Found, names: Names, old: Guide, now: Guide): Found {
  const title = (key: string | undefined): string | undefined => {
    if (key === undefined) return undefined;
    for (const [side, guide] of [
      ['new', now],
      ['old', old],
    ] as const) {
      const level = guide.levels.find((l) => names.key(side, 'level', l.id) === key);
      if (level) return `${level.id}|${level.title}`;
      const exit = guide.exits.find((e) => names.key(side, 'exit', e.id) === key);
      if (exit) return exit.title;
    }
    return undefined;
  };
  if (effect.kind === 'step-unreachable' || effect.kind === 'step-reachable') {
    const { from: _, ...rest } = effect;
    return { ...rest, from: effect.to ?? '' };
  }
  const from = title(effect.from);
  const to = title(effect.to);
  return { ...effect, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
