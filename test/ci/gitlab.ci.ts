import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, packageRoot, smallGuide, veileder } from '../cli/harness.ts';
import { bareEnvironment } from './runner/environment.ts';
import { type Pipeline, readPipeline, runGitlabJob } from './runner/gitlab.ts';
import { type PullRequest, pullRequest } from './runner/pull-request.ts';
import { packed } from './tools.ts';

const pipeline = readPipeline(readFileSync(join(packageRoot, 'templates/ci/gitlab.yml'), 'utf8'));
const good = smallGuide();
const withError = smallGuide((t) => t.replace('go: step:samtale', 'go: step:samtalle'));

let folder = '';
let given: Record<string, string> = {};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'veileder-'));
  const prefix = join(folder, 'npm');
  mkdirSync(prefix);
  given = {
    VEILEDER_VERSION: `file:${packed(folder)}`,
    npm_config_prefix: prefix,
    PATH: `${join(prefix, 'bin')}:${bareEnvironment().PATH}`,
    CI_DEFAULT_BRANCH: 'main',
  };
  return () => rmSync(folder, { recursive: true });
});

const mergeRequest = (pull: PullRequest): Record<string, string> => ({
  ...given,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_DIFF_BASE_SHA: pull.baseSha,
});

const withoutFetching = (of: Pipeline): Pipeline => ({
  ...of,
  jobs: Object.fromEntries(Object.entries(of.jobs).map(([name, job]) => [name, { ...job, before_script: [] }])),
});

