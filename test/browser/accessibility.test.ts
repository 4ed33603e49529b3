import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { seedPages, theBrowser } from './browser.ts';

const browser = theBrowser();
const pages = await seedPages();

describe('WCAG 2.1 A and AA by axe-core', () => {
  it('looks at every guide', () => {
    expect(pages.length).toBeGreaterThanOrEqual(5);
  });

  it('would find what is wrong', async () => {
    const page = await browser.open(pages[0]?.file ?? '');
    await page.evaluate(() => {
      const image = document.createElement('img');
      document.querySelector('main')?.append(image);
    });
    expect((await violations(page)).join()).toContain('image-alt');
    await page.context().close();
  });

  for (const { name, file } of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        it(`${name}, ${colorScheme}, ${width} px`, async () => {
          const page = await browser.open(file, { colorScheme, viewport: { width, height: 900 } });
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await violations(page)).toEqual([]);
          // Nothing is wider than the window: 1280 px at 400 % zoom is 320 px.
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider).toBe(0);
          await page.context().close();
        });
      }
    }
  }
});
