import { describe, expect, it } from 'vitest';
import { deadlineWords } from '../../../src/render/deadline-words.ts';
import { wordsOf } from '../../../src/render/words.ts';
import { pageOf, textOfPage } from '../../factory/pages.ts';
import { bare, seedGuides } from '../../factory/pdf.ts';
import { deadlinesOf, readerTexts } from '../../factory/reader-texts.ts';

const guides = await seedGuides();

describe('nothing of a guide is lost on its page', () => {
  it('has guides to look at', () => {
    expect(guides.length).toBeGreaterThanOrEqual(5);
  });

  for (const { name, guide } of guides) {
    const html = pageOf(guide);
    const page = bare(textOfPage(html));

    it(`${name}: every text, tool, contact and outcome`, () => {
      const texts = readerTexts(guide);
      expect(texts.length).toBeGreaterThan(30);
      expect(texts.filter((text) => !page.includes(bare(text)))).toEqual([]);
    });

    it(`${name}: every deadline`, () => {
      const words = wordsOf(guide.language);
      const shown = deadlinesOf(guide).map((deadline) => deadlineWords(deadline, words, guide.language));
      expect(
        shown.filter(({ when, limit, from }) => [when, limit, from].some((part) => !page.includes(bare(part)))),
      ).toEqual([]);
    });

    it(`${name}: every link on the page leads somewhere`, () => {
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]));
      const links = [...html.matchAll(/ href="#([^"]*)"/g)].map((m) => decodeURIComponent(m[1] ?? ''));
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((link) => !ids.has(link))).toEqual([]);
      expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
    });

    it(`${name}: headings never jump`, () => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((m) => Number(m[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [i, level] of levels.entries()) if (i > 0) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
  }
});
