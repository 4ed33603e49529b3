import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, smallGuide, veileder } from '../cli/harness.ts';
import { bareEnvironment } from './runner/environment.ts';
import { commit, type Files, git } from './runner/pull-request.ts';
import { copyOfSources, preCommit } from './tools.ts';

let program = '';
let root = '';
const inRoot = (name: string): string => join(root, name);

beforeAll(() => {
  program = preCommit();
  root = mkdtempSync(join(tmpdir(), 'veileder-'));
  mkdirSync(inRoot('hooks'));
  copyOfSources(inRoot('hooks'));
  git(inRoot('hooks'), 'init', '--quiet');
  commit(inRoot('hooks'), {}, 'the hooks');
  return () => rmSync(root, { recursive: true });
});

const good = smallGuide();
/** Nothing near it is there to be meant. */
const broken = smallGuide((t) => t.replace('go: step:samtale', 'go: step:et-annet-sted'));
const fixable = smallGuide((t) => t.replace('Skriv ned det du', 'Skriv ned ned det du'));

function call(repo: string, args: readonly string[]): { code: number; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repo,
    env: { ...bareEnvironment(), LANG: 'nb_NO.UTF-8', PRE_COMMIT_HOME: inRoot('cache') },
    encoding: 'utf8',
  });
  return { code: status ?? -1, said: stdout + stderr };
}

/** A repository with these files, all committed. */
function repoWith(files: Files): string {
  const repo = folderWith();
  git(repo, 'init', '--quiet');
  commit(repo, files, 'guides');
  return repo;
}

/** A repository whose settings name the hooks; they are installed once for all of these. */
const configured = (files: Files): string =>
  repoWith({
    ...files,
    '.pre-commit-config.yaml': `repos:\n  - repo: ${inRoot('hooks')}\n    rev: ${git(inRoot('hooks'), 'rev-parse', 'HEAD')}\n    hooks: [{ id: veileder-lint }, { id: veileder-fix }]\n`,
  });

const run = (repo: string, ...args: string[]): { code: number; said: string } =>
  call(repo, ['run', ...args, '--verbose', '--color', 'never']);

describe('pre-commit', () => {
  it('tries the hooks on a broken, a mendable and a good guide', () => {
    const repo = repoWith({
      'guides/god.yaml': good.replace('id: liten', 'id: god'),
      'guides/brutt.yaml': broken.replace('id: liten', 'id: brutt'),
      'guides/liten.yaml': fixable,
    });
    const ran = call(repo, ['try-repo', inRoot('hooks'), '--all-files', '--verbose', '--color', 'never']);
    expect([ran.code, ran.said]).toEqual([
      1,
      expect.stringMatching(/mend guides\.+Failed[\s\S]*check guides\.+Failed/),
    ]);
    expect(ran.said).toContain('guides/brutt.yaml');
    expect(ran.said).toContain('et-annet-sted');
    expect(ran.said).not.toContain('guides/god.yaml:');
    expect(ran.said).toContain('files were modified by this hook');
    expect(readFileSync(join(repo, 'guides/liten.yaml'), 'utf8')).toBe(good);
    expect(git(repo, 'status', '--short')).toBe('M guides/liten.yaml');
  });

  it('passes a good guide', () => {
    const ran = run(configured({ 'guides/liten.yaml': good }), '--all-files');
    expect([ran.code, ran.said]).toEqual([
      0,
      expect.stringMatching(/check guides\.+Passed[\s\S]*mend guides\.+Passed/),
    ]);
    expect(ran.said).toContain('Ingen feil i 1 veileder');
  });

  it('leaves to the check what cannot be mended', () => {
    const repo = configured({ 'guides/liten.yaml': broken });
    expect(run(repo, 'veileder-fix', '--all-files')).toMatchObject({ code: 0 });
    expect(run(repo, 'veileder-lint', '--all-files')).toMatchObject({ code: 1 });
    expect(readFileSync(join(repo, 'guides/liten.yaml'), 'utf8')).toBe(broken);
  });

  it('is not called when no guide has changed', () => {
    const ran = run(configured({ 'guides/liten.yaml': broken, 'kode.ts': 'x' }), '--files', 'kode.ts');
    expect([ran.code, ran.said]).toEqual([0, expect.stringContaining('no files to check')]);
  });

  it('takes what “init --repo” writes', async () => {
    const repo = folderWith();
    await veileder(['init', '--repo'], { cwd: repo });
    git(repo, 'init', '--quiet');
    const file = join(repo, 'guides/veileder.md');
    // The program as `npm install` would have put it there.
    mkdirSync(join(repo, 'node_modules/.bin'), { recursive: true });
    const bin = join(import.meta.dirname, '../../bin/veileder.js');
    writeFileSync(join(repo, 'node_modules/.bin/veileder'), `#!/bin/sh\nexec node "${bin}" "$@"\n`, { mode: 0o755 });
    commit(repo, {}, 'new');
    expect(call(repo, ['validate-config', '.pre-commit-config.yaml'])).toMatchObject({ code: 0 });
    expect(call(repo, ['run', '--all-files', '--color', 'never'])).toMatchObject({ code: 0 });
    writeFileSync(file, readFileSync(file, 'utf8').replace('](#tiltak)', '](#tiltakk)'));
    const stopped = call(repo, ['run', '--all-files', '--color', 'never']);
    expect([stopped.code, stopped.said]).toEqual([1, expect.stringContaining('tiltakk')]);
  });
});
