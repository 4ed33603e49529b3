import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/messages/catalog.ts';
import { en } from '../../../src/messages/en.ts';
import { en as pageEn } from '../../../src/messages/lint-page/en.ts';
import { nb as pageNb } from '../../../src/messages/lint-page/nb.ts';
import { nn as pageNn } from '../../../src/messages/lint-page/nn.ts';
import type { LintPageTexts } from '../../../src/messages/lint-page/shape.ts';
import { nb } from '../../../src/messages/nb.ts';
import { nn } from '../../../src/messages/nn.ts';
import type { LintReport } from '../../../src/report/lint/findings.ts';
import { lintHtml } from '../../../src/report/lint/html.ts';
import { style } from '../../../src/report/lint/page/style.ts';
import { nasty, silent } from './nasty.ts';

const languages: readonly (readonly [string, Catalog, LintPageTexts])[] = [
  ['nb', nb, pageNb],
  ['nn', nn, pageNn],
  ['en', en, pageEn],
];

const page = (report: LintReport, [language, messages, texts] = languages[0] ?? ['nb', nb, pageNb]): string =>
  lintHtml(report, { language, messages, texts, title: (rule) => `Om ${rule}`, group: () => 'flow' });

/** The rows of the table, as the counts that stand in them. */
const counts = (text: string): string[] =>
  [...text.matchAll(/<td>(.*?)<\/td>/g)].map((m) =>
    (m[1] ?? '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );

describe('the page for a repository', () => {
  it('is valid HTML in every language', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
    });
    for (const language of languages) {
      for (const report of [nasty, silent]) {
        const { results } = await validator.validateString(page(report, language));
        expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`))).toEqual([]);
        expect(page(report, language)).toContain(`<html lang="${language[0]}">`);
      }
    }
  });

  it('asks for nothing and runs nothing, whatever the guides say', () => {
    const text = page(nasty);
    expect(text).not.toMatch(/<script|javascript:|\son\w+=|url\(|@import|<(img|iframe|object|form)\b/i);
    expect([...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((m) => m[1])).toEqual(['data:,', '#g2']);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  });

  it('counts every guide, also those without findings, for all findings and for errors', () => {
    // In the group, and in all: of the clean guide, of the other, of both.
    expect(counts(page(nasty))).toEqual(['0', '0', '4 1', '4 1', '4 1', '4 1']);
  });

  it('says what is new, known and gone only against a baseline', () => {
    const text = page(nasty);
    expect(text).toContain(`<dt>${pageNb.isNew}</dt><dd>4</dd>`);
    expect(text).toContain(`<dt>${pageNb.isKnown}</dt><dd>1</dd>`);
    expect(text).toContain(`<dt>${pageNb.isGone}</dt><dd>3</dd>`);
    expect(text).toContain(`<summary>${pageNb.known(1)}</summary>`);
    expect(page({ ...nasty, trend: undefined })).not.toContain('<dt>');
  });

  it('marks all that is no error, so that the filter leaves errors alone', () => {
    const text = page(nasty);
    const articles = [...text.matchAll(/<article class="finding (\w+)( not-error)?">/g)];
    expect(articles.length).toBeGreaterThan(2);
    for (const [, severity, mark] of articles)
      expect([severity, mark]).toEqual([severity, severity === 'error' ? undefined : ' not-error']);
    expect(style).toMatch(/:has\(#only-errors:checked\) :is\(\.all,\.not-error\)\{display:none\}/);
    expect(text).toContain('id="only-errors"');
    const warnings = { ...nasty, findings: nasty.findings.slice(1), summary: { ...nasty.summary, errors: 0 } };
    expect(page(warnings)).toContain(pageNb.noErrors);
    expect(page(warnings)).toMatch(/<section id="g2" class="not-error">/);
  });

  it('says the same sentence once, with all its places', () => {
    const [first] = nasty.findings;
    if (!first) throw new Error('no finding');
    const { file } = first.diagnostic.range;
    const later = { ...first, diagnostic: { ...first.diagnostic, range: { file, start: 0, end: 3 } } };
    const text = page({ ...nasty, findings: [first, later], trend: undefined });
    expect(text.match(/<article/g)).toHaveLength(1);
    expect(text).toContain(pageNb.places(2));
    expect(text.match(/<mark>/g)).toHaveLength(2);
  });

  it('never shows the number of a person', () => {
    // Made for examples; the check digits are right.
    const number = '01010750160';
    const file = { path: 'a.md', text: `Ring ${number} i dag\n` };
    const [first] = nasty.findings;
    if (!first) throw new Error('no finding');
    const diagnostic = { ...first.diagnostic, range: { file, start: 8, end: 20 }, related: [] };
    const text = page({
      ...silent,
      findings: [{ ...first, diagnostic, message: `Se ${number}`, related: [], guide: 'ren.md' }],
    });
    expect(text).toContain('<article');
    expect(text).not.toContain(number);
    expect(text.replaceAll(/<[^>]+>/g, '')).not.toContain(number);
  });
});
