import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../src/model/guide.ts';
import type { PageAssets, Variant } from '../../src/render/html/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';

const dist = join(import.meta.dirname, '../../dist/page');

/** What the build made for pages: `npm run build` comes before the tests. */
export function pageAssets(): PageAssets {
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
  const hashes = JSON.parse(read('hashes.json')) as { css: string; js: string };
  return { css: read('page.css'), js: read('page.js'), cssHash: hashes.css, jsHash: hashes.js };
}

/** The page without its styles and script, for tests of its text. */
export const noAssets: PageAssets = { css: '', js: '', cssHash: 'sha256-', jsHash: 'sha256-' };

export const pageOf = (guide: Guide, assets: PageAssets = noAssets, variants: readonly Variant[] = []): string =>
  renderHtml(guide, { assets, variants });

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text a reader of the page sees, without markup. */
export const textOfPage = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
