import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { veileder } from '../cli/harness.ts';
import { violations } from './axe.ts';
import { theBrowser } from './browser.ts';

const browser = theBrowser();
const guides = join(import.meta.dirname, '../../guides');
const folder = mkdtempSync(join(tmpdir(), 'veileder-rapport-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A revision that changes steps, deadlines, contacts, consent, words and order, and breaks some of it. */
function revised(text: string): string {
  const edits: readonly (readonly [RegExp | string, string])[] = [
    ['(#inviter)', '(#invitter)'],
    ['Sett ord på undringen', 'Finn ord for undringen'],
    [/innen (\d+) uker?/, 'innen 9 uker'],
    [/^\*\*Samtykke:\*\*.*\n\n/m, ''],
    [/^\*\*Hvem:\*\*.*\n\n/m, ''],
    [/\b\d{2} \d{2} \d{2} \d{2}\b/, '99 99 99 99'],
    ['- Barnehage {#barnehage}\n', ''],
    ['Skriv ned det', `Skriv  ned ned det ${'svært'.repeat(60)} <script>alert(1)</script>`],
    [/^version: .*$/m, 'version: 2.0.0'],
    [/^status: published$/m, 'status: draft'],
  ];
  return edits.reduce((done, [from, to]) => done.replace(from, to), text);
}

async function made(): Promise<{ readonly name: string; readonly file: string }[]> {
  for (const name of ['old', 'new']) mkdirSync(join(folder, name));
  for (const name of ['oppdal.md', 'vestby.yaml', 'sula.md']) cpSync(join(guides, name), join(folder, 'old', name));
  for (const name of ['oppdal.md', 'sula.md']) {
    const text = readFileSync(join(folder, 'old', name), 'utf8');
    writeFileSync(join(folder, 'new', name), revised(text));
  }
  cpSync(join(guides, 'vestby.yaml'), join(folder, 'new/vestby.yaml'));
  writeFileSync(join(folder, 'uferdig.yaml'), 'veileder: 1\nid: feil\ntitle: [}\n');
  writeFileSync(join(folder, 'veileder.config.yaml'), 'profiles: [core, bti, klarspråk, strict]\n');
  const calls: readonly (readonly [string, readonly string[]])[] = [
    ['lint', ['lint', 'new', 'uferdig.yaml']],
    ['lint-clean', ['lint', 'old/vestby.yaml', '--config', 'tom.config.yaml']],
    ['lint-trend', ['lint', 'new', 'uferdig.yaml', '--baseline', 'kjent.json']],
    ['diff', ['diff', 'old/oppdal.md', 'new/oppdal.md']],
    ['diff-folders', ['diff', 'old', 'new']],
    ['diff-same', ['diff', 'old/vestby.yaml', 'new/vestby.yaml']],
  ];
  writeFileSync(join(folder, 'tom.config.yaml'), 'rules: {}\n');
  await veileder(['lint', 'new/sula.md', '--baseline', 'kjent.json', '--update-baseline'], { cwd: folder });
  const pages = [];
  for (const [name, args] of calls) {
    const { code, err } = await veileder([...args, '--format', `html=${name}.html`], { cwd: folder });
    if (code > 1) throw new Error(`${name}: ${err}`);
    pages.push({ name, file: join(folder, `${name}.html`) });
  }
  return pages;
}
const pages = await made();
const fileOf = (wanted: string): string => pages.find(({ name }) => name === wanted)?.file ?? '';

describe('reports as pages', () => {
  it('have findings of every severity and changes of every tier in these tests', () => {
    const lint = readFileSync(fileOf('lint'), 'utf8');
    for (const severity of ['error', 'warning', 'info']) expect(lint).toContain(`class="finding ${severity}`);
    const diff = readFileSync(fileOf('diff'), 'utf8');
    for (const tier of ['practice', 'reference', 'review', 'editorial'])
      expect(diff).toContain(`<section class="${tier}"`);
  });

  it('are valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
    });
    for (const { name, file } of pages) {
      const { results } = await validator.validateString(readFileSync(file, 'utf8'));
      expect(results.flatMap((r) => r.messages.map((m) => `${name} ${m.line}: ${m.ruleId} ${m.message}`))).toEqual([]);
    }
  });

  for (const { name, file } of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        it(`${name}: WCAG 2.1 A and AA, ${colorScheme}, ${width} px`, async () => {
          const page = await browser.open(file, { colorScheme, viewport: { width, height: 900 } });
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await violations(page)).toEqual([]);
          const wider = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wider).toBe(0);
          await page.context().close();
        });
      }
    }
  }

  it('can be used by keyboard: every control is met, shows where it is, and works', async () => {
    const page = await browser.open(fileOf('lint'));
    const controls = await page.locator('a[href]:visible, summary:visible, [tabindex="0"]:visible').count();
    const met = new Set<string>();
    for (let i = 0; i < controls + 2; i++) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        return [at.id || at.getAttribute('href') || at.tagName, getComputedStyle(at).outlineStyle];
      });
      if (name === 'BODY') break;
      met.add(name);
      expect(`${name} ${outline}`).not.toContain('none');
    }
    expect(met).toContain('all-findings');
    await page.locator('#all-findings').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.finding:not(.error):visible').count()).toBe(0);
    expect(await page.locator('.finding.error:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('of changes have a heading for each change, in order, and a way to each tier', async () => {
    const page = await browser.open(fileOf('diff-folders'));
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((e) => Number(e.tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    const links = page.locator('.counts a');
    expect(await links.count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    await page.context().close();
  });
});
