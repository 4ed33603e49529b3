import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, packageRoot, veileder } from '../cli/harness.ts';
import { guideMains } from '../factory/guide-mains.ts';
import { diff, from, lint, parseGuide, render, textAt } from './library.ts';

const profiles = ['core', 'bti', 'klarspråk', 'strict'] as const;
const fileExists = (path: string) => (name: string) => existsSync(join(packageRoot, dirname(path), name));
const json = (text: string): unknown => JSON.parse(text);

/** Names a language that is none, and has a key that does not exist. */
const broken = (text: string): string => text.replace(/^language: .*$/m, 'language: tysk\nlangauge: nb');

/** Another title and version. */
const revised = (text: string): string =>
  text.replace(/^version: .*$/m, 'version: 9.0.0').replace(/^title: .*$/m, 'title: En ny tittel');

describe.each(guideMains.map(({ path }) => path))('%s', (path) => {
  it.each(['nb', 'nn', 'en'] as const)('has the findings of the command line (%s)', async (lang) => {
    // With every set of rules on, so that there is something to compare.
    const config = join(folderWith({ 'c.yaml': `profiles: [${profiles}]\n` }), 'c.yaml');
    const ran = await veileder(['lint', path, '--format', 'json', '--lang', lang, '--config', config]);
    const parsed = await parseGuide(textAt(path), from(path));
    expect(await lint(parsed, { lang, profiles, fileExists: fileExists(path) })).toEqual(json(ran.out));
  });

  it('has the findings of the command line when it is broken', async () => {
    const input = broken(textAt(path));
    const ran = await veileder(['lint', '-', '--stdin-filename', path, '--format', 'json'], { input });
    const found = await lint(input, { ...from(path), lang: 'nb', fileExists: fileExists(path) });
    expect(found.summary.errors).toBeGreaterThan(1);
    expect(found).toEqual(json(ran.out));
  });

  it('has the changes of the command line', async () => {
    const cwd = folderWith();
    cpSync(join(packageRoot, 'guides'), join(cwd, 'old/guides'), { recursive: true });
    cpSync(join(packageRoot, 'guides'), join(cwd, 'new/guides'), { recursive: true });
    writeFileSync(join(cwd, 'new', path), revised(textAt(path)));
    const ran = await veileder(['diff', `old/${path}`, `new/${path}`, '--format', 'json', '--lang', 'nn'], { cwd });
    const [old, now] = [`old/${path}`, `new/${path}`];
    const found = await diff(
      await parseGuide(textAt(old, cwd), from(old, cwd)),
      await parseGuide(textAt(now, cwd), from(now, cwd)),
      { lang: 'nn' },
    );
    expect(found.diagnostics).toEqual([]);
    expect(found.report?.changes).not.toEqual([]);
    expect(found.report).toEqual(json(ran.out));
  });

  it('is rendered to the bytes of the command line', async () => {
    const out = folderWith();
    expect((await veileder(['render', path, '--to', 'html,pdf,docx,md,svg', '--out', out])).code).toBe(0);
    const parsed = await parseGuide(textAt(path), from(path));
    for (const name of readdirSync(out)) {
      const to = (['html', 'md', 'svg', 'pdf', 'docx'] as const).find((ending) => name.endsWith(`.${ending}`));
      const { content, diagnostics } = await render(parsed, { to });
      expect(diagnostics).toEqual([]);
      expect(Buffer.from(content ?? '').equals(readFileSync(join(out, name))), name).toBe(true);
    }
    expect(readdirSync(out)).toHaveLength(5);
  });
});

it('rules about translations see the guides that are given along', async () => {
  const ran = await veileder(['lint', 'guides/plattform', 'guides/plattform-nn', '--format', 'json', '--lang', 'en']);
  const [base, variant] = ['guides/plattform/guide.yaml', 'guides/plattform-nn/guide.yaml'];
  const siblings = [await parseGuide(textAt(base).replace('version: 1.0.0', 'version: 2.0.0'), from(base))];
  const parsed = await parseGuide(textAt(variant), from(variant));
  const alone = await lint(parsed);
  const beside = await lint(parsed, { siblings });
  expect(alone.diagnostics.map((d) => d.rule)).not.toContain('translation-stale');
  expect(beside.diagnostics.map((d) => d.rule)).toContain('translation-stale');
  expect((json(ran.out) as { diagnostics: { rule: string }[] }).diagnostics.map((d) => d.rule)).not.toContain(
    'translation-stale',
  );
});
