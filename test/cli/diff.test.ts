import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseGuide } from '../../src/parse/parse-guide.ts';
import { folderWith, packageRoot, smallGuide, veileder } from './harness.ts';

const old = smallGuide();
const shorter = smallGuide((t) =>
  t.replace(
    'body: Spør hvordan barnet har det.',
    'body: Spør hvordan barnet har det.\n        deadlines: [{ text: innen 1 uke }]',
  ),
);
const longer = shorter.replace('innen 1 uke', 'innen 2 uker');

interface Json {
  summary: Record<string, number>;
  changes: {
    code: string;
    tier: string;
    fingerprint: string;
    effects: string[];
    approved: object | null;
    new: { file: string } | null;
  }[];
  approvals: { used: object[]; unused: object[]; expired: object[] };
}
const json = (out: string): Json => JSON.parse(out) as Json;
const codes = (out: string): string[] => json(out).changes.map((c) => c.code);

/** A repository with some commits; each is a set of files to write (null: to remove). */
function repository(...commits: readonly Readonly<Record<string, string | null>>[]): string {
  const folder = folderWith();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
  for (const files of commits) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      if (text === null) rmSync(join(folder, name));
      else writeFileSync(join(folder, name), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
  }
  return folder;
}

describe('two files', () => {
  test('says in plain words what has changed, where, and what it means', async () => {
    const cwd = folderWith({ 'a.yaml': shorter, 'b.yaml': longer });
    const { code, out } = await veileder(['diff', 'a.yaml', 'b.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Praksis (1)');
    expect(out).toContain('Fristen i «Snakk med barnet» (nivå 0) er lengre: 2 uker, før 1 uke.');
    expect(out).toContain('deadline-lengthened');
  });

  test('the effect on the flow stands with the change', async () => {
    const cwd = folderWith({ 'a.yaml': shorter, 'b.yaml': longer });
    const { out } = await veileder(['diff', 'a.yaml', 'b.yaml', '--format', 'json'], { cwd });
    expect(json(out).changes[0]?.effects).toEqual(['Første evaluering på nivå 0 kommer 1 uke senere.']);
  });

  test('fits narrow terminals', async () => {
    const cwd = folderWith({ 'a.yaml': shorter, 'b.yaml': longer });
    const { out } = await veileder(['diff', 'a.yaml', 'b.yaml'], { cwd, columns: 40 });
    const plain = out.replace(/\u001B\[[0-9;]*m/g, '');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('YAML and Markdown forms of one guide are the same', async () => {
    const { code, out } = await veileder([
      'diff',
      'test/golden/markdown/concepts.yaml',
      'test/golden/markdown/concepts-nb.md',
    ]);
    expect([code, out]).toEqual([0, 'Ingen endringer.\n']);
  });

  test.each(['practice', 'reference', 'review', 'editorial'])(
    '--fail-on %s stops a change of practice',
    async (tier) => {
      const cwd = folderWith({ 'a.yaml': old, 'b.yaml': shorter });
      expect((await veileder(['diff', 'a.yaml', 'b.yaml', '--fail-on', tier], { cwd })).code).toBe(1);
    },
  );

  test('--fail-on practice lets a mended slip pass', async () => {
    const cwd = folderWith({ 'a.yaml': old, 'b.yaml': old.replace('sett og hørt.', 'sett, og hørt.') });
    expect((await veileder(['diff', 'a.yaml', 'b.yaml', '--fail-on', 'practice'], { cwd })).code).toBe(0);
    expect((await veileder(['diff', 'a.yaml', 'b.yaml', '--fail-on', 'editorial'], { cwd })).code).toBe(1);
  });

  test('a wrong call is told as such', async () => {
    const cwd = folderWith({ 'a.yaml': old });
    for (const args of [
      ['a.yaml'],
      ['a.yaml', 'b.yaml'],
      ['a.yaml', 'a.yaml', '--fail-on', 'x'],
      ['a.yaml', 'a.yaml', '--format', 'x'],
      ['--since', 'x', '--staged'],
    ]) {
      const { code, out, err } = await veileder(['diff', ...args], { cwd });
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).toMatch(/^Feil i kommandoen: /);
    }
  });

  test('a guide that cannot be read gets its findings, and exit 2', async () => {
    const cwd = folderWith({
      'a.yaml': old,
      'b.yaml': old.replace('title: En liten veileder', 'title: "En liten veileder'),
    });
    const { code, err, out } = await veileder(['diff', 'a.yaml', 'b.yaml', '--format', 'json'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/b\.yaml:\d+:\d+: /);
    expect(err).toContain('ikke sammenlignet');
    expect(json(out).changes).toEqual([]);
  });
});

describe('folders', () => {
  test('guides are paired by their paths; one that is only on one side is told of', async () => {
    const cwd = folderWith({ 'a/x.yaml': old, 'b/x.yaml': shorter, 'b/y.yaml': old.replace('id: liten', 'id: stor') });
    const { out } = await veileder(['diff', 'a', 'b', '--format', 'json'], { cwd });
    expect(codes(out).sort()).toEqual(['deadline-added', 'guide-added']);
  });

  test('a folder that is a guide', async () => {
    const { code, out } = await veileder(['diff', 'guides/plattform', 'guides/plattform']);
    expect([code, out]).toEqual([0, 'Ingen endringer.\n']);
  });
});

describe('git', () => {
  test('REF:PATH, and a path below the working folder', async () => {
    const cwd = repository({ 'guides/x.yaml': old }, { 'guides/x.yaml': shorter });
    expect(
      codes((await veileder(['diff', 'HEAD~1:guides/x.yaml', 'HEAD:guides/x.yaml', '--format', 'json'], { cwd })).out),
    ).toEqual(['deadline-added']);
    const below = await veileder(['diff', 'HEAD~1:x.yaml', 'x.yaml', '--format', 'json'], { cwd: join(cwd, 'guides') });
    expect(codes(below.out)).toEqual(['deadline-added']);
    expect(codes((await veileder(['diff', 'HEAD~1:guides', 'guides', '--format', 'json'], { cwd })).out)).toEqual([
      'deadline-added',
    ]);
  });

  test('a guide in a folder, with its parts', async () => {
    const main = 'veileder: 1\nid: delt\ntitle: Delt\nlanguage: nb\nlevels: [{ file: niva/0.yaml }]\n';
    const level = (when: string): string =>
      `id: 0\ntitle: Avklar\nsteps:\n  - id: merk\n    title: Merk deg\n    deadlines: [{ text: ${when} }]\n`;
    const cwd = repository(
      { 'guides/delt/guide.yaml': main, 'guides/delt/niva/0.yaml': level('innen 1 uke') },
      { 'guides/delt/niva/0.yaml': level('innen 2 uker') },
    );
    for (const path of ['guides/delt', 'guides/delt/guide.yaml', 'guides']) {
      const { out } = await veileder(['diff', `HEAD~1:${path}`, path, '--format', 'json'], { cwd });
      expect([path, codes(out)]).toEqual([path, ['deadline-lengthened']]);
    }
    const since = await veileder(['diff', '--since', 'HEAD~1', '--format', 'json'], { cwd });
    expect(codes(since.out)).toEqual(['deadline-lengthened']);
  });

  test('--since takes the merge base unless told not to', async () => {
    const cwd = repository({ 'guides/x.yaml': old });
    const git = (...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
    git('checkout', '-q', '-b', 'annen');
    writeFileSync(join(cwd, 'guides/x.yaml'), old.replace('title: En liten', 'title: En stor'));
    git('commit', '-qam', 'y');
    git('checkout', '-q', 'main');
    writeFileSync(join(cwd, 'guides/x.yaml'), shorter);
    git('commit', '-qam', 'z');
    expect(codes((await veileder(['diff', '--since', 'annen', '--format', 'json'], { cwd })).out)).toEqual([
      'deadline-added',
    ]);
    const tip = await veileder(['diff', '--since', 'annen', '--no-merge-base', '--format', 'json'], { cwd });
    expect(codes(tip.out).sort()).toEqual(['deadline-added', 'guide-title-changed']);
  });

  test('--since tells of guides that are new, gone and moved', async () => {
    const cwd = repository({ 'guides/x.yaml': old, 'guides/y.yaml': old.replace('id: liten', 'id: stor') });
    rmSync(join(cwd, 'guides/x.yaml'));
    writeFileSync(join(cwd, 'guides/flyttet.yaml'), shorter);
    writeFileSync(join(cwd, 'guides/ny.yaml'), old.replace('id: liten', 'id: ny'));
    rmSync(join(cwd, 'guides/y.yaml'));
    const { out } = await veileder(['diff', '--since', 'HEAD', '--format', 'json'], { cwd });
    expect(codes(out).sort()).toEqual(['deadline-added', 'guide-added', 'guide-removed']);
  });

  test('--staged compares what is staged, not what is in the folder', async () => {
    const cwd = repository({ 'guides/x.yaml': old });
    writeFileSync(join(cwd, 'guides/x.yaml'), shorter);
    expect((await veileder(['diff', '--staged'], { cwd })).out).toBe('Ingen endringer.\n');
    execFileSync('git', ['add', '.'], { cwd });
    writeFileSync(join(cwd, 'guides/x.yaml'), longer);
    const { out } = await veileder(['diff', '--staged', '--format', 'json'], { cwd });
    expect(codes(out)).toEqual(['deadline-added']);
  });

  test('what git does not have is told with the command that fetches it', async () => {
    const upstream = repository({ 'guides/x.yaml': old }, { 'guides/x.yaml': shorter });
    const cwd = join(folderWith(), 'klon');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${upstream}`, cwd], { stdio: 'pipe' });
    const cases: [string[], string][] = [
      [['--since', 'HEAD~1'], 'git fetch --unshallow'],
      [['--since', 'origin/annen'], 'git fetch origin annen:refs/remotes/origin/annen'],
      [['--since', 'annen'], 'git fetch origin annen:annen'],
      [['--since', 'v1.0.0'], 'git fetch --tags'],
      [['HEAD~1:guides/x.yaml', 'guides/x.yaml'], 'git fetch --unshallow'],
      [['HEAD:guides/ikke.yaml', 'guides/x.yaml'], 'git ls-tree -r --name-only HEAD'],
    ];
    for (const [args, command] of cases) {
      const { code, err } = await veileder(['diff', ...args], { cwd });
      expect([args, code]).toEqual([args, 2]);
      expect(err).toContain(`\n  ${command}\n`);
    }
  });

  test('where there is nothing to fetch from, it says how to see the names that are there', async () => {
    const cwd = repository({ 'guides/x.yaml': old });
    const { code, err } = await veileder(['diff', '--since', 'annen'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Git kjenner ikke «annen» her. Se hva som finnes med:\n  git branch --all\n');
  });

  test('outside a repository it says so', async () => {
    const { code, err } = await veileder(['diff', '--since', 'main'], { cwd: folderWith({ 'x.yaml': old }) });
    expect(code).toBe(2);
    expect(err).toContain('git-arkiv');
  });

  test('as a diff driver of git, also for a part of a guide', async () => {
    const main = 'veileder: 1\nid: delt\ntitle: Delt\nlanguage: nb\nlevels: [{ file: niva/0.yaml }]\n';
    const level = (title: string): string => `id: 0\ntitle: ${title}\nsteps: [{ id: merk, title: Merk deg }]\n`;
    const cwd = folderWith({
      'guides/delt/guide.yaml': main,
      'guides/delt/niva/0.yaml': level('Avklar'),
      old: level('Begynn'),
      'x.yaml': shorter,
      oldx: old,
    });
    const part = await veileder(
      [
        'diff',
        '--git-driver',
        'guides/delt/niva/0.yaml',
        'old',
        'a',
        '100644',
        'guides/delt/niva/0.yaml',
        'b',
        '100644',
      ],
      { cwd },
    );
    expect(part.code).toBe(0);
    expect(part.out).toContain('Før: «Begynn». Nå: «Avklar».');
    const whole = await veileder(['diff', '--git-driver', 'x.yaml', '/dev/null', '.', '.', 'x.yaml', 'b', '100644'], {
      cwd,
    });
    expect(whole.code).toBe(0);
    expect(whole.out).toContain('En ny veileder');
  });
});

describe('approvals', () => {
  const files = { 'a.yaml': shorter, 'b.yaml': longer };

  test('an approved change no longer fails; unused and expired approvals are told of', async () => {
    const cwd = folderWith(files);
    const first = await veileder(['diff', 'a.yaml', 'b.yaml', '--format', 'json', '--fail-on', 'practice'], { cwd });
    expect(first.code).toBe(1);
    const [change] = json(first.out).changes;
    const approvals = (until: string): string =>
      `approvals:\n  - change: ${change?.fingerprint}\n    who: Kari\n    why: Vedtatt\n    until: ${until}\n  - { change: ukjent, who: Ola, why: Gammel }\n`;
    writeFileSync(join(cwd, 'ok.yaml'), approvals('2999-01-01'));
    const ok = await veileder(
      ['diff', 'a.yaml', 'b.yaml', '--format', 'json', '--fail-on', 'practice', '--approvals', 'ok.yaml'],
      { cwd },
    );
    expect(ok.code).toBe(0);
    expect(json(ok.out).changes[0]?.approved).toEqual({
      change: change?.fingerprint,
      who: 'Kari',
      why: 'Vedtatt',
      until: '2999-01-01',
    });
    expect(json(ok.out).approvals).toMatchObject({ used: [{ who: 'Kari' }], unused: [{ who: 'Ola' }], expired: [] });
    expect(ok.err).toContain('ukjent (Ola)');
    writeFileSync(join(cwd, 'ok.yaml'), approvals('2020-01-01'));
    const late = await veileder(['diff', 'a.yaml', 'b.yaml', '--fail-on', 'practice', '--approvals', 'ok.yaml'], {
      cwd,
    });
    expect(late.code).toBe(1);
    expect(late.err).toContain('gikk ut 1. januar 2020');
  });

  test('the fingerprint holds on to structure, not to words', async () => {
    const cwd = folderWith({
      ...files,
      'c.yaml': longer
        .replace('title: Snakk med barnet', 'title: Snakk med barnet i dag')
        .replace('innen 2 uker', 'senest innen 2 uker'),
      'd.yaml': longer.replace('innen 2 uker', 'innen 3 uker'),
    });
    const print = async (name: string): Promise<string | undefined> =>
      json((await veileder(['diff', 'a.yaml', name, '--format', 'json'], { cwd })).out).changes.find(
        (c) => c.code === 'deadline-lengthened',
      )?.fingerprint;
    expect(await print('c.yaml')).toBe(await print('b.yaml'));
    expect(await print('d.yaml')).not.toBe(await print('b.yaml'));
  });

  test.each([
    'approvals: [{ change: x }]',
    'approvals: [{ change: x, who: a, why: b, until: snart }]',
    'noe: annet',
    'approvals: [',
  ])('a file that cannot be used is told of: %s', async (text) => {
    const cwd = folderWith({ ...files, 'ok.yaml': text });
    const { code, err } = await veileder(['diff', 'a.yaml', 'b.yaml', '--approvals', 'ok.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/ok\.yaml:\d+:\d+/);
  });
});

describe('change log', () => {
  test.each([
    ['practice', (t: string) => t.replace('go: close-log', 'go: close'), '2.0.0'],
    ['review', (t: string) => t.replace('title: Snakk med barnet', 'title: Spør barnet selv'), '1.1.0'],
    ['editorial', (t: string) => t.replace('sett og hørt.', 'sett, og hørt.'), '1.0.1'],
  ] as const)('a change of %s gives the next version and an entry that reads back', async (_, change, version) => {
    const cwd = folderWith({ 'a.yaml': old, 'b.yaml': change(old) });
    const { code, out, err } = await veileder(['diff', 'a.yaml', 'b.yaml', '--changelog', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain(version);
    const { guide, diagnostics } = await parseGuide({
      path: 'b.yaml',
      bytes: Buffer.from(`${change(old)}changelog:\n${out}`),
      readFile: () => 'missing',
    });
    expect(diagnostics).toEqual([]);
    expect(guide?.changelog[0]).toMatchObject({ version, date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    // The guide's own language, whatever the program speaks.
    expect(guide?.changelog[0]?.text.text).toMatch(/[æøå]|er |et /);
  });

  test('for a Markdown guide the entry is Markdown', async () => {
    const text = readFileSync(join(packageRoot, 'guides/oppdal.md'), 'utf8');
    const cwd = folderWith({ 'a.md': text, 'b.md': text.replace('innen én uke', 'innen to uker') });
    const { out } = await veileder(['diff', 'a.md', 'b.md', '--changelog'], { cwd });
    const { guide } = await parseGuide({
      path: 'b.md',
      bytes: Buffer.from(text.replace('# Endringslogg\n', `# Endringslogg\n\n${out}`)),
      readFile: () => 'missing',
    });
    expect(guide?.changelog[0]?.version).toBe('2.0.0');
  });
});

describe('variants', () => {
  test('the two that are kept in this repository are built alike', async () => {
    const { code, out } = await veileder([
      'diff',
      '--variant',
      'guides/plattform',
      'guides/plattform-nn',
      '--fail-on',
      'practice',
      '--format',
      'json',
    ]);
    expect(
      json(out)
        .changes.filter((c) => c.tier === 'practice')
        .map((c) => c.code),
    ).toEqual([]);
    expect(code).toBe(0);
  });

  test('what is missing, different, and changed on one side only', async () => {
    const nn = old
      .replace('language: nb', 'language: nn')
      .replace('id: liten', 'id: liten-nn')
      .replace('Sett ord på bekymringen', 'Set ord på uroa')
      .replace('Snakk med barnet', 'Prat med barnet');
    const cwd = repository({ 'nb.yaml': old, 'nn.yaml': nn });
    expect((await veileder(['diff', '--variant', 'nb.yaml', 'nn.yaml'], { cwd })).out).toBe(
      'Språkutgaven har det samme som veilederen.\n',
    );
    writeFileSync(
      join(cwd, 'nb.yaml'),
      shorter.replace('Skriv ned det du har sett og hørt.', 'Skriv ned alt du har lagt merke til i dag.'),
    );
    const { out, err } = await veileder(['diff', '--variant', 'nb.yaml', 'nn.yaml'], { cwd });
    expect(out).toContain('Mangler i språkutgaven: fristen «innen 1 uke»');
    expect(out).toContain('Bare endret i veilederen: Teksten i «Sett ord på bekymringen»');
    expect(err).toContain('sist endret sammen');
  });
});

describe('formats', () => {
  let out: Readonly<Record<string, string>> = {};
  const hostile = (text: string): string =>
    text.replace('Snakk med barnet', '"Snakk <script>alert(1)</script> &amp; @noen ::error:: %0A"');

  beforeAll(async () => {
    const cwd = folderWith({ 'a.yaml': old, 'b.yaml': hostile(longer) });
    const names = [
      'pretty',
      'concise',
      'json',
      'markdown',
      'html',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'rdjson',
    ];
    const entries = await Promise.all(
      names.map(
        async (name) => [name, (await veileder(['diff', 'a.yaml', 'b.yaml', '--format', name], { cwd })).out] as const,
      ),
    );
    out = Object.fromEntries(entries);
  });

  test('json is as its schema says', () => {
    const schema = JSON.parse(readFileSync(join(packageRoot, 'schemas/diff-report.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(out.json ?? '')), JSON.stringify(validate.errors)).toBe(true);
    expect(json(out.json ?? '').summary).toMatchObject({ practice: 1, review: 1 });
  });

  test('html is one page that runs nothing and shows text as text', () => {
    const html = out.html ?? '';
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="nb">/);
    expect(html).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('<th scope="col">Før</th>');
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('the others carry the code, the place and the words', () => {
    expect(out.github).toMatch(/^::error file=b\.yaml,line=\d+.*title=deadline-added::/m);
    expect(out.github?.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
    const sarif = JSON.parse(out.sarif ?? '') as { runs: { results: { ruleId: string; level: string }[] }[] };
    expect(sarif.runs[0]?.results.map((r) => [r.ruleId, r.level])).toContainEqual(['deadline-added', 'error']);
    expect(JSON.parse(out.gitlab ?? '')).toContainEqual(expect.objectContaining({ check_name: 'deadline-added' }));
    expect(out.junit).toContain('type="deadline-added"');
    expect(out.checkstyle).toContain('source="veileder.deadline-added"');
    expect(out.rdjson).toContain('"deadline-added"');
    expect(out.markdown).toContain('🟥 Praksis (1)');
    expect(out.markdown).not.toContain('<script>');
    expect(out.concise).toMatch(/^b\.yaml:\d+:\d+: error deadline-added /m);
  });

  test('in the reader’s language', async () => {
    const cwd = folderWith({ 'a.yaml': shorter, 'b.yaml': longer });
    expect((await veileder(['diff', 'a.yaml', 'b.yaml', '--lang', 'nn'], { cwd })).out).toContain(
      'Første evaluering på nivå 0 kjem 1 veke seinare.',
    );
    expect((await veileder(['diff', 'a.yaml', 'b.yaml', '--lang', 'en'], { cwd })).out).toContain(
      'The first evaluation on level 0 comes 1 week later.',
    );
  });
});

test('explain knows the kinds of change', async () => {
  const { code, out } = await veileder(['explain', 'deadline-shortened']);
  expect(code).toBe(0);
  expect(out).toContain('En frist er kortere.');
  expect(out).toContain('innen 2 uker');
  const wrong = await veileder(['explain', 'deadline-shortend']);
  expect([wrong.code, wrong.err.includes('deadline-shortened')]).toEqual([2, true]);
});
