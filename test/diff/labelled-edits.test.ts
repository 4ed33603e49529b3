import { expect, test } from 'vitest';
import { diffGuides } from '../../src/diff/diff.ts';
import { checks } from '../../src/diff/generated/checks.ts';
import type { CheckId } from '../../src/diff/generated/ids.ts';
import type { Guide } from '../../src/model/guide.ts';
import { formEdits } from './edits/forms.ts';
import { type Edit, editsOf } from './edits/generate.ts';
import { readReal, realGuides } from './guides.ts';

interface Tally {
  edits: number;
  right: number;
  told: number;
  labelled: number;
}

const guides = new Map<string, Guide>();
for (const path of realGuides) {
  const { guide } = await readReal(path);
  if (guide) guides.set(path, guide);
}

const count = (items: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

function tally(edit: Edit, told: readonly string[], into: Map<string, Tally>): boolean {
  const labelled = edit.label.map(([code, tier]) => `${tier} ${code}`);
  const [a, b] = [count(told), count(labelled)];
  let right = 0;
  for (const [item, n] of a) right += Math.min(n, b.get(item) ?? 0);
  const row = into.get(edit.kind) ?? { edits: 0, right: 0, told: 0, labelled: 0 };
  into.set(edit.kind, {
    edits: row.edits + 1,
    right: row.right + right,
    told: row.told + told.length,
    labelled: row.labelled + labelled.length,
  });
  return right === told.length && right === labelled.length;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (x: number): string => `${(100 * x).toFixed(1)} %`.padStart(8);

test('edits are told as what they are: at least 95 % precision and recall for every kind, with the right tier', async () => {
  const table = new Map<string, Tally>();
  const wrong: string[] = [];
  const edits = editsOf(guides, 12);
  for (const edit of edits) {
    const original = guides.get(edit.guide);
    if (!original) continue;
    const told = diffGuides(original, edit.edited).changes.map((c) => `${c.tier} ${c.code}`);
    if (!tally(edit, told, table))
      wrong.push(`${edit.kind}: ${edit.guide} ${edit.what}: told ${told.join(', ') || 'nothing'}`);
  }
  for (const edit of await formEdits()) {
    const told = diffGuides(edit.original, edit.edited).changes.map((c) => `${c.tier} ${c.code} ${c.path}`);
    if (!tally({ ...edit, label: [] }, told, table)) wrong.push(`${edit.kind}: ${edit.what}: told ${told.join(', ')}`);
  }
  const rows = [...table].map(([kind, t]) => {
    const [precision, recall] = [share(t.right, t.told), share(t.right, t.labelled)];
    return { kind, ...t, precision, recall };
  });
  const lines = rows.map(
    (r) => `${r.kind.padEnd(28)} ${String(r.edits).padStart(5)} ${percent(r.precision)} ${percent(r.recall)}`,
  );
  const total = rows.reduce((n, r) => n + r.edits, 0);
  console.log(
    [
      `${'kind of edit'.padEnd(28)} edits precision   recall`,
      ...lines,
      `${'all'.padEnd(28)} ${String(total).padStart(5)}`,
      ...wrong.slice(0, 40),
    ].join('\n'),
  );
  expect(total).toBeGreaterThanOrEqual(500);
  for (const { kind, precision, recall } of rows) {
    expect(precision, kind).toBeGreaterThanOrEqual(0.95);
    expect(recall, kind).toBeGreaterThanOrEqual(0.95);
  }
}, 300_000);

test('the other way, each edit is told as its mirror', () => {
  for (const edit of editsOf(guides, 3)) {
    const original = guides.get(edit.guide);
    if (!original) continue;
    const there = diffGuides(original, edit.edited).changes.map((c) => checks[c.code as CheckId].meta.mirror);
    const back = diffGuides(edit.edited, original).changes.map((c) => c.code);
    expect(back.sort(), `${edit.kind} ${edit.guide} ${edit.what}`).toEqual(there.sort());
  }
});
