import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { seedPages, theBrowser } from './browser.ts';

const browser = theBrowser();
const pages = await seedPages();
const oppdal = pages.find(({ name }) => name === 'oppdal')?.file ?? '';

describe('with scripts off', () => {
  it('everything can be read, and the filter hides what is for others', async () => {
    const page = await browser.open(oppdal, { javaScriptEnabled: false });
    const shown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
    expect(await shown('.step')).toBe(await page.locator('.step').count());
    expect(await shown('#v_search, #v_walk, #v_dates, #v_walk-start')).toBe(0);
    const branches = await shown('.branch');
    await page.getByLabel('Skole', { exact: true }).check();
    expect(await shown('.branch')).toBeLessThan(branches);
    expect(await shown('.branch')).toBeGreaterThan(0);
    await page.getByLabel('Alle', { exact: true }).check();
    expect(await shown('.branch')).toBe(branches);
    await page.locator('.go a').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.context().close();
  });
});

describe('with scripts', () => {
  it('filters, says so, and opens for one audience by the address', async () => {
    const page = await browser.open(oppdal);
    await page.getByLabel('Barnehage', { exact: true }).check();
    await expect
      .poll(() => page.locator('#v_status').textContent())
      .toBe('Du ser det som gjelder Barnehage. Resten er skjult.');
    expect(
      await page.locator('.branch:visible', { hasText: 'For skole' }).filter({ hasNotText: 'barnehage' }).count(),
    ).toBe(0);
    await page.goto(`${page.url().split('#')[0]}?for=skole`);
    expect(await page.getByLabel('Skole', { exact: true }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('counts dates from a day', async () => {
    const page = await browser.open(oppdal);
    await page.locator('#v_date').fill('2026-03-03');
    const dates = await page.locator('.by-date').allTextContents();
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toContain('– senest 10. mars 2026 (regnet fra 3. mars 2026)');
    await page.locator('#v_date').fill('');
    await expect.poll(() => page.locator('.by-date').count()).toBe(0);
    await page.context().close();
  });

  it('finds words, titles first', async () => {
    const page = await browser.open(oppdal);
    await page.locator('#v_query').fill('stafettlogg');
    await expect.poll(() => page.locator('#v_hits').textContent()).toMatch(/^\d+ treff$/);
    expect((await page.locator('#v_results a').first().textContent())?.toLowerCase()).toContain('stafettlogg');
    await page.locator('#v_results a').first().click();
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    await page.locator('#v_query').fill('finnesikke');
    await expect.poll(() => page.locator('#v_hits').textContent()).toContain('Ingen treff');
    await page.context().close();
  });

  it('walks step by step, keeps the way, goes back, and stores nothing', async () => {
    const page = await browser.open(oppdal);
    await page.locator('#v_walk-start').click();
    const step = page.locator('.step:visible');
    expect(await step.count()).toBe(1);
    expect(await step.getAttribute('id')).toBe('sett-ord');
    await page.locator('.step:visible a.way').first().click();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('del-med-leder');
    await page.locator('.step:visible .outcome', { hasText: 'ingen grunn til å gå videre' }).locator('a.way').click();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('avslutt-saken');
    await expect.poll(() => page.locator('#v_way > li').count()).toBe(3);
    await expect
      .poll(() => page.locator('#v_way').textContent())
      .toContain('Valgt: Det er ingen grunn til å gå videre');
    expect(await violations(page)).toEqual([]);
    await page.locator('#v_back').click();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('del-med-leder');
    await page.goBack();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('avslutt-saken');
    await page.locator('.step:visible a.way').click();
    await expect.poll(() => page.locator('.step:visible').count()).toBe(0);
    await expect.poll(() => page.locator('#avslutt').isVisible()).toBe(true);
    await page.locator('#v_restart').click();
    await expect.poll(() => page.locator('.step:visible').getAttribute('id')).toBe('sett-ord');
    await page.locator('#v_leave').click();
    expect(await page.locator('.step:visible').count()).toBeGreaterThan(10);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.context().close();
  });

  it('can be used by keyboard alone, and shows where the focus is', async () => {
    const page = await browser.open(oppdal);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#v_content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('v_content');
    const met = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const ring = at.closest('.choice') ?? at;
        const { outlineStyle, outlineWidth } = getComputedStyle(ring);
        // The calendar inside a date field has a ring of the browser's own.
        return [
          at.id || at.textContent,
          at.matches(':focus-visible') ? `${outlineStyle} ${outlineWidth}` : 'solid 1px',
        ];
      });
      met.add(name ?? '');
      expect(outline).toMatch(/^(solid|auto) [1-9]/);
    }
    for (const name of ['v_begin', 'v_walk-start', 'v_for-0', 'v_date']) expect(met).toContain(name);
    await page.locator('#v_walk-start').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sett ord på undringen');
    await page.context().close();
  });
});

describe('on paper', () => {
  it('leaves out what only works on a screen', async () => {
    const page = await browser.open(oppdal);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.side, .top, .choices, .actions').filter({ visible: true }).count()).toBe(0);
    await expect.poll(() => page.locator('.step:visible').count()).toBe(await page.locator('.step').count());
    await page.context().close();
  });
});
