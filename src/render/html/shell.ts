import type { PageAssets } from './assets.ts';
import { hashOf } from './hash.ts';
import { type Child, el, type Html, join, trusted } from './html.ts';

export interface Shell {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly body: Child;
  /** What the script is told about the page: never run, only read. */
  readonly data?: unknown;
  /** Where styles and script are files beside the page; undefined: they stand in the page. */
  readonly files?: { readonly css: string; readonly scripts: readonly string[] };
  /** Further styles of this page alone. */
  readonly headStyles?: readonly Html[];
  /** Beside the page's own: for a page that follows its author's saves, which may ask where it came from what is new. */
  readonly live?: PageAssets;
}

const longestTitle = 70;

/** The title of a page with what it belongs to, as far as there is room in a tab. */
export function pageTitle(own: string, whole = ''): string {
  const both = whole === '' || own.includes(whole) ? own : `${own} – ${whole}`;
  const title = both.length <= longestTitle ? both : own;
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 2).trimEnd()} …`;
}

/** Inside a script element only `<` can end it. */
const json = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ');

/** The page may run and load nothing but what it was made with, and may send nothing. */
export function policyOf({ files, headStyles = [], live }: Shell, assets: PageAssets): string {
  const own = [...headStyles.map(({ html }) => hashOf(html)), ...(live ? [live.cssHash] : [])];
  const hashes = (first: string, more: readonly string[]): string => [first, ...more].map((h) => `'${h}'`).join(' ');
  const style = files ? [`'self'`, ...own.map((h) => `'${h}'`)].join(' ') : hashes(assets.cssHash, own);
  const script = files ? `'self'` : hashes(assets.jsHash, live ? [live.jsHash] : []);
  const asks = live ? `; connect-src 'self'` : '';
  return `default-src 'none'; style-src ${style}; script-src ${script}${asks}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** A whole HTML document. */
export function documentHtml(shell: Shell, assets: PageAssets): string {
  const { lang, title, description, body, data, files, live } = shell;
  const page: Html = el(
    'html',
    { lang, 'data-color-scheme': 'auto', 'data-size': 'md' },
    '\n',
    el(
      'head',
      {},
      '\n',
      el('meta', { charset: 'utf-8' }),
      '\n',
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(shell, assets) }),
      '\n',
      el('title', {}, title),
      '\n',
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      '\n',
      el('meta', { name: 'description', content: description }),
      '\n',
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      '\n',
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      '\n',
      files ? el('link', { rel: 'stylesheet', href: files.css }) : el('style', {}, trusted(assets.css)),
      (shell.headStyles ?? []).map((style) => el('style', {}, style)),
      live && el('style', {}, trusted(live.css)),
      '\n',
    ),
    '\n',
    el(
      'body',
      {},
      '\n',
      body,
      '\n',
      data === undefined ? undefined : el('script', { type: 'application/json', id: 'v_data' }, trusted(json(data))),
      '\n',
      files ? files.scripts.map((src) => el('script', { src })) : el('script', {}, trusted(assets.js)),
      live && el('script', {}, trusted(live.js)),
      '\n',
    ),
    '\n',
  );
  return `<!DOCTYPE html>\n${join(page).html}\n`;
}
