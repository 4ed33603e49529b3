import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from './harness.ts';

const variant = (text: string): string =>
  text
    .replace('id: liten', 'id: liten-nn\nvariantOf: { guide: liten, version: 1.0.0 }')
    .replace('language: nb', 'language: nn');

describe('veileder render', () => {
  it('writes a page and a handbook, named by the guide', async () => {
    const cwd = folderWith({ 'guides/a.yaml': smallGuide() });
    const ran = await veileder(['render', '--to', 'html,pdf', '--out', 'publisert'], { cwd });
    expect(ran).toEqual({ code: 0, out: '', err: 'publisert/liten.html\npublisert/liten.pdf\nLaget 2 filer.\n' });
    expect(readFileSync(join(cwd, 'publisert/liten.html'), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="nb"/);
    expect(readFileSync(join(cwd, 'publisert/liten.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(join(cwd, 'publisert')).sort()).toEqual(['liten.html', 'liten.pdf']);
  });

  it('gives a language variant the name of the guide and its language, and links the two', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide(), 'b.yaml': smallGuide(variant) });
    expect((await veileder(['render', '.', '--out', 'ut', '--quiet'], { cwd })).err).toBe('');
    expect(readFileSync(join(cwd, 'ut/liten.html'), 'utf8')).toContain('href="liten.nn.html" lang="nn"');
    expect(readFileSync(join(cwd, 'ut/liten.nn.html'), 'utf8')).toContain('href="liten.html" lang="nb"');
  });

  it('with --check tells what would change, and writes nothing', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide() });
    const check = () => veileder(['render', 'a.yaml', '--out', 'ut', '--check'], { cwd });
    expect(await check()).toMatchObject({ code: 1, err: expect.stringContaining('Ville laget «ut/liten.html».') });
    expect(existsSync(join(cwd, 'ut'))).toBe(false);
    await veileder(['render', 'a.yaml', '--out', 'ut'], { cwd });
    expect(await check()).toMatchObject({ code: 0, err: expect.stringContaining('Ingenting ville blitt endret') });
    writeFileSync(
      join(cwd, 'a.yaml'),
      smallGuide((t) => t.replace('En liten', 'En større')),
    );
    expect(await check()).toMatchObject({ code: 1, err: expect.stringContaining('Ville endret «ut/liten.html».') });
    expect(readFileSync(join(cwd, 'ut/liten.html'), 'utf8')).toContain('En liten veileder');
  });

  it('does not publish a guide that cannot be read whole, unless told to', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide((t) => t.replace('kind: evaluate', 'kind: evaluere')) });
    const ran = await veileder(['render', 'a.yaml', '--out', 'ut'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^a\.yaml:\d+:\d+: feil: /);
    expect(ran.err).toContain('1 veileder med feil ble ikke laget');
    expect(existsSync(join(cwd, 'ut'))).toBe(false);
    expect((await veileder(['render', 'a.yaml', '--out', 'ut', '--fail-on', 'never'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'ut/liten.html'))).toBe(true);
  });

  it('makes a site: a front page, and a page a step', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide(), 'b.yaml': smallGuide(variant) });
    const ran = await veileder(['render', '.', '--site', '--out', 'ut'], { cwd });
    expect(ran).toMatchObject({ code: 0, err: expect.stringMatching(/^ut\/site\/index\.html\nLaget \d\d filer\.\n$/) });
    expect(existsSync(join(cwd, 'ut/liten.html'))).toBe(false);
    expect(readFileSync(join(cwd, 'ut/site/index.html'), 'utf8')).toContain('href="liten/index.html"');
    expect(readFileSync(join(cwd, 'ut/site/liten/samtale.html'), 'utf8')).toContain('href="../liten.nn/samtale.html"');
  });

  it('says so when two guides would be one file', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide(), 'b.yaml': smallGuide() });
    const ran = await veileder(['render', 'a.yaml', 'b.yaml'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('«a.yaml» og «b.yaml»');
  });

  it('stays in its folder, whatever the id', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide((t) => t.replace('id: liten', 'id: ../../ute')) });
    await veileder(['render', 'a.yaml', '--out', 'ut', '--fail-on', 'never', '--quiet'], { cwd });
    expect(readdirSync(join(cwd, 'ut'))).toEqual(['ute.html']);
  });

  it('knows a wrong call', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide(), 'tom/les.txt': '' });
    expect((await veileder(['render', 'a.yaml', '--to', 'html,word'], { cwd })).err).toContain(
      '«word» kan ikke brukes med «--to»',
    );
    expect((await veileder(['render', 'tom'], { cwd })).code).toBe(2);
    expect((await veileder(['render', 'a.yaml', '--out', 'a.yaml/ut'], { cwd })).code).toBe(2);
  });

  it('shows how far it has come on a terminal', async () => {
    const cwd = folderWith({ 'a.yaml': smallGuide() });
    const ran = await veileder(['render', 'a.yaml', '--lang', 'en'], { cwd, columns: 80 });
    expect(ran.err).toBe('\r\u001B[KMaking 1 of 1: ut/liten.html\r\u001B[Kut/liten.html\nMade 1 file.\n');
  });
});
