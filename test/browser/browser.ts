import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { renderSite } from '../../src/render/html/site.ts';
import { pageAssets, pageOf } from '../factory/pages.ts';
import { seedGuides } from '../factory/pdf.ts';

const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface TheBrowser {
  /** Opens a file as its reader would; whatever the page asks for beside itself makes the test fail. */
  open(file: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same for an address: the page may ask there and nowhere else; `mayFail`: it may ask in vain. */
  visit(address: string, options?: BrowserContextOptions & { readonly mayFail?: boolean }): Promise<Page>;
}

/** A browser for the tests of a file. Without one they fail: they are never skipped. */
export function theBrowser(): TheBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = places.find((path) => path !== '' && existsSync(path));
    if (executablePath === undefined)
      throw new Error('install Chromium, or name it in CHROMIUM, to run the browser tests');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  async function newPage(mayAsk: RegExp, mayFail: boolean, options: BrowserContextOptions): Promise<Page> {
    if (!browser) throw new Error('no browser');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: false, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    page.on('console', (message) => {
      if (mayFail && message.text().startsWith('Failed to load resource')) return;
      if (message.type() === 'error' || message.type() === 'warning') throw new Error(message.text());
    });
    page.on('request', (request) => {
      if (!mayAsk.test(request.url())) throw new Error(`the page asked for ${request.url()}`);
    });
    return page;
  }

  return {
    async open(file, options = {}) {
      const page = await newPage(/^(file|data):/, false, options);
      const [path, hash = ''] = file.split('#');
      await page.goto(`${pathToFileURL(path ?? '').href}${hash === '' ? '' : `#${hash}`}`);
      return page;
    },
    async visit(address, { mayFail = false, ...options } = {}) {
      const { origin } = new URL(address);
      const page = await newPage(new RegExp(`^(data:|${origin.replaceAll('.', '\\.')}/)`), mayFail, options);
      await page.goto(address);
      return page;
    },
  };
}

export interface SeedPage {
  readonly name: string;
  readonly file: string;
}

/** A site of the repository's guides, as a folder; gone after the tests. */
export async function seedSite(): Promise<{ readonly folder: string; readonly pages: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'veileder-sted-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const guides = (await seedGuides()).map(({ name, guide }) => ({ guide, folder: name }));
  const site = renderSite(guides, pageAssets());
  for (const [path, text] of site) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, pages: [...site.keys()].filter((path) => path.endsWith('.html')) };
}

/** The pages of the repository's guides as files, gone after the tests. */
export async function seedPages(): Promise<SeedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'veileder-sider-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const assets = pageAssets();
  return (await seedGuides()).map(({ name, guide }) => {
    const file = join(folder, `${name}.html`);
    const other = guide.language === 'nn' ? 'nb' : 'nn';
    writeFileSync(file, pageOf(guide, assets, [{ language: other, href: `${name}.${other}.html` }]));
    return { name, file };
  });
}
