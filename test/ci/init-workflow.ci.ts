import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../cli/harness.ts';
import { bareEnvironment } from './runner/environment.ts';
import { type Event, jobFor, runJob } from './runner/github.ts';
import { type Files, type PullRequest, pullRequest } from './runner/pull-request.ts';
import type { JobRan } from './runner/run-steps.ts';
import { packed } from './tools.ts';

/** A repository that the packed program wrote, which gets its program from that same package. */
function fromPackage(language: string): Record<string, string> {
  const folder = folderWith();
  const file = packed(folder);
  const env = bareEnvironment();
  execFileSync('npm', ['install', '--silent', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', file], {
    cwd: folder,
    env,
  });
  execFileSync('npx', ['--no', '--', 'veileder', 'init', '--repo', 'repo', '--language', language], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  const repo = join(folder, 'repo');
  const files = readdirSync(repo, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const texts = Object.fromEntries(
    files.map((f) => [
      join(f.parentPath, f.name).slice(repo.length + 1),
      readFileSync(join(f.parentPath, f.name), 'utf8'),
    ]),
  );
  const pinned = JSON.parse(texts['package.json'] ?? '') as { devDependencies: Record<string, string> };
  expect(pinned.devDependencies.veileder).toMatch(/^\d+\.\d+\.\d+$/);
  const kept = join(keep, 'veileder.tgz');
  writeFileSync(kept, readFileSync(file));
  return { ...texts, 'package.json': JSON.stringify({ ...pinned, devDependencies: { veileder: `file:${kept}` } }) };
}

let keep = '';
let base: Record<string, string> = {};

/** `gh` as this machine does not have it: writes down what it is asked to do. */
function pretendedGh(folder: string): Record<string, string> {
  writeFileSync(
    join(folder, 'gh'),
    '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/gh-args"\n[ -n "$GH_TOKEN" ]\nwhile [ "$1" != --body-file ]; do shift; done\ncp "$2" "$RUNNER_TEMP/gh-body"\n',
  );
  chmodSync(join(folder, 'gh'), 0o755);
  return { PATH: `${folder}:${bareEnvironment().PATH}` };
}

function run(
  id: string,
  pull: PullRequest,
  event: Event,
  vars: Record<string, string> = {},
): { ran: JobRan | undefined; kept: string[] } {
  const kept: string[] = [];
  const keepFiles = ({ name = 'pages', path = '' }): Record<string, string> => {
    kept.push(`${name}: ${readdirSync(join(pull.workspace, path)).sort().join(' ')}`);
    return {};
  };
  const uses = {
    'actions/checkout@v5': () => ({}),
    'actions/setup-node@v5': () => ({}),
    'actions/upload-artifact@v5': keepFiles,
    'actions/upload-pages-artifact@v4': keepFiles,
  };
  const job = jobFor(event, pull, { env: pretendedGh(pull.temp), uses, vars });
  return { ran: runJob(join(pull.workspace, '.github/workflows/veileder.yml'), id, job), kept };
}

describe('the workflow that “init --repo” writes', () => {
  // The folders of the harness go after each test; these are for all of them.
  beforeAll(() => {
    keep = mkdtempSync(join(tmpdir(), 'veileder-'));
    base = fromPackage('nb');
    return () => rmSync(keep, { recursive: true });
  });

  const guide = 'guides/veileder.md';
  const changed = (from: string, to: string): Files => {
    const text = base[guide] ?? '';
    expect(text).toContain(from);
    return { [guide]: text.replace(from, to) };
  };

  it('checks, compares and makes the handbook of a good change', () => {
    const pull = pullRequest(base, changed('innen 4 uker etter', 'innen 3 uker etter'), { deep: true });
    const event = { name: 'pull_request', baseSha: pull.baseSha } as const;
    const lint = run('lint', pull, event);
    expect(lint.ran).toMatchObject({ failed: false, annotations: [], commands: [] });
    expect(lint.ran?.summary).not.toBe('');

    const diff = run('diff', pull, event);
    expect(diff.ran?.failed).toBe(false);
    expect(diff.ran?.summary).toContain('3 uker');
    expect(readFileSync(join(pull.temp, 'gh-args'), 'utf8').split('\n').slice(0, 3)).toEqual(['pr', 'comment', '7']);
    expect(readFileSync(join(pull.temp, 'gh-body'), 'utf8')).toBe(diff.ran?.summary);

    const handbook = run('handbook', pull, event, { VEILEDER_PAGES: 'true' });
    expect(handbook.ran?.failed).toBe(false);
    expect(handbook.kept).toEqual(['handbok: site veileder.html veileder.pdf']);
  });

  it('publishes from main when it is asked to, and compares nothing there', () => {
    const pull = pullRequest(base, {}, { deep: true });
    expect(run('diff', pull, { name: 'push' }).ran).toBeUndefined();
    const { ran, kept } = run('handbook', pull, { name: 'push' }, { VEILEDER_PAGES: 'true' });
    expect(ran?.failed).toBe(false);
    expect(kept[1]).toMatch(/^pages: .*index\.html.*veileder\.pdf/);
    expect(run('handbook', pull, { name: 'push' }).kept.length).toBe(1);
  });

  it('stops at an error, at its line, and leaves a fork without a comment', () => {
    const pull = pullRequest(base, changed('](#tiltak)', '](#tiltakk)'), { deep: true });
    const event = { name: 'pull_request', baseSha: pull.baseSha, fromFork: true } as const;
    const { ran } = run('lint', pull, event);
    expect(ran?.failed).toBe(true);
    expect(ran?.annotations).toContainEqual(
      expect.objectContaining({ kind: 'error', properties: expect.objectContaining({ file: guide }) as unknown }),
    );
    expect(ran?.summary).toContain('tiltakk');
    const diff = run('diff', pull, event);
    expect(diff.ran?.failed).toBe(false);
    expect(existsSync(join(pull.temp, 'gh-args'))).toBe(false);
  });
});
