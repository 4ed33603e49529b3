import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/parse/markdown/read.ts';
import type { Entry, ScalarTree, Tree } from '../../src/parse/tree.ts';
import { checkShape } from '../../src/parse/validate/check-shape.ts';
import { hasShape } from '../../src/parse/validate/has-shape.ts';
import { readYaml } from '../../src/parse/yaml/read.ts';

async function treeOf(name: string): Promise<Tree> {
  const file = { path: name, text: readFileSync(new URL(`../../guides/${name}`, import.meta.url), 'utf8') };
  const { tree } = await (name.endsWith('.md') ? readMarkdown(file) : readYaml(file));
  if (!tree) throw new Error(`${name} holds nothing`);
  return tree;
}

const scalar = (tree: Tree, value: ScalarTree['value']): Tree => ({
  kind: 'scalar',
  range: tree.range,
  value,
  source: String(value),
});

/** What a slip can make of a value. */
function slips(tree: Tree): Tree[] {
  const { range } = tree;
  const values = [null, '', 'x', 'X å', 'P1W', '2026-08-01', 'step:a', 'other', 0, -1, 1.5, true, 'a'.repeat(101)];
  const made = values.map((value) => scalar(tree, value));
  const entry = (key: string): Entry => ({ key, keyRange: range, value: scalar(tree, 'x') });
  made.push(
    { kind: 'list', range, items: [] },
    { kind: 'list', range, items: [scalar(tree, 'x'), scalar(tree, null)] },
  );
  made.push({ kind: 'map', range, entries: [] }, { kind: 'map', range, entries: [entry('id'), entry('title')] });
  if (tree.kind === 'list') made.push(...tree.items.slice(0, 1), { ...tree, items: [...tree.items, ...tree.items] });
  if (tree.kind !== 'map') return made;
  for (const key of ['__proto__', 'constructor', 'titel', 'title', 'text'])
    made.push({ ...tree, entries: [...tree.entries.filter((known) => known.key !== key), entry(key)] });
  for (const gone of tree.entries) made.push({ ...tree, entries: tree.entries.filter((known) => known !== gone) });
  return made;
}

/** Every tree with one slip in it. */
function* withSlip(tree: Tree): Generator<Tree> {
  yield* slips(tree);
  if (tree.kind === 'list')
    for (const [i, item] of tree.items.entries())
      for (const slip of withSlip(item)) yield { ...tree, items: tree.items.with(i, slip) };
  if (tree.kind === 'map')
    for (const [i, entry] of tree.entries.entries())
      for (const value of withSlip(entry.value)) yield { ...tree, entries: tree.entries.with(i, { ...entry, value }) };
}

describe('a guide seen at once to have the right shape', () => {
  test.each(['oppdal.md', 'sula.md', 'vestby.yaml'])('%s', async (name) => {
    const tree = await treeOf(name);
    expect(hasShape(tree)).toBe(true);
    expect(checkShape(tree)).toEqual([]);
  });

  test('is one in which the full check finds nothing, and no other', async () => {
    const tree = await treeOf('vestby.yaml');
    let right = 0;
    let wrong = 0;
    let n = 0;
    for (const slipped of withSlip(tree)) {
      // Each kind of slip meets many places; all of them would take a minute.
      if (n++ % 29 !== 0) continue;
      const finds = checkShape(slipped).length > 0;
      if (hasShape(slipped) === finds)
        expect.fail(JSON.stringify(checkShape(slipped).map(({ message, data }) => ({ message, data }))));
      if (finds) wrong++;
      else right++;
    }
    expect(right).toBeGreaterThan(100);
    expect(wrong).toBeGreaterThan(100);
  });
});
