import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { listenTo, serving } from '../serve/serving.ts';
import { violations } from './axe.ts';
import { type TheBrowser, theBrowser } from './browser.ts';

const chromium = theBrowser();
const pages: Page[] = [];
/** The page of a test, closed before the server it follows. */
const browser: Pick<TheBrowser, 'visit'> = {
  async visit(address, options) {
    const page = await chromium.visit(address, options);
    pages.push(page);
    return page;
  },
};
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
const guides = join(import.meta.dirname, '../../guides');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Oppdal's guide alone in a folder, and a way to save it with other words, as editors do: a new file in its place. */
function oppdal(): { cwd: string; save(change: (text: string) => string): void } {
  const cwd = mkdtempSync(join(tmpdir(), 'veileder-vis-'));
  folders.push(cwd);
  cpSync(join(guides, 'oppdal.md'), join(cwd, 'oppdal.md'));
  const original = readFileSync(join(cwd, 'oppdal.md'), 'utf8');
  return {
    cwd,
    save(change) {
      const changed = change(original);
      if (changed === original) throw new Error('the save changes nothing');
      writeFileSync(join(cwd, 'oppdal.md~'), changed);
      renameSync(join(cwd, 'oppdal.md~'), join(cwd, 'oppdal.md'));
    },
  };
}

const renamed = (title: string) => (text: string) => text.replace('Sett ord på undringen', title);
const deadEnd = (text: string) => text.replace('(#inviter)', '(#invitter)');
const heading = (page: Page) => page.locator('#sett-ord h3').first().textContent();
/** Marks the document, so that a reload would be seen. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { same: true }));
const isSame = (page: Page) => page.evaluate(() => 'same' in window);

describe('a page that follows its author', () => {
  it('shows a save, and keeps place, focus, open parts, filter, date and search', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    await page.getByLabel('Skole', { exact: true }).check();
    await page.locator('#v_date').fill('2026-03-03');
    await page.locator('#v_query').fill('stafettlogg');
    const parts = page.locator('main details');
    await parts.first().evaluate((element) => {
      (element as HTMLDetailsElement).open = true;
    });
    await page.locator('#inviter a').first().focus();
    await page.evaluate(() => {
      document.querySelector('#inviter')?.scrollIntoView({ behavior: 'instant' });
    });
    const before = await state(page);
    const placeBefore = await place(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await mark(page);
    save(renamed('Finn ord for undringen'));
    await expect.poll(() => heading(page)).toContain('Finn ord for undringen');
    expect(await state(page)).toEqual(before);
    expect(Math.abs((await place(page)) - placeBefore)).toBeLessThan(3);
    expect(await isSame(page)).toBe(true);
    await expect.poll(() => page.locator('#v_live-status').textContent()).toMatch(/^Oppdatert kl\. .*: ingen funn\.$/);
  });

  it('keeps a walk on its step, and its links lead on', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    await page.locator('#v_walk-start').click();
    await page.locator('.step:visible a.way').first().click();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('del-med-leder');
    save(renamed('Finn ord for undringen'));
    await expect.poll(() => page.locator('#v_way').textContent()).toContain('Finn ord for undringen');
    expect(await page.locator('.step:visible').getAttribute('id')).toBe('del-med-leder');
    await page.locator('.step:visible .outcome', { hasText: 'ingen grunn til å gå videre' }).locator('a.way').click();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('avslutt-saken');
  });

  it('tells of a fault, leads to it on the page and to its rule, and of its mending', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    save(deadEnd);
    await expect.poll(() => page.locator('#v_live-counts').textContent()).toMatch(/^1 feil/);
    expect(await page.title()).toMatch(/^1 feil/);
    const finding = page.locator('.live-error').first();
    await page.locator('#v_live-list').evaluate((element) => {
      (element as HTMLDetailsElement).open = true;
    });
    expect(await finding.textContent()).toContain('«invitter»');
    await finding.locator('a[href^="#"]').click();
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    await finding.getByRole('link', { name: 'unknown-step' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('unknown-step');
    await page.goBack();
    save(renamed('Mendet'));
    await expect.poll(() => page.locator('#v_live-counts').textContent()).toBe('ingen funn');
  });

  it('shows the last page that could be read, and says so', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    await mark(page);
    save((text) => text.replace('title:', 'title: [}'));
    await expect
      .poll(() => page.locator('.live-notice:visible').allTextContents())
      .toEqual(['Slik var siden før feilen. Rett feilene under, så vises veilederen slik den er nå.']);
    expect(await page.locator('.step').count()).toBeGreaterThan(10);
    save(renamed('Mendet'));
    await expect.poll(() => page.locator('.live-notice:visible').count()).toBe(0);
    await expect.poll(() => heading(page)).toContain('Mendet');
    expect(await isSame(page)).toBe(true);
  });

  it('loads anew where its styles are others, as when an audience comes', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    const choices = await page.locator('input[name="v_for"]').count();
    save((text) => text.replace('- Barnehage {#barnehage}', '- Bibliotek {#bibliotek}\n- Barnehage {#barnehage}'));
    await expect.poll(() => page.locator('input[name="v_for"]').count()).toBe(choices + 1);
  });

  it('says that the program has stopped, and catches up when it is back', async () => {
    const { cwd, save } = oppdal();
    const first = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(first.address, { mayFail: true });
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    await first.stop();
    await expect.poll(() => page.locator('#v_live-status').textContent()).toContain('Ingen forbindelse');
    save(renamed('Skrevet i mellomtiden'));
    await serving(cwd, ['oppdal.md', '--port', new URL(first.address).port]);
    await expect.poll(() => heading(page)).toContain('Skrevet i mellomtiden');
  });

  it('asks for nothing while nobody sees it, and catches up when it is seen', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const see = (hidden: boolean) =>
      page.evaluate((is) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => is });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await see(true);
    const other = await listenTo(address);
    save(renamed('Finn ord for undringen'));
    // Another page has been told by now.
    await expect.poll(() => other.versions.length).toBe(2);
    other.close();
    expect(asked).not.toContain('/oppdal.html');
    await see(false);
    await expect.poll(() => heading(page)).toContain('Finn ord for undringen');
    expect(asked.slice(-2)).toEqual(['/events', '/oppdal.html']);
  });

  it('can be read without scripts, and is of now when it is loaded anew', async () => {
    const { cwd, save } = oppdal();
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address, { javaScriptEnabled: false });
    expect(await page.locator('noscript').first().textContent()).toContain('Last siden på nytt');
    save(deadEnd);
    await page.reload();
    expect(await page.locator('#v_live-counts').textContent()).toMatch(/^1 feil/);
  });

  it('can be used by keyboard: straight to the findings, and through them', async () => {
    const { cwd, save } = oppdal();
    save(deadEnd);
    const { address } = await serving(cwd, ['oppdal.md']);
    const page = await browser.visit(address);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til funnene');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('v_live');
    const met: string[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      met.push((await page.evaluate(() => document.activeElement?.textContent)) ?? '');
    }
    expect(met[0]).toBe('Vis funnene');
    expect(met.at(-1)).toBe('unknown-step');
  });
});

/** Where in the window the step stands that the reader looks at: what is above it may have become longer. */
const place = (page: Page) =>
  page.evaluate(() => document.querySelector('#inviter')?.getBoundingClientRect().top ?? Number.NaN);

