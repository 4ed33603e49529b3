import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseRemark } from '../../../src/parse/remark.ts';
import type { ScalarTree, Tree } from '../../../src/parse/tree.ts';
import { crlf, read } from './reading.ts';

const text = readFileSync(new URL('../../golden/markdown/concepts-nb.md', import.meta.url), 'utf8');

const guide = (name: string) => ({
  path: `${name}.md`,
  text: readFileSync(new URL(`../../../guides/${name}.md`, import.meta.url), 'utf8'),
});

function textsOf(tree: Tree): ScalarTree[] {
  if (tree.kind === 'scalar') return tree.mdast ? [tree] : [];
  return tree.kind === 'list' ? tree.items.flatMap(textsOf) : tree.entries.flatMap(({ value }) => textsOf(value));
}

/** Kind and offsets of every node, and the words of texts. */
const outline = (node: Nodes): unknown => [
  node.type,
  node.position?.start.offset,
  node.position?.end.offset,
  'value' in node ? node.value : 'children' in node ? node.children.map(outline) : undefined,
];

test.each([
  ['LF', { path: 'guide.md', text }],
  ['CRLF', crlf({ path: 'guide.md', text })],
  ...['oppdal', 'sula', 'hva-hvem-hvordan'].map((name) => [name, guide(name)] as const),
] as const)('the tree handed on with a text is the tree of that text, with %s', async (_, file) => {
  const texts = textsOf(await read(file));
  expect(texts.length).toBeGreaterThan(10);
  for (const scalar of texts) {
    const handed = scalar.mdast?.();
    expect(handed && outline(handed), String(scalar.value)).toEqual(outline(parseRemark(String(scalar.value))));
    expect(handed?.children[0]?.position?.start).toMatchObject({ line: 1, column: 1 });
  }
});
