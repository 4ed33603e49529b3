import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { built, folderWith, packageRoot, smallGuide } from '../cli/harness.ts';
import { guideMains } from '../factory/guide-mains.ts';
import { byCommandLine } from './by-command-line.ts';
import { startEditor } from './client.ts';

/** The guides of this repository, and faults put into them. */
function guidesFolder(): string {
  const folder = folderWith();
  cpSync(join(packageRoot, 'guides'), join(folder, 'guides'), { recursive: true });
  return folder;
}

/** Faults of many kinds; each is put into a text that still says it is a guide. */
const mutations: readonly (readonly [name: string, change: (text: string, isMarkdown: boolean) => string])[] = [
  ['nothing', (text) => text],
  ['no date', (text) => text.replace(/^(?:dates:.*| {2}(?:published|updated|review):.*)$/gm, '')],
  [
    'every id of a contact gone',
    (text) => text.replaceAll('barnevern', 'bjarnevern').replace('bjarnevern', 'barnevern'),
  ],
  ['a tab', (text) => text.replace('\nlanguage:', '\n\tlanguage:')],
  ['CRLF, æøå and emoji', (text) => text.replace('title: ', 'title: 🙂 æøå ').replaceAll('\n', '\r\n')],
  ['half of it', (text) => text.slice(0, text.length / 2)],
  [
    'a wrong target',
    (text, md) => (md ? text.replace(/→ \[(.*?)\]\(#/, '→ [$1](#x') : text.replace(/go: \w+/, 'go: step:x')),
  ],
  ['words said twice', (text) => text.replaceAll(' og ', ' og og ')],
  [
    'a suppression without a reason',
    (text, md) => `${text}\n${md ? '<!-- veileder: overse liks -->' : '# veileder: overse liks'}\n`,
  ],
];

describe('findings', () => {
  it.each(guideMains.map(({ path }) => path))(
    '%s: the same as on the command line, whole and with faults',
    async (path) => {
      const folder = guidesFolder();
      const editor = await startEditor(folder);
      const full = join(folder, path);
      const text = readFileSync(full, 'utf8');
      editor.open(path, text);
      let faults = 0;
      for (const [name, change] of mutations) {
        const changed = change(text, path.endsWith('.md'));
        editor.change(path, { text: changed });
        const found = await editor.found(path);
        writeFileSync(full, changed);
        const wanted = await byCommandLine(editor, ['guides']);
        expect({ name, found }).toEqual({ name, found: wanted.get(path) ?? [] });
        if (changed !== text) faults++;
      }
      expect(faults).toBeGreaterThan(4);
      expect(editor.logged).toEqual([]);
      expect(await editor.stop()).toBe(0);
    },
  );

  it('land in the file of the folder they are about, saved or not', async () => {
    const folder = guidesFolder();
    const editor = await startEditor(folder);
    const level = 'guides/plattform/niva/1.yaml';
    const text = readFileSync(join(folder, level), 'utf8').replace('go: close', 'go: step:finnes-ikke');
    editor.open(level, text);
    const [first] = await editor.found(level);
    expect(first?.code).toBe('unknown-step');

    // An id that this file uses is taken away in a text that is not saved.
    const main = 'guides/plattform/guide.yaml';
    const mainText = readFileSync(join(folder, main), 'utf8');
    editor.open(main, mainText.replaceAll('id: leder', 'id: sjef'));
    // It is told of in a file that is not open.
    const other = 'guides/plattform/niva/0.yaml';
    const inOther = await editor.until(other, ({ diagnostics }) => diagnostics.length > 0);
    expect(new Set(inOther.map(({ code }) => code))).toEqual(new Set(['unknown-role']));
    writeFileSync(join(folder, level), text);
    writeFileSync(join(folder, main), mainText.replaceAll('id: leder', 'id: sjef'));
    const wanted = await byCommandLine(editor, ['guides']);
    expect(inOther).toEqual(wanted.get(other));
    expect(editor.latest(level)).toEqual(wanted.get(level));
    expect(editor.latest(main)).toEqual(wanted.get(main) ?? []);

    editor.close(main);
    editor.close(level);
    for (const path of [main, level, other])
      expect(await editor.until(path, (p) => p.diagnostics.length === 0)).toEqual([]);
  });

  it('of a translation follow the text it is made from', async () => {
    const folder = guidesFolder();
    const editor = await startEditor(folder);
    const path = 'guides/plattform-nn/guide.yaml';
    editor.open(path, readFileSync(join(folder, path), 'utf8'));
    expect(await editor.found(path)).toEqual((await byCommandLine(editor, ['guides'])).get(path) ?? []);
    const level = 'guides/plattform/niva/0.yaml';
    const text = readFileSync(join(folder, level), 'utf8');
    const changed = text.replace(/- id: (\S+)/, '- id: $1-ny');
    editor.open(level, changed);
    const translated = 'guides/plattform-nn/niva/0.yaml';
    const found = await editor.until(translated, ({ diagnostics }) => diagnostics.length > 0);
    writeFileSync(join(folder, level), changed);
    expect(found).toEqual((await byCommandLine(editor, ['guides'])).get(translated));
  });

  it('obey the settings and the baseline, and follow them when they change', async () => {
    const guide = smallGuide((t) => t.replace('har sett og hørt.', 'har sett og og hørt.'));
    const folder = folderWith({ 'liten.yaml': guide, 'veileder.config.yaml': 'rules: { doubled-word: error }\n' });
    const editor = await startEditor(folder);
    editor.open('liten.yaml', guide);
    const found = await editor.found('liten.yaml');
    expect(found).toEqual((await byCommandLine(editor, ['.'])).get('liten.yaml'));
    expect(found.map((d) => [d.code, d.severity])).toContainEqual(['doubled-word', 1]);

    writeFileSync(join(folder, 'veileder.config.yaml'), 'rules: { doubled-word: off }\n');
    void editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    const without = await editor.until('liten.yaml', ({ diagnostics }) =>
      diagnostics.every((d) => d.code !== 'doubled-word'),
    );
    expect(without).toEqual((await byCommandLine(editor, ['.'])).get('liten.yaml') ?? []);

    writeFileSync(join(folder, 'veileder.config.yaml'), 'baseline: kjent.json\n');
    built(['lint', '.', '--baseline', 'kjent.json', '--update-baseline'], { cwd: folder });
    const more = guide.replace('Spør hvordan', 'Snakk snakk med barnet og og spør hvordan');
    writeFileSync(join(folder, 'liten.yaml'), more);
    const wanted = (await byCommandLine(editor, ['.'])).get('liten.yaml');
    expect(wanted).toHaveLength(2);
    editor.change('liten.yaml', { text: more });
    editor.save('liten.yaml');
    await expect.poll(() => editor.latest('liten.yaml'), { timeout: 30_000 }).toEqual(wanted);
  });

  it('stop at settings that cannot be read, and say so', async () => {
    const folder = folderWith({ 'liten.yaml': smallGuide(), 'veileder.config.yaml': 'rulez: {}\n' });
    const editor = await startEditor(folder);
    editor.open('liten.yaml', smallGuide());
    await expect.poll(() => editor.shown, { timeout: 20_000 }).not.toEqual([]);
    expect(editor.shown[0]).toContain('rulez');
    expect(await editor.stop()).toBe(0);
  });

  it('of a file that belongs to no guide are none, and of a guide that loses its first line are told', async () => {
    const folder = folderWith({ 'README.md': '# Les meg\n', 'liten.yaml': smallGuide() });
    const editor = await startEditor(folder);
    editor.open('README.md', '# Les meg\n\nTull.\n');
    editor.open('liten.yaml', smallGuide());
    await editor.found('liten.yaml');
    editor.change('liten.yaml', { text: smallGuide((t) => t.replace('veileder: 1\n', '')) });
    expect((await editor.found('liten.yaml')).map((d: Diagnostic) => d.code)).toEqual(['schema']);
    expect(editor.logged).toEqual([]);
    rmSync(join(folder, 'liten.yaml'));
    editor.close('liten.yaml');
    expect(await editor.until('liten.yaml', (p) => p.diagnostics.length === 0)).toEqual([]);
  });

  it('are told in the language of the command line before that of the editor', async () => {
    const text = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtal'));
    const editor = await startEditor(folderWith({ 'liten.yaml': text }), { locale: 'nb', args: ['--lang', 'en'] });
    editor.open('liten.yaml', text);
    expect((await editor.found('liten.yaml'))[0]?.message).toContain('which does not exist');
  });

  it.each([
    ['nn', {}, 'som ikkje finst'],
    ['en-GB', {}, 'The outcome points'],
    ['de', {}, 'som ikke finnes'],
    ['en', { lang: 'nn' }, 'som ikkje finst'],
  ])('are told in the language of the editor (%s, %j)', async (locale, initializationOptions, words) => {
    const text = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtal'));
    const editor = await startEditor(folderWith({ 'liten.yaml': text }), { locale, initializationOptions });
    editor.open('liten.yaml', text);
    const found = await editor.found('liten.yaml');
    expect(found.map((d) => d.message).join('\n')).toContain(words);
  });
});
