import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { seedSite, theBrowser } from './browser.ts';

const browser = theBrowser();
const { folder, pages } = await seedSite();
/** The page with everything on it is tested by itself. */
const own = pages.filter((path) => !path.endsWith('/all.html'));

describe('a site', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      it(`WCAG 2.1 A and AA on every page, ${colorScheme}, ${width} px`, { timeout: 600_000 }, async () => {
        const found: string[] = [];
        const waiting = [...own];
        // Several windows at once: each page is read by one of them.
        const windows = Array.from({ length: 3 }, async () => {
          const page = await browser.open(join(folder, 'index.html'), {
            colorScheme,
            viewport: { width, height: 900 },
          });
          for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
            await page.goto(pathToFileURL(join(folder, path)).href);
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
            });
            found.push(...(await violations(page)).map((fault) => `${path}: ${fault}`));
            const wider = await page.evaluate(
              () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            );
            if (wider) found.push(`${path}: wider than the window`);
          }
          await page.context().close();
        });
        await Promise.all(windows);
        expect(found).toEqual([]);
      });
    }
  }

  it('opens from disk with its styles, its search and its filter', async () => {
    const page = await browser.open(join(folder, 'index.html'));
    await page.getByRole('link', { name: 'Sett-handlingsveilederen' }).click();
    await page.getByLabel('Skole', { exact: true }).check();
    await page.locator('.overview').getByRole('link', { name: 'Sett ord på undringen' }).click();
    await page.waitForURL(/sett-ord\.html\?for=skole#sett-ord$/);
    // The page's script filters once it has loaded; the address changes before that.
    await expect.poll(() => page.locator('.branch:visible').count()).toBe(1);
    await page.locator('#v_query').fill('stafettlogg');
    await page.locator('#v_results a').first().click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Opprett stafettlogg');
    await page.context().close();
  });

  it('leads from one language to the other, and back to all guides', async () => {
    const page = await browser.open(join(folder, 'plattform/niva-1.html'));
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.waitForURL(/plattform-nn\/niva-1\.html/);
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
    await page.getByRole('link', { name: 'Framsida' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Veiledere');
    await page.context().close();
  });
});
