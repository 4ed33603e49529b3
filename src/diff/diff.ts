import type { Guide } from '../model/guide.ts';
import { at } from '../model/origin.ts';
import { type Change, type Check, type CheckContext, type GuideDiff, type Said, tiers } from './check.ts';
import { attribute, isFlowFact } from './effects/attribute.ts';
import type { Effect } from './effects/effect.ts';
import { effectsOf } from './effects/effects.ts';
import { orderEffect } from './effects/order.ts';
import type { Fact } from './facts/fact.ts';
import { factsOf } from './facts/facts.ts';
import { hash } from './fingerprint.ts';
import { checks } from './generated/checks.ts';
import { matchGuides } from './match/guides.ts';

type NamedCheck = readonly [code: string, check: Check];
/** Those on one thing before the general ones, the gravest first, and of equals the one that says when it applies. */
let inOrder: readonly NamedCheck[] | undefined;
const byKey = new Map<string, readonly NamedCheck[]>();

/** The checks that look at facts of a key; of the many keys there are, a revision meets a few. */
function checksOn(key: string): readonly NamedCheck[] {
  const known = byKey.get(key);
  if (known) return known;
  inOrder ??= Object.entries(checks).sort(
    ([, a], [, b]) =>
      Number(a.meta.general ?? false) - Number(b.meta.general ?? false) ||
      tiers.indexOf(a.meta.tier) - tiers.indexOf(b.meta.tier) ||
      (a.is ? 0 : 1) - (b.is ? 0 : 1),
  );
  const found = inOrder.filter(([, { meta }]) => meta.on.includes(key));
  byKey.set(key, found);
  return found;
}

/**
 * What has changed from one guide to another, and what it means. Never throws for guides that were parsed;
 * `diffGuides(a, a)` has no changes, and `diffGuides(b, a)` has the mirror of each change of `diffGuides(a, b)`.
 */
export function diffGuides(old: Guide, now: Guide): GuideDiff {
  return compare(old, now, true);
}

/** Where a guide and its language variant are not built alike; what their texts say is not compared. */
export function diffVariant(base: Guide, variant: Guide): GuideDiff {
  return compare(base, variant, false);
}

function compare(old: Guide, now: Guide, inWords: boolean): GuideDiff {
  if (old === now) return { changes: [], effects: [] };
  const matching = matchGuides(old, now, inWords);
  const facts = factsOf(old, now, matching, inWords);
  const context: CheckContext = { flowChanged: orderEffect(old, now, matching) };
  const told = facts.flatMap((fact) => {
    const found = checksOn(fact.key).find(([, check]) => check.is?.(fact, context) ?? true);
    return found ? [{ fact, code: found[0], tier: found[1].meta.tier }] : [];
  });
  const effects = facts.some(isFlowFact) ? effectsOf(old, now, matching) : [];
  const attached = attribute(effects, told, matching.names);
  const unique = counting();
  const changes = told.map(
    ({ fact, code, tier }): Change => ({
      code,
      tier,
      path: fact.path,
      old: fact.old?.range,
      new: fact.new?.range,
      said: saidOf(fact),
      fingerprint: unique(fingerprintOf(old.id, code, fact)),
      effects: attached.get(fact) ?? noEffects,
    }),
  );
  return { changes: changes.sort(byTierAndPlace), effects };
}

const noEffects: readonly Effect[] = [];

function byTierAndPlace(a: Change, b: Change): number {
  const [placeA, placeB] = [a.new ?? a.old, b.new ?? b.old];
  return (
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    compareText(placeA?.file.path ?? '', placeB?.file.path ?? '') ||
    (placeA?.start ?? 0) - (placeB?.start ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.path, b.path)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function saidOf({ element, field, detail, old, new: now, titles, text }: Fact): Said {
  const either = now ?? old;
  return {
    name: either?.title ?? '',
    id: either?.id ?? '',
    oldName: (old ?? now)?.title ?? '',
    chain: either?.chain ?? [],
    oldChain: (old ?? now)?.chain ?? [],
    element,
    field,
    detail,
    from: old?.value ?? '',
    to: now?.value ?? '',
    titles: titles ?? [],
    audiences: either?.audiences ?? [],
    oldAudiences: (old ?? now)?.audiences ?? [],
    parts: text?.parts ?? [],
  };
}

/** Values of the structure count; words do not, so that an approval outlives the mending of a spelling mistake. */
function fingerprintOf(guide: string, code: string, fact: Fact): string {
  const values = fact.text ? [] : [fact.old?.value, fact.new?.value].map((v) => v?.split('|')[0] ?? '');
  return hash([guide, code, fact.path, fact.detail ?? '', ...values].join('\n'));
}

/** The second of two changes alike (in a list whose parts have no names) gets a number. */
function counting(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const n = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, n);
    return n === 1 ? fingerprint : hash(`${fingerprint} ${n}`);
  };
}

/** A guide that is on one side only. */
export function loneGuide(guide: Guide, side: 'old' | 'new'): GuideDiff {
  const code = side === 'old' ? 'guide-removed' : 'guide-added';
  const own = { node: guide, range: at(guide, 'title'), title: guide.title, id: guide.id, chain: [], audiences: [] };
  const fact: Fact = {
    change: side === 'old' ? 'removed' : 'added',
    element: 'guide',
    key: side === 'old' ? 'guide:removed' : 'guide:added',
    path: 'guide',
    [side]: own,
  };
  const change: Change = {
    code,
    tier: checks[code].meta.tier,
    path: fact.path,
    old: fact.old?.range,
    new: fact.new?.range,
    said: saidOf(fact),
    fingerprint: fingerprintOf(guide.id, code, fact),
    effects: noEffects,
  };
  return { changes: [change], effects: noEffects };
}
