import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built, folderWith, smallGuide } from './harness.ts';

/** Enough guides for threads and a cache: sound ones, faulty ones, and a variant held against its original. */
function manyGuides(count = 30): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < count; i++) {
    const id = `g${String(i).padStart(2, '0')}`;
    files[`guides/${id}.yaml`] = smallGuide((t) => {
      const named = t.replace('id: liten', `id: ${id}`);
      if (i % 3 === 1) return named.replace('go: step:samtale', 'go: step:samtalle');
      return i % 7 === 2 ? `${named}tools:\n  - { id: skjema, title: Skjema, file: mangler.pdf }\n` : named;
    });
  }
  files['guides/variant.yaml'] = smallGuide((t) =>
    t
      .replace('id: liten', 'id: variant\nvariantOf: { guide: g00, version: 1.0.0 }')
      .replace('id: sett-ord', 'id: sett-flere-ord'),
  );
  return files;
}

const formats = ['json', 'pretty', 'sarif', 'html'] as const;

/** The report in every format, as one text. */
function report(cwd: string, ...args: string[]): string {
  const to = formats.flatMap((f) => ['--format', `${f}=ut/${f}`]);
  const ran = built(['lint', ...args, ...to, '--fail-on', 'never'], { cwd });
  expect([ran.code, ran.out, ran.err]).toEqual([0, '', '']);
  return formats.map((f) => readFileSync(join(cwd, 'ut', f), 'utf8')).join('\n');
}

const cacheFiles = (cwd: string): string[] => {
  const folder = join(cwd, '.veileder-cache');
  return existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.json')) : [];
};

describe('linting many guides', () => {
  it('gives the same bytes whatever the number of threads, the order of files, and with a cache or without', () => {
    const files = manyGuides();
    const cwd = folderWith(files);
    const alone = report(cwd, 'guides', '--workers', '0', '--no-cache');
    expect(alone).toContain('samtalle');
    expect(alone).toContain('"missing-file"');
    expect(cacheFiles(cwd)).toEqual([]);
    const paths = Object.keys(files).sort((a, b) => (a.slice(-7) < b.slice(-7) ? 1 : -1));
    expect(report(cwd, ...paths, '--workers', '0', '--no-cache')).toBe(alone);
    for (const workers of ['1', '2', '5'])
      expect(report(cwd, 'guides', '--workers', workers, '--no-cache')).toBe(alone);
    expect(report(cwd, 'guides')).toBe(alone);
    expect(cacheFiles(cwd)).toHaveLength(1);
    expect(report(cwd, 'guides')).toBe(alone);
    expect(report(cwd, ...paths)).toBe(alone);
  });

  it('holds a variant against its original in another thread, and again when only the original has changed', () => {
    const cwd = folderWith(manyGuides());
    const about = (text: string): string[] => text.split('\n').filter((l) => l.startsWith('guides/variant.yaml:'));
    const lint = (...args: string[]): string[] =>
      about(built(['lint', 'guides', '--format', 'concise', '--fail-on', 'never', ...args], { cwd }).out);
    const before = lint('--no-cache', '--workers', '3');
    expect(before.join('\n')).toContain('translation-missing');
    expect(lint()).toEqual(before);
    const original = join(cwd, 'guides/g00.yaml');
    writeFileSync(original, readFileSync(original, 'utf8').replaceAll('sett-ord', 'sett-flere-ord'));
    const after = lint();
    expect(after).not.toEqual(before);
    expect(after).toEqual(lint('--no-cache', '--workers', '0'));
    rmSync(original);
    expect(lint()).toEqual(lint('--no-cache', '--workers', '0'));
  });

  it('sees every change that a result rests on', () => {
    const files = manyGuides();
    const cwd = folderWith({
      ...files,
      'guides/mappe/guide.yaml': smallGuide((t) =>
        t.replace('id: liten', 'id: mappe').replace('levels:\n', 'levels:\n  - file: niva.yaml\n'),
      ),
      'guides/mappe/niva.yaml': 'id: 9\ntitle: Ekstra\nsteps: []\n',
    });
    const both = (): string => {
      const cached = report(cwd, 'guides');
      expect(cached).toBe(report(cwd, 'guides', '--no-cache', '--workers', '0'));
      return cached;
    };
    const seen = [both()];
    // An included file, a file that a link leads to, a setting, the guide itself.
    writeFileSync(join(cwd, 'guides/mappe/niva.yaml'), 'id: 9\ntitle: Ekstra\nstepz: []\n');
    seen.push(both());
    writeFileSync(join(cwd, 'guides/mangler.pdf'), 'nå er den her');
    seen.push(both());
    writeFileSync(join(cwd, 'veileder.config.yaml'), 'rules:\n  unknown-step: warning\n');
    seen.push(both());
    writeFileSync(join(cwd, 'guides/g00.yaml'), files['guides/g01.yaml']?.replace('id: g01', 'id: g00') ?? '');
    seen.push(both());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('takes no notice of a damaged cache, and makes it anew', () => {
    const cwd = folderWith(manyGuides());
    const first = report(cwd, 'guides');
    const [name = ''] = cacheFiles(cwd);
    const path = join(cwd, '.veileder-cache', name);
    const whole = readFileSync(path, 'utf8');
    const damages = [
      '',
      'tull',
      whole.slice(0, whole.length / 2),
      whole.replace('"unknown-step"', '"dead-end"'),
      `${whole.split('\n')[0]}\n[]`,
    ];
    for (const damage of damages) {
      writeFileSync(path, damage);
      expect(report(cwd, 'guides')).toBe(first);
      expect(readFileSync(path, 'utf8')).toBe(whole);
    }
    rmSync(join(cwd, '.veileder-cache'), { recursive: true });
    writeFileSync(join(cwd, '.veileder-cache'), 'en fil der mappen skulle vært');
    expect(report(cwd, 'guides')).toBe(first);
  });

  it('leaves no folder behind for a few guides, and one that Git leaves alone for many', () => {
    const few = folderWith(manyGuides(3));
    report(few, 'guides');
    expect(existsSync(join(few, '.veileder-cache'))).toBe(false);
    const many = folderWith(manyGuides());
    report(many, 'guides');
    expect(readFileSync(join(many, '.veileder-cache/.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(join(many, '.veileder-cache')).filter((n) => n.endsWith('.tmp'))).toEqual([]);
  });

  it('answers a guide that cannot be read with a sentence, also from a thread', () => {
    const cwd = folderWith({ ...manyGuides(), 'x.yaml': smallGuide() });
    // Root may read everything: there a socket stands in for the file that cannot be read.
    const root = process.getuid?.() === 0;
    if (root) rmSync(join(cwd, 'x.yaml'));
    else chmodSync(join(cwd, 'x.yaml'), 0o000);
    const server = root ? createServer().listen(join(cwd, 'x.yaml')) : undefined;
    const ran = built(['lint', 'guides', 'x.yaml', '--workers', '2', '--no-cache'], { cwd });
    server?.close();
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('Kan ikke lese «x.yaml»');
    const wrong = built(['lint', 'guides', '--workers', 'mange'], { cwd });
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('«mange» kan ikke brukes med «--workers»');
  });
});
