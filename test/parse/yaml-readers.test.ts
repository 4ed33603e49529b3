import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/parse/tree.ts';
import { readFast } from '../../src/parse/yaml/fast.ts';
import { readThoroughly } from '../../src/parse/yaml/thorough.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { yamlDocument } from './yaml-documents.ts';

/** A tree as plain text lines, with the places of every character of every text. */
function outline(tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  const { start, end } = tree.range;
  switch (tree.kind) {
    case 'map':
      return {
        start,
        end,
        entries: tree.entries.map((e) => [e.key, e.keyRange.start, e.keyRange.end, outline(e.value)]),
      };
    case 'list':
      return { start, end, items: tree.items.map(outline) };
    case 'scalar': {
      const { value, source } = tree;
      const places: (number | undefined)[] = [];
      if (typeof value === 'string')
        for (let i = 0; i < value.length; i++) places.push(tree.at?.(i, i + 1).start, tree.at?.(i, i + 1).end);
      if (typeof value === 'string') places.push(tree.at?.(value.length, value.length).start);
      return { start, end, value, source, places };
    }
  }
}

function both(text: string) {
  const file: SourceFile = { path: 'guide.yaml', text };
  const fast = readFast(text, file, 0, text.length);
  const thorough = readThoroughly(text, file, 0, text.length);
  return { fast, thorough };
}

/** Every text value must be what the characters at its places spell, where nothing was escaped or folded. */
function checkPlaces(tree: Tree, text: string): void {
  if (tree.kind === 'map') for (const e of tree.entries) checkPlaces(e.value, text);
  else if (tree.kind === 'list') for (const i of tree.items) checkPlaces(i, text);
  else if (typeof tree.value === 'string' && tree.at) {
    let last = -1;
    for (let i = 0; i < tree.value.length; i++) {
      const { start, end } = tree.at(i, i + 1);
      expect(start).toBeGreaterThanOrEqual(last);
      last = start;
      if (end - start === 1 && !/\s/.test(tree.value[i] ?? ' ')) expect(text[start]).toBe(tree.value[i]);
      if (/[a-zæøå]/.test(tree.value[i] ?? '') && text[start] !== '\\') expect(text[start]).toBe(tree.value[i]);
    }
  } else if (tree.kind === 'scalar' && typeof tree.value === 'string') {
    expect(tree.value).toBe(text.slice(tree.range.start, tree.range.end));
  }
}

describe('the two readers', () => {
  test('give the same tree, ranges and places on valid YAML', () => {
    fc.assert(
      fc.property(yamlDocument, fc.boolean(), (lf, crlf) => {
        const text = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const { fast, thorough } = both(text);
        expect(fast.kind, JSON.stringify(fast)).toBe('tree');
        if (fast.kind !== 'tree') return;
        expect(thorough.failure).toBeUndefined();
        expect(outline(fast.tree)).toEqual(outline(thorough.tree));
        if (fast.tree) checkPlaces(fast.tree, text);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['quoted with escapes', "a: \"x\\u00e6\\x41\\U0001F600\\n\\ty\\\\ z\\\"q\"\nb: 'it''s'\n"],
    ['escaped line end', 'a: "ein \\\n  to\\\n  \\ tre"\n'],
    ['folds in quotes', 'a: "ein\n  to\n\n  tre  \n  fire"\nb: \'ein\n\n\n  to\'\n'],
    ['folds in plain', 'a: ein\n  to   \n\n  tre\nb: 1\n'],
    ['literal, kept and stripped', 'a: |+\n  x\n\n\nb: |-\n  y\n\nc: |\n\n\n  z\n'],
    ['folded with deeper lines', 'a: >\n  ein\n  to\n\n  tre\n    liste\n    liste\n\n  fire\n  fem\n'],
    ['indentation indicator', 'a: |2\n    x\n   y\nb:\n  c: >1-\n    x\n   y\n'],
    ['block scalar with tab and spaces', 'a: |\n  x\t y  \n  \t z\n   \n  q\n'],
    ['empty block scalar', 'a: |\nb: >-\n\nc: 1\n'],
    ['flow over lines', 'a: [ 1, # en\n  "to", {b: c, d: }, ]\ne: { f: [],\n  g: {} } # slutt\n'],
    ['comments', '# topp\na: 1 # en\n# to\nb: # tre\n  - x # fire\n  # fem\n  - y\n'],
    ['list at the indentation of its key', 'a:\n- b: 1\n  c: 2\n- d\ne: 3\n'],
    ['lists in lists', '- - a\n  - b\n-\n  - c\n'],
    ['numbers', 'a: [0, -1, +2, 1.5, .5, 1., 1e3, 0o17, 0x1F, 0211, .inf, -.Inf, 1_000, 0b1, 12:30]\n'],
    ['yes and no stay words', 'a: [yes, no, on, off, true, False, ~, null, Null]\n'],
    ['quoted keys', '"a b": 1\n\'c\': 2\n'],
    ['document markers', '---\na: 1\n...\n'],
    ['no line end', 'a: |\n  x'],
    ['urls and times', 'a: https://x.no/#y\nb: 08:00–15:00\nc: a#b\n'],
  ])('agree on %s', (_, lf) => {
    for (const text of [lf, lf.replaceAll('\n', '\r\n')]) {
      const { fast, thorough } = both(text);
      expect(fast.kind).toBe('tree');
      if (fast.kind !== 'tree') continue;
      expect(outline(fast.tree)).toEqual(outline(thorough.tree));
      if (fast.tree) checkPlaces(fast.tree, text);
    }
  });
});
