import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffGuides, diffVariant } from '../../src/diff/diff.ts';
import { mirrorOf } from '../../src/diff/effects/effect.ts';
import { checks } from '../../src/diff/generated/checks.ts';
import type { CheckId } from '../../src/diff/generated/ids.ts';
import { speakerOf } from '../../src/diff/say/say.ts';
import { compareTexts } from '../../src/diff/text/judge.ts';
import { compareWords } from '../../src/diff/text/words.ts';
import type { Guide } from '../../src/model/guide.ts';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { anyGuide } from '../model/flow-guides.ts';
import { cloned } from './edits/clone.ts';
import { readReal, realGuides, root } from './guides.ts';

const guides: Guide[] = [];
for (const path of realGuides) {
  const { guide } = await readReal(path);
  if (guide) guides.push(guide);
}
const speaker = await speakerOf('nb');

/** Changes as they should look from the other side: the mirror's code, old and new exchanged. */
function mirrored(old: Guide, now: Guide): void {
  const there = diffGuides(old, now);
  const back = diffGuides(now, old);
  const place = (r: { start: number; file: { path: string } } | undefined): string =>
    r ? `${r.file.path}:${r.start}` : '-';
  const seen = there.changes
    .map((c) => `${checks[c.code as CheckId].meta.mirror} ${place(c.new)} ${place(c.old)}`)
    .sort();
  expect(back.changes.map((c) => `${c.code} ${place(c.old)} ${place(c.new)}`).sort()).toEqual(seen);
  const effects = (kinds: readonly string[]): string[] => [...kinds].sort();
  expect(effects(back.effects.map((e) => e.kind))).toEqual(effects(there.effects.map((e) => mirrorOf[e.kind])));
  expect(new Set(there.changes.map((c) => c.fingerprint)).size).toBe(there.changes.length);
  for (const change of there.changes) expect(speaker.change(change)).not.toMatch(/undefined|\[object/);
}

describe('real guides', () => {
  test('a guide compared with itself, or with a copy, has no changes', () => {
    for (const guide of guides) {
      expect(diffGuides(guide, guide).changes).toEqual([]);
      const copy = diffGuides(guide, cloned(guide) as Guide);
      expect(copy.changes.map((c) => `${c.code} ${c.path}`)).toEqual([]);
      expect(copy.effects).toEqual([]);
    }
  });

  test('any two compared both ways mirror each other', () => {
    for (const a of guides) for (const b of guides) mirrored(a, b);
  }, 60_000);

  test('damaged guides are compared without a fault', async () => {
    const texts = ['guides/oppdal.md', 'guides/vestby.yaml'].map((path) => ({
      path,
      lines: readFileSync(join(root, path), 'utf8').split('\n'),
    }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.nat(), fc.nat(40), async ({ path, lines }, from, length) => {
        const start = 12 + (from % (lines.length - 12));
        const text = [...lines.slice(0, start), ...lines.slice(start + length + 1)].join('\n');
        const { guide } = await parseGuide({ path, bytes: Buffer.from(text), readFile: () => 'missing' });
        const whole = guides.find((g) => path.includes(g.id));
        if (guide && whole) mirrored(whole, guide);
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 120_000);
});

describe('made-up guides', () => {
  test('mirror each other, whatever they are', () => {
    fc.assert(
      fc.property(anyGuide, anyGuide, (a, b) => {
        mirrored(a, b);
        expect(diffGuides(a, cloned(a) as Guide).changes).toEqual([]);
        diffVariant(a, b);
      }),
      { numRuns: 150, seed: 3 },
    );
  }, 60_000);
});

describe('texts', () => {
  const text = fc
    .array(
      fc.constantFrom('skal', 'kan', 'barnet', 'skolen', 'to uker', 'tre uker', '.', ',', '\n', ' ', '[a](#b)', 'æøå'),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(' '));

  test('parts give both texts back, apart from spaces', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const plain = (t: string): string => t.replace(/\s+/g, '');
        const parts = compareWords(a, b);
        const side = (kind: string): string =>
          plain(
            parts
              .filter((p) => p.kind === 'same' || p.kind === kind)
              .map((p) => p.text)
              .join(''),
          );
        expect(side('removed')).toBe(plain(a));
        expect(side('added')).toBe(plain(b));
      }),
    );
  });

  test('what a change amounts to does not depend on which text came first', () => {
    fc.assert(fc.property(text, text, (a, b) => compareTexts(a, b).kind === compareTexts(b, a).kind));
  });
});
