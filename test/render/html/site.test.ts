import { posix } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderSite } from '../../../src/render/html/site.ts';
import { noAssets, textOfPage } from '../../factory/pages.ts';
import { bare, seedGuides } from '../../factory/pdf.ts';
import { readerTexts } from '../../factory/reader-texts.ts';

const guides = (await seedGuides()).map(({ name, guide }) => ({ guide, folder: name }));
const site = renderSite(guides, noAssets);
const pages = [...site].filter(([path]) => path.endsWith('.html'));
const idsOf = new Map(
  pages.map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]))]),
);

describe('a site', () => {
  it('has a page for every level and step', () => {
    for (const { guide, folder } of guides) {
      const count = pages.filter(([path]) => path.startsWith(`${folder}/`)).length;
      expect(count).toBeGreaterThan(guide.levels.length + guide.levels.flatMap(({ steps }) => steps).length);
    }
  });

  it('is valid HTML', async () => {
    // Files of the site itself need no hash; and a browser that opens the site from disk would refuse them with one.
    const rules = { 'require-sri': ['error', { target: 'crossorigin' }] as [string, unknown] };
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules,
    } as ConfigData);
    const faults: string[] = [];
    for (const [path, html] of pages) {
      if (path.endsWith('/all.html')) continue;
      const { results } = await validator.validateString(html);
      faults.push(...results.flatMap((r) => r.messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`)));
    }
    expect(faults).toEqual([]);
  });

  it('every link leads to a page of the site, and to a place on it', () => {
    const wrong: string[] = [];
    for (const [path, html] of pages) {
      for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g)) {
        if (/^(https?|mailto|tel):/.test(href)) continue;
        const [file = '', hash = ''] = href.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        const known = site.has(target) && (hash === '' || idsOf.get(target)?.has(decodeURIComponent(hash)));
        if (!known) wrong.push(`${path}: ${href}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('loses nothing of a guide', () => {
    for (const { guide, folder } of guides) {
      const text = bare(
        pages
          .filter(([path]) => path.startsWith(`${folder}/`) && !path.endsWith('/all.html'))
          .map(([, html]) => textOfPage(html))
          .join('\n'),
      );
      expect(readerTexts(guide).filter((one) => !text.includes(bare(one)))).toEqual([]);
    }
  });

  it('links each page to the same page in the other language', () => {
    const nb = site.get('plattform/niva-1.html') ?? '';
    expect(nb).toContain('href="../plattform-nn/niva-1.html" lang="nn" hreflang="nn"');
    expect(site.get('index.html')).toContain('href="plattform-nn/index.html" lang="nn"');
  });

  it('is the same for the same guides', () => {
    expect([...renderSite(guides, noAssets)]).toEqual([...site]);
  });
});
