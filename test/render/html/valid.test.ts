import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageAssets, pageOf } from '../../factory/pages.ts';
import { seedGuides } from '../../factory/pdf.ts';

const guides = await seedGuides();
const assets = pageAssets();
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });

describe('a page', () => {
  for (const { name, guide } of guides) {
    it(`${name}: valid HTML`, async () => {
      const { results } = await validator.validateString(pageOf(guide));
      expect(results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`))).toEqual(
        [],
      );
    });

    it(`${name}: one file that asks for nothing, under its own policy`, () => {
      const html = pageOf(guide, assets);
      expect(Buffer.byteLength(html)).toBeLessThan(500_000);
      expect(html).not.toMatch(/<link\b|<img\b|<iframe\b|\ssrc=|@import|url\((?!["']?data:)/);
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy).toContain('default-src &#39;none&#39;');
      expect(policy).not.toContain('unsafe');
      const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
      for (const [, text = ''] of html.matchAll(/<style>([\s\S]*?)<\/style>/g)) expect(policy).toContain(hash(text));
      for (const [, text = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) expect(policy).toContain(hash(text));
      expect(html).not.toMatch(/\sstyle="/);
    });
  }

  it('is the same for the same guide', () => {
    for (const { guide } of guides) expect(pageOf(guide)).toBe(pageOf(guide));
  });
});