const onMain = (): Record<string, string> => ({ ...given, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main' });

describe('the template for GitLab', () => {
  it('runs every job, and keeps what the job has made', () => {
    const change = smallGuide((t) => t.replace('det du har sett og hørt', 'alt du har sett og hørt'));
    const pull = pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': change }, { deep: true });
    const made = (...names: string[]): boolean[] => names.map((name) => existsSync(join(pull.workspace, name)));

    expect(runGitlabJob(pipeline, 'veileder-lint', pull.workspace, mergeRequest(pull))).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(pull.workspace, 'gl-code-quality-report.json'), 'utf8'))).toEqual([]);
    expect(XMLValidator.validate(readFileSync(join(pull.workspace, 'veileder-junit.xml'), 'utf8'))).toBe(true);

    expect(runGitlabJob(pipeline, 'veileder-diff', pull.workspace, mergeRequest(pull))).toMatchObject({ code: 0 });
    expect(readFileSync(join(pull.workspace, 'veileder-diff.md'), 'utf8')).toContain('«det» → «alt»');
    expect(readFileSync(join(pull.workspace, 'veileder-diff.html'), 'utf8')).toContain('<html');
    expect(runGitlabJob(pipeline, 'veileder-diff', pull.workspace, onMain())).toBeUndefined();

    expect(runGitlabJob(pipeline, 'veileder-handbook', pull.workspace, onMain())).toMatchObject({ code: 0 });
    expect(made('ut/liten.html', 'ut/liten.pdf', 'ut/site/index.html')).toEqual([true, true, true]);

    expect(runGitlabJob(pipeline, 'pages', pull.workspace, onMain())).toBeUndefined();
    const published = { ...onMain(), VEILEDER_PAGES: 'true' };
    expect(runGitlabJob(pipeline, 'pages', pull.workspace, published)).toMatchObject({ code: 0 });
    expect(made('public/index.html', 'public/liten.pdf')).toEqual([true, true]);
    expect(
      runGitlabJob(pipeline, 'pages', pull.workspace, { ...published, CI_COMMIT_BRANCH: 'endring' }),
    ).toBeUndefined();

    const kept = Object.values(pipeline.jobs).flatMap(({ artifacts }) => [
      ...(artifacts.paths ?? []),
      ...Object.values(artifacts.reports ?? {}),
    ]);
    expect(kept.length).toBeGreaterThan(4);
    expect(kept.filter((path) => !existsSync(join(pull.workspace, path)))).toEqual([]);
  });

  it('fails at an error, with reports that name its line', () => {
    const pull = pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': withError }, { deep: true });
    expect(runGitlabJob(pipeline, 'veileder-lint', pull.workspace, mergeRequest(pull))).toMatchObject({ code: 1 });
    const issues = JSON.parse(readFileSync(join(pull.workspace, 'gl-code-quality-report.json'), 'utf8')) as unknown[];
    const line = withError.split('\n').findIndex((l) => l.includes('samtalle')) + 1;
    expect(issues).toContainEqual(
      expect.objectContaining({
        check_name: 'unknown-step',
        location: { path: 'guides/liten.yaml', lines: expect.objectContaining({ begin: line }) as unknown },
      }),
    );
    const junit = readFileSync(join(pull.workspace, 'veileder-junit.xml'), 'utf8');
    expect(JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(junit))).toContain('samtalle');
    const never = { ...mergeRequest(pull), VEILEDER_FAIL_ON: 'never' };
    expect(runGitlabJob(pipeline, 'veileder-lint', pull.workspace, never)).toMatchObject({ code: 0 });
  });

  it('stops a change of practice when the project asks for it', () => {
    const change = smallGuide((t) =>
      t.replace('Barnet har det bra, go: close }', 'Barnet har det bra, go: step:sett-ord }'),
    );
    const pull = pullRequest({ 'guides/liten.yaml': good }, { 'guides/liten.yaml': change }, { deep: true });
    const strict = { ...mergeRequest(pull), VEILEDER_DIFF_FAIL_ON: 'practice' };
    expect(runGitlabJob(pipeline, 'veileder-diff', pull.workspace, strict)).toMatchObject({ code: 1 });
    expect(readFileSync(join(pull.workspace, 'veileder-diff.md'), 'utf8')).toContain('🟥');
  });

  it('runs nothing of what a variable holds', () => {
    const pull = pullRequest({ 'guides/liten.yaml': good }, {}, { deep: true });
    expect(runGitlabJob(pipeline, 'veileder-lint', pull.workspace, mergeRequest(pull))).toMatchObject({ code: 0 });
    // The program is there now; to get it again each time takes long.
    const there = withoutFetching(pipeline);
    for (const name of ['VEILEDER_GUIDES', 'VEILEDER_LANG', 'VEILEDER_FAIL_ON']) {
      for (const text of ['$(touch tatt)', '"; touch tatt; "', '--config=/etc/passwd']) {
        const ran = runGitlabJob(there, 'veileder-lint', pull.workspace, { ...mergeRequest(pull), [name]: text });
        expect([name, ran?.code]).toEqual([name, 2]);
        expect(existsSync(join(pull.workspace, 'tatt'))).toBe(false);
      }
    }
  });

  it('takes the version of package.json in a repository that “init --repo” wrote', async () => {
    const repo = folderWith();
    await veileder(['init', '--repo', '--ci', 'gitlab', '--language', 'nn', '--form', 'yaml'], { cwd: repo });
    const names = readdirSync(repo, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    const files = Object.fromEntries(
      names.map((f) => [
        join(f.parentPath, f.name).slice(repo.length + 1),
        readFileSync(join(f.parentPath, f.name), 'utf8'),
      ]),
    );
    const pinned = JSON.parse(files['package.json'] ?? '') as { devDependencies: Record<string, string> };
    const file = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    const pull = pullRequest(
      {
        ...files,
        'package.json': JSON.stringify({ ...pinned, devDependencies: { veileder: `file:${join(folder, file)}` } }),
      },
      {},
      { deep: true },
    );
    const own = readPipeline(readFileSync(join(pull.workspace, '.gitlab-ci.yml'), 'utf8'));
    const { VEILEDER_VERSION: _, npm_config_prefix: __, PATH: ___, ...rest } = onMain();
    const lint = runGitlabJob(own, 'veileder-lint', pull.workspace, rest);
    expect(lint).toMatchObject({ code: 0 });
    expect(lint?.said).toContain('Ingen feil i 1 rettleiar');
    expect(runGitlabJob(own, 'veileder-handbook', pull.workspace, rest)).toMatchObject({ code: 0 });
    expect(readdirSync(join(pull.workspace, 'ut')).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  });
});
