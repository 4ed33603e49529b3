import { parseTarget } from '../../model/target.ts';
import { guide, level, type Rule } from '../generated/rules.ts';
import type { MapTree, ScalarTree, Tree } from '../tree.ts';
import { anyId, levelId } from './id-form.ts';

/**
 * Whether a guide has the right shape, so that `checkShape` would find nothing. Nearly every guide does, and to see that
 * takes a tenth of what it takes to say what is wrong.
 */
export function hasShape(tree: Tree, rule: Rule = guide): boolean {
  if (tree.kind === 'scalar') return isValue(tree.value, rule);
  if (tree.kind === 'map') return isMap(tree, rule);
  const { items, least = 0 } = rule;
  if (!items || tree.items.length < least) return false;
  for (const item of tree.items) if (!hasShape(item, items)) return false;
  return true;
}

function isMap({ entries }: MapTree, rule: Rule): boolean {
  const { keys, rest, needed, either } = rule;
  if (!keys) return false;
  for (const { key, value } of entries) {
    const own = Object.hasOwn(keys, key) ? keys[key] : rest;
    if (!own || !hasShape(value, own)) return false;
    if (key !== 'id' || value.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '') continue;
    if (!(rule === level ? levelId : anyId).test(value.value)) return false;
  }
  const has = (key: string): boolean => entries.some((entry) => entry.key === key);
  return (!needed || needed.every(has)) && (!either || either.some(has));
}

function isValue(value: ScalarTree['value'], { text, number, flag, words, target }: Rule): boolean {
  switch (typeof value) {
    case 'string':
      if (!text) return words?.includes(value) === true;
      if (value.length < (text.min ?? 0) || value.length > (text.max ?? value.length)) return false;
      return (!text.form || text.form.test(value)) && (!target || parseTarget(value) !== undefined);
    case 'number':
      if (!number) return words?.includes(value) === true;
      return Number.isFinite(value) && value >= (number.min ?? value) && (!number.whole || Number.isInteger(value));
    case 'boolean':
      return flag === true;
    default:
      return false;
  }
}
