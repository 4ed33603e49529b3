import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { ordered } from '../../diagnostic/order.ts';
import { problem } from '../../diagnostic/problems.ts';
import { slug } from '../../model/slug.ts';
import { parseTarget } from '../../model/target.ts';
import { type ShapeError, validate } from '../generated/validate.js';
import type { Tree } from '../tree.ts';
import { keyFaults, valueFault } from './faults.ts';
import { anyId, levelId } from './id-form.ts';
import { childrenOf, type Place, placesFrom, plain, rootPlace } from './place.ts';

/**
 * What is wrong with the shape of a whole guide, files it includes being in place: keys, kinds of values, ids and
 * targets. One finding for each cause, in order of place.
 * @param options.damaged something could not be read: what seems to be missing is not told of.
 */
export function checkShape(tree: Tree, options: { readonly damaged?: boolean } = {}): Diagnostic[] {
  const root = rootPlace(tree);
  const found: Diagnostic[] = [];
  if (!validate(plain(tree))) {
    const placeAt = placesFrom(root);
    for (const [pointer, errors] of byValue(validate.errors ?? [])) {
      const place = placeAt(pointer);
      const ofKeys = errors.filter((e) => aboutKeys.has(e.keyword));
      found.push(...keyFaults(place, ofKeys, options.damaged === true));
      const ofValue = valueFault(
        place,
        errors.filter((e) => !aboutKeys.has(e.keyword)),
      );
      if (ofValue && !(options.damaged && isBroken(ofValue))) found.push(ofValue);
    }
  }
  checkWords(root, found);
  return ordered(found);
}

const aboutKeys: ReadonlySet<string> = new Set(['required', 'additionalProperties', 'anyOf']);

/** Errors by the value they are about, without those that only say that another failed. */
function byValue(errors: readonly ShapeError[]): Map<string, ShapeError[]> {
  const groups = new Map<string, ShapeError[]>();
  for (const error of errors) {
    if (error.keyword === 'if' || error.schemaPath.includes('/anyOf/')) continue;
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}

/** A list or object that has become something else: likely what a syntax error has left of it. */
const isBroken = ({ message, data }: Diagnostic): boolean =>
  message === 'wrong-type' &&
  (data.expected === 'list' || data.expected === 'map' || data.found === 'list' || data.found === 'map');

/** Ids and targets: texts whose form the validator does not know. */
function checkWords(place: Place, found: Diagnostic[]): void {
  for (const child of childrenOf(place)) {
    const { tree, key, kind } = child;
    if (tree.kind !== 'scalar') checkWords(child, found);
    else if (typeof tree.value !== 'string' || tree.value === '') continue;
    else if (kind === 'target' && parseTarget(tree.value) === undefined)
      found.push(problem('schema/bad-format', { key, value: tree.value, format: 'target' }, tree.range));
    else if (key === 'id' && place.kind !== '' && !(place.kind === 'level' ? levelId : anyId).test(tree.value))
      found.push(problem('id-format/default', { id: tree.value, suggestion: slug(tree.value) }, tree.range));
  }
}
