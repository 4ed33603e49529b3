import type { Guide, Level } from '../../model/guide.ts';
import { at, keyAt, originOf } from '../../model/origin.ts';
import type { Step } from '../../model/step.ts';
import { type Range, textOf } from '../../source/source-file.ts';
import type { ElementKind } from '../shape.ts';
import type { Link, Side } from './fact.ts';
import { titleOf, titleOfId } from './titles.ts';

/** Where the comparison stands on one side. */
export interface Spot {
  readonly guide: Guide;
  readonly chain: readonly Link[];
  readonly audiences: readonly string[];
  readonly level?: Level | undefined;
  readonly step?: Step | undefined;
}

/** Both sides of what is being compared, and its path. */
export interface Spots {
  readonly old: Spot;
  readonly new: Spot;
  readonly path: string;
}

export const idOf = (node: object, i: number): string =>
  'id' in node && typeof node.id === 'string' ? node.id : String(i + 1);

/** An id that was made from a title or a condition changes with it, and is not told of. */
export function isIdGiven(node: object): boolean {
  if ('idGiven' in node) return node.idGiven === true;
  return !('id' in node) || originOf(node) === undefined || textOf(at(node, 'id')).includes(String(node.id));
}

const audienceTitles = (spot: Spot, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? spot.audiences : ids.map((id) => titleOfId(spot.guide, 'audience', id));

function spotIn(spot: Spot, kind: ElementKind, node: object, i: number): Spot {
  const link: Link = { kind, id: idOf(node, i), title: titleOf(kind, node as never, spot.guide), type: typeOf(node) };
  return {
    guide: spot.guide,
    chain: [...spot.chain, link],
    audiences: 'audiences' in node ? audienceTitles(spot, node.audiences as readonly string[]) : spot.audiences,
    level: kind === 'level' ? (node as Level) : spot.level,
    step: kind === 'step' ? (node as Step) : spot.step,
  };
}

const typeOf = (node: object): string | undefined =>
  'kind' in node && typeof node.kind === 'string' ? node.kind : undefined;

/** The two elements as the place where their own fields stand. */
export function spotsIn(spots: Spots, kind: ElementKind, old: object, now: object, i = 0): Spots {
  return {
    old: spotIn(spots.old, kind, old, i),
    new: spotIn(spots.new, kind, now, i),
    path: pathTo(spots, kind, old, i),
  };
}

export const pathTo = (spots: Spots, kind: ElementKind, node: object, i: number): string =>
  `${spots.path === '' ? '' : `${spots.path}/`}${kind}/${idOf(node, i)}`;

/** The side of a fact that tells of a whole element. */
export function sideOf(spot: Spot, kind: ElementKind, node: object): Side {
  return {
    node,
    range: headOf(node),
    title: titleOf(kind, node as never, spot.guide),
    id: 'id' in node && typeof node.id === 'string' ? node.id : undefined,
    chain: spot.chain,
    audiences: 'audiences' in node ? audienceTitles(spot, node.audiences as readonly string[]) : spot.audiences,
  };
}

/** Where an element begins: its title or id, else its first field. */
function headOf(node: object): Range {
  const origin = originOf(node);
  if (!origin) return at(node);
  const named = origin.values.get('title') ?? origin.values.get('id');
  const [first] = origin.keys.keys();
  return named ?? (first === undefined ? origin.node : keyAt(node as Record<string, unknown>, first));
}

export function placeOf(holder: object, field: string | undefined): Range {
  return field === undefined ? at(holder) : at(holder as Record<string, unknown>, field);
}
