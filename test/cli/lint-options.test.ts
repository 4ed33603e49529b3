import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from './harness.ts';

const wrongTarget = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));
const rulesOf = (out: string): string[] => [...out.matchAll(/^\S+: (\w+) (\S+) /gm)].map((m) => `${m[1]} ${m[2]}`);

async function lint(cwd: string, ...args: string[]): Promise<{ code: number; rules: string[]; err: string }> {
  const ran = await veileder(['lint', 'a.yaml', '--format', 'concise', ...args], { cwd });
  return { code: ran.code, rules: rulesOf(ran.out), err: ran.err };
}

describe('configuration', () => {
  it('sets severities, in the folder or above it, for all guides or some', async () => {
    const cwd = folderWith({
      'veileder.config.yaml':
        'rules:\n  unknown-step: warning\noverrides:\n  - files: ["under/**"]\n    rules: { unknown-step: off }\n',
      'a.yaml': wrongTarget,
      'under/a.yaml': wrongTarget,
    });
    expect(await lint(cwd)).toEqual({ code: 0, rules: ['warning unknown-step'], err: '' });
    const both = await veileder(['lint', '.', '--format', 'concise'], { cwd });
    expect(rulesOf(both.out)).toEqual(['warning unknown-step']);
    expect((await veileder(['lint', 'a.yaml'], { cwd: join(cwd, 'under') })).code).toBe(0);
  });

  it('finds what it names beside itself, wherever the program is run', async () => {
    const cwd = folderWith({
      'veileder.config.yaml':
        'baseline: kjent.json\noverrides:\n  - files: ["guides/arkiv/**"]\n    rules: { unknown-step: off }\n',
      'guides/a.yaml': wrongTarget,
      'guides/arkiv/a.yaml': wrongTarget,
    });
    const under = join(cwd, 'guides');
    expect((await lint(under, '--update-baseline')).code).toBe(0);
    expect(await lint(under)).toEqual({ code: 0, rules: [], err: '' });
    writeFileSync(join(cwd, 'kjent.json'), '{ "version": 1, "findings": [] }');
    expect((await lint(under)).rules).toEqual(['error unknown-step']);
    const archive = await veileder(['lint', 'arkiv/a.yaml', '--format', 'concise'], { cwd: under });
    expect(rulesOf(archive.out)).toEqual([]);
  });

  it('builds on other files, and what is nearer wins', async () => {
    const cwd = folderWith({
      'felles/felt.yaml': 'rules: { unknown-step: off }\nfailOn: warning\n',
      'veileder.config.yaml': 'extends: felles/felt.yaml\nrules:\n  unknown-step: { severity: warning }\n',
      'a.yaml': wrongTarget,
    });
    expect(await lint(cwd)).toEqual({ code: 1, rules: ['warning unknown-step'], err: '' });
    expect((await lint(cwd, '--fail-on', 'error')).code).toBe(0);
  });

  it('names what it cannot use, with its place, and exits with 2', async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        'rules: { unknown-stp: off }\n',
        /veileder\.config\.yaml:1:10: Regelen «unknown-stp» finnes ikke\. Mente du «unknown-step»\?/,
      ],
      ['rulez: {}\n', /veileder\.config\.yaml:1:1: Innstillingen «rulez» finnes ikke\. Mente du «rules»\?/],
      ['rules:\n  dead-end: kanskje\n', /veileder\.config\.yaml:2:13: «kanskje» kan ikke brukes for «dead-end»/],
      ['profiles: [bti, klarsprak]\n', /veileder\.config\.yaml:1:17: «klarsprak» kan ikke brukes for «profiles»/],
      ['rules: [a\n', /Kan ikke lese innstillingene/],
      ['extends: veileder.config.yaml\n', /bygger på seg selv/],
      ['extends: mangler.yaml\n', /veileder\.config\.yaml:1:10: Finner ikke «mangler\.yaml»/],
      ['regler: {}\n', /Innstillingen «regler» finnes ikke\. Velg én av disse: extends, profiles, rules/],
      ['failOn: warn\n', /veileder\.config\.yaml:1:9: «warn» kan ikke brukes for «failOn»\. Velg én av disse: error,/],
      ['[]\n', /veileder\.config\.yaml:1:1: Her skal det stå innstillinger/],
      ['baseline: mangler.json\n', /Finner ikke «mangler\.json» med kjente funn/],
    ];
    for (const [text, sentence] of cases) {
      const cwd = folderWith({ 'veileder.config.yaml': text, 'a.yaml': smallGuide() });
      const ran = await lint(cwd);
      expect([text, ran.code, ran.rules]).toEqual([text, 2, []]);
      expect(ran.err).toMatch(sentence);
    }
    const cwd = folderWith({ 'a.yaml': smallGuide() });
    expect((await lint(cwd, '--config', 'mangler.yaml')).code).toBe(2);
  });

  it('is shown by veileder config, with the line that decided', async () => {
    const cwd = folderWith({ 'veileder.config.yaml': 'rules:\n  dead-end: off\n', 'a.yaml': smallGuide() });
    const { rules } = JSON.parse((await veileder(['config', 'a.yaml', '--format', 'json'], { cwd })).out) as {
      rules: { rule: string; severity: string; because: string }[];
    };
    expect(rules.find((r) => r.rule === 'dead-end')).toMatchObject({
      severity: 'off',
      because: 'veileder.config.yaml:2',
    });
    expect(rules.find((r) => r.rule === 'unknown-step')).toMatchObject({
      severity: 'error',
      because: 'regelsettet core',
    });
  });
});

