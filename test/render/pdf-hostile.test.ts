import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PdfStandard } from '../../src/render/pdf/index.ts';
import { renderPdf } from '../../src/render/pdf/index.ts';
import { hostileTexts, longTable } from '../factory/hostile.ts';
import { bare, guideFrom, pdfAssets, pdfPages } from '../factory/pdf.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** A guide with the same text in every kind of place that shows text. */
const guideWith = (text: string) => {
  const t = quoted(text);
  return guideFrom(`veileder: 1
id: prove
title: ${t}
name: ${t}
language: nb
status: draft
version: ${t}
municipality: { name: ${t} }
intro: ${t}
audiences: [{ id: a, title: ${t}, description: ${t} }]
notices:
  - { id: n, kind: emergency, title: ${t}, text: ${t}, contacts: [k] }
roles: [{ id: r, title: ${t}, duties: [${t}] }]
tools: [{ id: v, title: ${t}, aliases: [${t}], url: ${t}, file: ${t}, description: ${t} }]
contacts: [{ id: k, title: ${t}, numbers: [{ number: ${t}, label: ${t}, hours: ${t} }], email: ${t}, address: ${t} }]
glossary: [{ id: g, term: ${t}, definition: ${t} }]
levels:
  - id: 0
    title: ${t}
    longTitle: ${t}
    keyPoints: [${t}]
    steps:
      - id: s
        title: ${t}
        who: ${t}
        body: ${t}
        questions: [${t}]
        tools: [v]
        deadlines: [{ text: ${t} }]
        branches:
          - { title: ${t}, audiences: [a], body: ${t}, outcomes: [{ when: ${t}, go: close }] }
        outcomes: [{ when: ${t}, go: close, text: ${t}, effects: [{ kind: other, text: ${t} }] }]
`);
};

const textOf = async (bytes: Uint8Array): Promise<string> => (await pdfPages(bytes)).join('\n');

/** What the handbook shows for a text: markers for what no one can see. */
const shown: Readonly<Partial<Record<keyof typeof hostileTexts, readonly string[]>>> = {
  control: ['[U+0007]', '[U+001B]', 'metter'],
  direction: ['abc[U+202E]def[U+2066]ghi[U+200F]jkl'],
  surrogate: ['halv', 'her'],
  emoji: ['smil', '[U+1F1F3]'],
  scripts: ['Ελληνικά', 'Кириллица', '[U+4E2D]'],
  marks: ['ẓ', '[U+20E0]'],
  javascript: ['trykk', 'javascript:alert(1)'],
  file: ['fil', 'file:///etc/passwd'],
  typst: ['#let x = panic("nei") #set page(width: 1pt) $ 1/0 $ ]] }} */'],
  label: ['<heading> @ref *fet* _kursiv_ = tittel'],
  brackets: ['{{ }} [[ ]]'],
};

test.each(Object.entries(hostileTexts))('shows %s as text', async (name, text) => {
  const guide = await guideWith(text);
  for (const standard of ['ua-1', 'a-2a'] satisfies PdfStandard[]) {
    const found = bare(await textOf(await renderPdf(guide, { standard, assets: pdfAssets })));
    for (const part of shown[name] ?? [text]) expect(found).toContain(bare(part));
  }
  const poster = await pdfPages(await renderPdf(guide, { standard: 'ua-1', poster: true, assets: pdfAssets }));
  expect(poster).toHaveLength(1);
});

test('lets no link lead anywhere but to web, mail and telephone', async () => {
  const guide = await guideWith(
    '[a](javascript:alert(1)) [b](file:///x) [c](data:text/html,x) [d](https://a.no/?q="x")',
  );
  const bytes = Buffer.from(await renderPdf(guide, { standard: 'ua-1', assets: pdfAssets })).toString('latin1');
  const addresses = [...bytes.matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1]);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !/^(https?:|mailto:|tel:)/.test(address ?? ''))).toEqual([]);
  expect(bytes).not.toContain('/JavaScript');
});

test('sets a table of 500 rows, every row of it', async () => {
  const guide = await guideFrom(`---\nveileder: 1\ntitle: Tabell\nlanguage: nb\n---\n${longTable(500)}\n`);
  const pages = await pdfPages(await renderPdf(guide, { standard: 'ua-1', assets: pdfAssets }));
  expect(pages.length).toBeGreaterThan(8);
  const found = bare(pages.join('\n'));
  for (const row of [1, 250, 500]) expect(found).toContain(bare(`Rad nummer ${row}`));
});

test('sets any text at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
      const guide = await guideWith('tekst');
      const changed = { ...guide, title: text, levels: guide.levels.map((level) => ({ ...level, title: text })) };
      const bytes = await renderPdf(changed, { standard: 'ua-1', assets: pdfAssets });
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    }),
    { numRuns: 60 },
  );
});
