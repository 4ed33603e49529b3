import type { Node, Parent } from 'mdast';
import type { Prose } from '../../model/prose.ts';

const isParent = (node: Node): node is Parent => 'children' in node;

/** The nodes of a text in its order; without recursion, so that deep nesting is only long. */
export function nodesOf(prose: Prose): Node[] {
  const found: Node[] = [];
  const left: Node[] = [prose.tree];
  for (let node = left.pop(); node; node = left.pop()) {
    found.push(node);
    if (isParent(node)) left.push(...node.children.toReversed());
  }
  return found;
}

/** Offsets of a node in its text. */
export function placeOf(node: Node, prose: Prose): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? prose.text.length];
}
