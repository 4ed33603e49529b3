import type { Tier } from '../check.ts';
import type { Fact } from '../facts/fact.ts';
import type { Names } from '../match/names.ts';
import type { Effect, EffectKind } from './effect.ts';

const flowKeys =
  /^(?:step|outcome|choice|branch|prerequisite|level|consentUse|deadline|effect):|^(?:step|outcome|branch|level|prerequisite)\.(?:audiences|requires|kind|steps|entry):|^choice\.to:|^deadline\.(?:within|audiences):|^guide\.(?:start|levels):|^audience:|^exit:/;

/** Whether a fact can change where a case goes, when, or with whose consent. */
export const isFlowFact = ({ key }: Pick<Fact, 'key'>): boolean => flowKeys.test(key);

const about: Readonly<Record<'time' | 'consent' | 'way', RegExp>> = {
  time: /^deadline|^step:(?:added|removed|moved|split|merged)|^level\.steps|^step\.kind/,
  consent: /^consentUse|\.requires:|^effect:|^step:(?:added|removed|moved)|^choice\.to|^outcome:/,
  way: /^outcome:|^choice|^step:|^branch:|^level|^guide|\.audiences:|^exit:/,
};

const aboutOf = (kind: EffectKind): RegExp =>
  kind.startsWith('evaluation') ? about.time : kind.startsWith('consent') ? about.consent : about.way;

interface Told {
  readonly fact: Fact;
  readonly tier: Tier;
}

/**
 * Which changes each effect belongs to: those of its kind on the steps around it; where there are none, those of its
 * kind anywhere; else every change of the flow.
 */
export function attribute(effects: readonly Effect[], told: readonly Told[], names: Names): Map<Fact, Effect[]> {
  const attached = new Map<Fact, Effect[]>();
  const flow = told.filter(({ fact }) => isFlowFact(fact));
  for (const effect of effects) {
    const kind = aboutOf(effect.kind);
    const ofKind = flow.filter(({ fact }) => kind.test(fact.key));
    const near = ofKind.filter(({ fact }) => stepKeys(fact, names).some((key) => effect.around.has(key)));
    const chosen = near.length > 0 ? near : ofKind.length > 0 ? ofKind : flow;
    for (const { fact } of chosen) {
      const list = attached.get(fact);
      if (list) list.push(effect);
      else attached.set(fact, [effect]);
    }
  }
  return attached;
}

/** The steps a fact is about or stands in, on either side. */
function stepKeys(fact: Fact, names: Names): string[] {
  const keys: string[] = [];
  for (const [which, side] of [
    ['old', fact.old],
    ['new', fact.new],
  ] as const) {
    const step = side?.chain.findLast((l) => l.kind === 'step');
    if (step) keys.push(names.key(which, 'step', step.id));
    else if (fact.element === 'step' && side?.id !== undefined) keys.push(names.key(which, 'step', side.id));
  }
  return keys;
}
