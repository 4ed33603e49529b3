import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../../src/render/deadline-words.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { wordsOf } from '../../../src/render/words.ts';
import { hostileTexts, longTable } from '../../factory/hostile.ts';
import { bare, guideFrom, seedGuides } from '../../factory/pdf.ts';
import { deadlinesOf, readerTexts } from '../../factory/reader-texts.ts';
import { faultsOf, partsOf, wordsIn } from './word.ts';

const seeds = await seedGuides();
const files = new Map(
  await Promise.all(seeds.map(async ({ name, guide }) => [name, await renderDocx(guide)] as const)),
);
const partsFor = (name: string): Map<string, string> => partsOf(files.get(name) ?? new Uint8Array());
const documentOf = (name: string): string => partsFor(name).get('word/document.xml') ?? '';

const hostile = await guideFrom(
  JSON.stringify({
    veileder: 1,
    id: 'hostile',
    title: hostileTexts.control,
    language: 'nn',
    levels: [
      {
        id: '0',
        title: hostileTexts.script,
        steps: Object.entries(hostileTexts).map(([id, text]) => ({
          id,
          title: text,
          body: `${text}\n\n${longTable(id === 'word' ? 500 : 1)}`,
          outcomes: [{ when: text, go: 'close' }],
        })),
      },
    ],
  }),
);

describe('Word file', () => {
  it.each(seeds)('$name: every text, tool, contact and outcome of the guide is in it', ({ name, guide }) => {
    const words = bare(wordsIn(documentOf(name)));
    const missing = readerTexts(guide).filter((text) => !words.includes(bare(text)));
    expect(missing).toEqual([]);
  });

  it.each(seeds)('$name: every deadline is in it', ({ name, guide }) => {
    const words = bare(wordsIn(documentOf(name)));
    for (const deadline of deadlinesOf(guide)) {
      const { when, limit, from } = deadlineWords(deadline, wordsOf(guide.language), guide.language);
      for (const part of [when, limit, from]) expect(words).toContain(bare(part));
    }
  });

  it.each(seeds)('$name: well-formed, with no link that leads to nothing', ({ name }) => {
    const parts = partsFor(name);
    for (const [file, xml] of parts) expect([file, faultsOf(xml)]).toEqual([file, []]);
    const document = parts.get('word/document.xml') ?? '';
    const known = new Set(
      [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/\bId="([^"]+)"/g)].map((m) => m[1]),
    );
    for (const [, id] of document.matchAll(/r:id="([^"]+)"/g)) expect(known).toContain(id);
    const marks = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(mark).toMatch(/^[A-Za-z_]\w{0,39}$/);
    for (const [, anchor] of document.matchAll(/w:anchor="([^"]+)"/g)) expect(marks).toContain(anchor);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [, file] of types.matchAll(/PartName="\/([^"]+)"/g)) expect([...parts.keys()]).toContain(file);
  });

  it.each(seeds)('$name: steps are headings with their ids as bookmarks', ({ name, guide }) => {
    const paragraphs = documentOf(name).split('</w:p>');
    for (const step of guide.levels.flatMap(({ steps }) => steps)) {
      const mark = `w:name="step_${step.id.replace(/[^A-Za-z0-9_]+/g, '_')}`.slice(0, 45);
      const found = paragraphs.find((paragraph) => paragraph.includes(mark));
      expect(found).toContain('<w:pStyle w:val="Heading2"/>');
      expect(bare(wordsIn(found ?? ''))).toContain(bare(step.title));
    }
  });

  it('says its language, title and page numbers', async () => {
    for (const { name, guide } of seeds) {
      const parts = partsFor(name);
      expect(parts.get('word/styles.xml')).toContain(`<w:lang w:val="${guide.language}-NO"/>`);
      expect(parts.get('docProps/core.xml')).toContain('<dc:title>');
      const footers = [...parts].filter(([file]) => /^word\/footer\d*\.xml$/.test(file)).map(([, xml]) => xml);
      expect(footers.join('')).toMatch(/NUMPAGES/);
    }
  });

  it('ways onward and tools are tables with heads, lists are lists', () => {
    const document = documentOf('oppdal');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(10);
    expect(document).toContain('<w:numPr>');
  });

  it('the same guide gives the same bytes', async () => {
    for (const { name, guide } of seeds.slice(0, 2)) {
      const again = await renderDocx(guide);
      expect(partsOf(again)).toEqual(partsFor(name));
      expect(Buffer.compare(again, files.get(name) ?? new Uint8Array())).toBe(0);
    }
    const [first] = seeds;
    if (first === undefined) throw new Error('no guides');
    expect(await renderDocx(first.guide, { timestamp: 1_700_000_000 })).not.toEqual(files.get(first.name));
  });

  it('hostile text is text', async () => {
    const parts = partsOf(await renderDocx(hostile));
    for (const [file, xml] of parts) expect([file, faultsOf(xml)]).toEqual([file, []]);
    const document = parts.get('word/document.xml') ?? '';
    const words = wordsIn(document);
    for (const text of ['<script>alert(1)</script>', '#let x = panic("nei")', 'Rad nummer 500', '{{ }} [[ ]]']) {
      expect(words).toContain(text);
    }
    expect(words).toContain('[U+202E]');
    expect(words).toContain('[U+0007]');
    expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    const targets = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)].map(
      (m) => m[1],
    );
    for (const target of targets) expect(target).not.toMatch(/^(javascript|file):/);
  });
});
