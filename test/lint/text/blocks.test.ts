import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/lint/text/blocks.ts';
import { liksOf } from '../../../src/lint/text/liks.ts';
import { sentencesIn } from '../../../src/lint/text/sentences.ts';
import { hidden, shownIn } from '../../../src/lint/text/shown.ts';
import { wordsIn } from '../../../src/lint/text/words.ts';
import { prosesOf } from '../../../src/model/proses.ts';
import { parseGuide } from '../../../src/parse/parse-guide.ts';
import { textOf } from '../../../src/source/source-file.ts';

async function guideAt(path: string) {
  const readFile = (file: string) => readFileSync(file);
  const { guide } = await parseGuide({ path, bytes: readFile(path), readFile, isFolder: path.endsWith('guide.yaml') });
  if (!guide) throw new Error(`${path} is no guide`);
  return guide;
}

const inArticle = async (body: string) =>
  (
    await parseGuide({
      path: 'x.md',
      text: `---\nveileder: 1\ntitle: T\nlanguage: nb\n---\n# Artikler\n\n## A\n\n${body}\n`,
      readFile: () => 'missing',
    })
  ).guide;

describe('what is shown of a text', () => {
  const shown = (text: string) => shownIn(text).map(({ kind, text }) => `${kind}: ${text}`);

  test('signs, addresses and code are left out', () => {
    expect(shown('Se **[skjemaet](#skjema)** og `kode`, <https://x.no> og post@x.no.')).toEqual([
      `paragraph: Se skjemaet og ${hidden}, ${hidden} og ${hidden}.`,
    ]);
    expect(shown('snake_case_ord og *uthevet*, 2 \\* 3 &amp; 4')).toEqual([
      'paragraph: snake_case_ord og uthevet, 2 * 3 & 4',
    ]);
  });

  test('a text falls into paragraphs, items, headings and cells', () => {
    expect(shown('Først\nså\n\n## Tittel ##\n- en\n- to\n  tre\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> sitat')).toEqual(
      [
        'paragraph: Først\nså',
        'heading: Tittel',
        'item: en',
        'item: to\ntre',
        'cell: A',
        'cell: B',
        'cell: 1',
        'cell: 2',
        'paragraph: sitat',
      ],
    );
    expect(shown('```\nkode\n```\netter')).toEqual(['paragraph: etter']);
    expect(shown('vedtatt i\n2023. Da')).toEqual(['paragraph: vedtatt i\n2023. Da']);
  });
});

/** The words of a tree, code left out. */
function wordsOfTree(node: Nodes): string {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html' || node.type === 'image') return ' ';
  if (node.type === 'text') return node.value.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ');
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const apart = !['paragraph', 'heading', 'strong', 'emphasis', 'link', 'linkReference', 'tableCell'].includes(
    node.type,
  );
  return node.children.map(wordsOfTree).join(apart ? '\n' : '');
}

test.each(['oppdal.md', 'sula.md', 'hva-hvem-hvordan.md', 'vestby.yaml', 'plattform/guide.yaml'])(
  'in %s the same words are shown as the Markdown parser finds, each at its place',
  async (name) => {
    const guide = await guideAt(`guides/${name}`);
    let words = 0;
    for (const prose of prosesOf(guide)) {
      const ours = shownIn(prose.text).flatMap(({ text }) => wordsIn(text).map((word) => word.text));
      expect(ours).toEqual(wordsIn(wordsOfTree(prose.tree)).map((word) => word.text));
      words += ours.length;
    }
    expect(words).toBeGreaterThan(500);
    for (const block of blocksOf(guide)) {
      for (const { text, start, end } of block.words) expect(textOf(block.at(start, end)).toLowerCase()).toBe(text);
    }
  },
);

describe('sentences', () => {
  const sentences = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

  test('end at marks, not in shortened words and numbers', () => {
    expect(sentences('Ring ca. kl. 15, jf. § 3 osv. Hva nå? «Gå hjem.» Slutt')).toEqual([
      'Ring ca. kl. 15, jf. § 3 osv.',
      'Hva nå?',
      '«Gå hjem.»',
      'Slutt',
    ]);
    expect(sentences('Fra 1. januar gjelder f.eks. ny lov.')).toEqual(['Fra 1. januar gjelder f.eks. ny lov.']);
    expect(sentences('NB! Husk tolk. Ring.')).toEqual(['NB! Husk tolk.', 'Ring.']);
  });

  test('end where a line is broken on purpose', async () => {
    const guide = await inArticle('Første linje  \nandre linje');
    const block = guide && blocksOf(guide).find(({ kind }) => kind === 'paragraph');
    expect(block?.sentences.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'Første linje',
      'andre linje',
    ]);
  });
});

test('liks counts words in a sentence and long words in a hundred; an item ends a sentence', async () => {
  // 10 words, 2 sentences, 2 long words: 10/2 + 100·2/10 = 25.
  const guide = await inArticle('Du skriver samtalen ned i dag.\n\n- og så her nå');
  const blocks = guide ? blocksOf(guide).filter(({ kind }) => kind !== 'line') : [];
  expect(liksOf(blocks)).toEqual({ score: 25, words: 10 });
});