describe('baseline', () => {
  it('holds back what is known, also when lines have moved or been formatted anew, and nothing else', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    const made = await lint(cwd, '--baseline', 'kjent.json', '--update-baseline');
    expect(made).toEqual({ code: 0, rules: [], err: '' });
    const moved = wrongTarget.replace('levels:', '# En merknad\n\nlevels:').replace('{ when: Du er', '{  when: Du er');
    const later = folderWith({ 'a.yaml': moved, 'kjent.json': readFileSync(join(cwd, 'kjent.json')) });
    expect((await lint(later, '--baseline', 'kjent.json')).rules).toEqual([]);
    const worse = folderWith({
      'a.yaml': moved.replace('go: close-log', 'go: step:xyz'),
      'kjent.json': readFileSync(join(cwd, 'kjent.json')),
    });
    expect((await lint(worse, '--baseline', 'kjent.json')).rules).toEqual(['error unknown-step']);
  });

  it('must be there and be a baseline', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget, 'feil.json': '[]' });
    expect(await lint(cwd, '--baseline', 'mangler.json')).toMatchObject({ code: 2 });
    expect((await lint(cwd, '--baseline', 'feil.json')).err).toContain('ikke en liste over kjente funn');
    const alone = await lint(cwd, '--update-baseline');
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('«--update-baseline» kan bare brukes sammen med «--baseline»');
  });
});

describe('--fix', () => {
  it('mends, keeps every other byte, and a second time finds nothing to mend', async () => {
    const crlf = `\uFEFF${wrongTarget.replaceAll('\n', '\r\n')}`;
    const cwd = folderWith({ 'a.yaml': crlf });
    const ran = await lint(cwd, '--fix');
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('Rettet 1 fil.');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(crlf.replace('samtalle', 'samtale'));
    expect((await lint(cwd, '--fix')).err).toContain('Ingenting å rette.');
  });

  it('shows with --dry-run what it would do, and does nothing', async () => {
    const cwd = folderWith({ 'a.yaml': wrongTarget });
    const ran = await veileder(['lint', 'a.yaml', '--fix', '--dry-run'], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('-          - { when: Du er fortsatt bekymret, go: step:samtalle }');
    expect(ran.out).toContain('+          - { when: Du er fortsatt bekymret, go: step:samtale }');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(wrongTarget);
  });

  it('does not touch standard input', async () => {
    const ran = await veileder(['lint', '-', '--stdin-filename', 'a.yaml', '--fix'], { input: wrongTarget });
    expect(ran.code).toBe(2);
  });
});
