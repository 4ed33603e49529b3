import { beforeAll, describe, expect, test } from 'vitest';
import type { Guide } from '../../src/model/guide.ts';
import { deadlineWords } from '../../src/render/deadline-words.ts';
import { contextFor } from '../../src/render/pdf/handbook.ts';
import { renderPdf } from '../../src/render/pdf/index.ts';
import { wayWords } from '../../src/render/pdf/ways.ts';
import { wordsOf } from '../../src/render/words.ts';
import { bare, pdfAssets, pdfPages, seedGuides } from '../factory/pdf.ts';
import { deadlinesOf, readerTexts } from '../factory/reader-texts.ts';

const seeds = await seedGuides();

test('there are guides to render', () => {
  expect(seeds.length).toBeGreaterThanOrEqual(5);
});

describe.each(seeds)('$name as a handbook', ({ guide }: { guide: Guide }) => {
  let pdf: Uint8Array;
  let all: string;

  beforeAll(async () => {
    pdf = await renderPdf(guide, { standard: 'ua-1', assets: pdfAssets });
    const pages = await pdfPages(pdf);
    all = bare(pages.join('\n'));
  });

  test('holds every text of the guide', () => {
    const texts = readerTexts(guide);
    expect(texts.length).toBeGreaterThan(20);
    const lost = texts.filter((text) => !all.includes(bare(text)));
    expect(lost).toEqual([]);
  });

  test('holds every deadline', () => {
    const words = wordsOf(guide.language);
    for (const deadline of deadlinesOf(guide)) {
      const { when, limit, from } = deadlineWords(deadline, words, guide.language);
      for (const part of [when, limit, from]) expect(all).toContain(bare(part));
    }
  });

  test('gives the same bytes again', async () => {
    const again = await renderPdf(guide, { standard: 'ua-1', assets: { ...pdfAssets } });
    expect(Buffer.compare(pdf, again)).toBe(0);
  });

  test('tells of each outcome where it leads', () => {
    const context = contextFor(guide);
    for (const level of guide.levels) {
      for (const step of level.steps) {
        for (const { whom, ways } of wayWords(context, { level, step })) {
          expect(all).toContain(bare(whom));
          for (const { when, go } of ways) expect(all).toContain(bare(`${when} → ${go}`));
        }
      }
    }
  });

  test('fits a poster on one page', async () => {
    const poster = await renderPdf(guide, { standard: 'ua-1', poster: true, assets: pdfAssets });
    const pages = await pdfPages(poster);
    expect(pages).toHaveLength(1);
    for (const level of guide.levels) {
      for (const step of level.steps) expect(bare(pages.join(''))).toContain(bare(step.title));
    }
  });
});