/** All that a reader has set. */
const state = (page: Page) =>
  page.evaluate(() => ({
    focus: document.activeElement?.getAttribute('href'),
    open: [...document.querySelectorAll('details')].map(({ open }) => open),
    audience: document.querySelector<HTMLInputElement>('input[name="v_for"]:checked')?.value,
    branches: [...document.querySelectorAll<HTMLElement>('.branch')].filter((e) => e.offsetParent !== null).length,
    date: document.querySelector<HTMLInputElement>('#v_date')?.value,
    dates: [...document.querySelectorAll('.by-date')].map((e) => e.textContent),
    query: document.querySelector<HTMLInputElement>('#v_query')?.value,
    hits: document.querySelectorAll('#v_results li').length,
    shown: [...document.querySelectorAll<HTMLElement>('[id^="v_"]')].filter((e) => !e.hidden).map(({ id }) => id),
    status: document.querySelector('#v_status')?.textContent,
  }));

describe('WCAG 2.1 A and AA by axe-core', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`${colorScheme}, ${width} px`, async () => {
        const { cwd, save } = oppdal();
        cpSync(join(guides, 'sula.md'), join(cwd, 'sula.md'));
        // Findings of every severity, and a notice.
        save((text) => deadEnd(text).replace('title:', 'title: [}'));
        writeFileSync(join(cwd, 'feil.yaml'), 'veileder: 1\nid: feil\ntittel: x\n');
        writeFileSync(
          join(cwd, 'tips.md'),
          deadEnd(readFileSync(join(guides, 'oppdal.md'), 'utf8'))
            .replace(/^version:.*\n/m, '')
            .replaceAll('bekymring', 'bekymmring')
            .replace('Skriv', 'Skriv  og og'),
        );
        writeFileSync(join(cwd, 'veileder.config.yaml'), 'profiles: [core, bti, klarspråk, strict]\n');
        const { address } = await serving(cwd, ['.']);
        const page = await browser.visit(address, {
          colorScheme,
          viewport: { width, height: 900 },
          mayFail: true,
        });
        const found: string[] = [];
        const severities = new Set<string>();
        for (const path of [
          '/',
          '/oppdal.html',
          '/sula.html',
          '/feil.html',
          '/tips.html',
          '/rule/unknown-step.html',
          '/nei.html',
        ]) {
          await page.goto(new URL(path, address).href, { waitUntil: 'load' });
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          found.push(...(await violations(page)).map((fault) => `${path}: ${fault}`));
          for (const one of await page.locator('.live-findings > li').evaluateAll((all) => all.map((e) => e.className)))
            severities.add(one);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (wider > 0) found.push(`${path}: ${wider} px wider than the window`);
        }
        expect(found).toEqual([]);
        expect([...severities].sort()).toEqual(['live-error', 'live-info', 'live-warning']);
      });
    }
  }
});
