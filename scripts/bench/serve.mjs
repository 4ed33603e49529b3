// From a save to the new page in an open browser (`veileder serve`), 20 saves of Oppdal's guide, half of them written in
// place and half put in its place. Beside it, in the same run, a whole reload of the page, and a bare Node's start.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsers } from './browsers.mjs';
import { median } from './timing.mjs';

/** @param {{ saves?: number, warmup?: number }} options */
export async function benchServe(root, { saves = 20, warmup = 3 } = {}) {
  const executablePath = browsers().find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.log('\nveileder serve is not measured: install Chromium, or name it in CHROMIUM.');
    return;
  }
  const { chromium } = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'veileder-bench-'));
  cpSync(join(root, 'guides/oppdal.md'), join(folder, 'oppdal.md'));
  const server = spawn(process.execPath, [join(root, 'bin/veileder.js'), 'serve', 'oppdal.md', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line).trim())));
    const page = await browser.newPage();
    await page.goto(address);
    const rows = { 'in place': [], 'by rename': [], 'a whole reload': [], 'node -e 0': [] };
    for (let i = -warmup; i < saves; i++) {
      const how = i % 2 === 0 ? 'in place' : 'by rename';
      const ms = await timeSave(page, folder, i, how);
      const start = performance.now();
      await page.reload({ waitUntil: 'domcontentloaded' });
      if (i >= 0) {
        rows[how].push(ms);
        rows['a whole reload'].push(performance.now() - start);
        const bare = performance.now();
        spawnSync(process.execPath, ['-e', '0']);
        rows['node -e 0'].push(performance.now() - bare);
      }
    }
    print([...rows['in place'], ...rows['by rename']], rows);
  } finally {
    await browser.close();
    server.kill('SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From before the save to when the page has its words, told by the page itself, by the clock both share. */
async function timeSave(page, folder, n, how) {
  const title = `Sett ord ${n}`;
  await page.waitForFunction(() => document.readyState === 'complete');
  const seen = page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const there = () => document.querySelector('#sett-ord h3')?.textContent?.includes(wanted);
        new MutationObserver((_, observer) => {
          if (!there()) return;
          observer.disconnect();
          resolve(Date.now());
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
    title,
  );
  // The page listens before anything is saved.
  await page.evaluate(() => undefined);
  const file = join(folder, 'oppdal.md');
  const text = readFileSync(file, 'utf8').replace(/^## 1\. Sett ord.*\{#sett-ord\}$/m, `## 1. ${title} {#sett-ord}`);
  const target = how === 'in place' ? file : join(folder, '.oppdal.md.new');
  const start = Date.now();
  writeFileSync(target, text);
  if (target !== file) renameSync(target, file);
  return (await seen) - start;
}

function print(all, rows) {
  console.log(`\nveileder serve: from a save of Oppdal to the new page in Chromium (${all.length} saves, ms)`);
  const bare = median(rows['node -e 0']);
  for (const [name, ms] of Object.entries({ 'all saves': all, ...rows })) {
    const worst = Math.max(...ms);
    console.log(
      `  ${name.padEnd(14)} median ${median(ms).toFixed(0).padStart(5)}  worst ${worst.toFixed(0).padStart(5)}  ×${(median(ms) / bare).toFixed(2)} of node -e 0`,
    );
  }
}
