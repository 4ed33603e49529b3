import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, veileder, version } from './harness.ts';

describe('veileder init', () => {
  for (const form of ['md', 'yaml']) {
    for (const language of ['nb', 'nn', 'en']) {
      it(`makes a guide without findings (${form}, ${language})`, async () => {
        const cwd = folderWith();
        const made = await veileder(
          [
            'init',
            'ny',
            '--form',
            form,
            '--language',
            language,
            '--title',
            'Vår «egen»: "veileder" #1',
            '--municipality',
            "Nes'",
          ],
          { cwd },
        );
        expect(made).toMatchObject({ code: 0, out: '' });
        expect(made.err).toContain(`ny/veileder.${form}`);
        const text = readFileSync(join(cwd, `ny/veileder.${form}`), 'utf8');
        expect(text).toContain('Vår «egen»');
        expect(text).not.toContain('{{');
        const checked = await veileder(['lint', 'ny', '--format', 'concise', '--fail-on', 'info'], { cwd });
        expect(checked).toEqual({ code: 0, out: '', err: '' });
      });
    }
  }

  it('never writes over a file', async () => {
    const cwd = folderWith({ 'veileder.md': 'mitt eget' });
    const ran = await veileder(['init'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('finnes fra før');
    expect(readFileSync(join(cwd, 'veileder.md'), 'utf8')).toBe('mitt eget');
  });

  it('says when the folder cannot be made', async () => {
    const cwd = folderWith({ stengt: '' });
    const ran = await veileder(['init', 'stengt/under'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('Kan ikke skrive');
    expect(existsSync(join(cwd, 'stengt/under'))).toBe(false);
  });
});

describe('veileder rules and explain', () => {
  it('lists every rule, and explains each in every language', async () => {
    const listed = JSON.parse((await veileder(['rules', '--format', 'json'])).out) as {
      rules: { rule: string; title: string }[];
    };
    expect(listed.rules.length).toBeGreaterThan(40);
    const text = (await veileder(['rules'])).out;
    for (const { rule, title } of listed.rules) {
      expect(text).toContain(rule);
      expect(title.length).toBeGreaterThan(5);
      for (const lang of ['nb', 'nn', 'en']) {
        const ran = await veileder(['explain', rule, '--lang', lang]);
        expect([rule, lang, ran.code, ran.err]).toEqual([rule, lang, 0, '']);
        expect(ran.out.split('\n').length).toBeGreaterThan(8);
      }
    }
  });
});

describe('help', () => {
  it('speaks one language at a time, with an example for every command', async () => {
    for (const [lang, usage, options] of [
      ['nb', 'Bruk:', 'Valg:'],
      ['nn', 'Bruk:', 'Val:'],
      ['en', 'Usage:', 'Options:'],
    ] as const) {
      const all = await veileder(['--help', '--lang', lang]);
      expect(all.code).toBe(0);
      expect(all.out).toContain(usage);
      for (const command of ['lint', 'explain', 'rules', 'init']) {
        const ran = await veileder([command, '--help', '--lang', lang]);
        expect(ran.code).toBe(0);
        expect(ran.out).toContain(usage);
        expect(ran.out).toContain(options);
        expect(ran.out).toContain(`  veileder ${command}`);
      }
    }
  });

  it('gives the version, and helps an empty call', async () => {
    expect(await veileder(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const empty = await veileder([]);
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('veileder');
  });
});
