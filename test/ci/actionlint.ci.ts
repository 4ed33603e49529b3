import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, packageRoot, veileder } from '../cli/harness.ts';
import { git } from './runner/pull-request.ts';
import { actionlint } from './tools.ts';

let program = '';
beforeAll(() => {
  program = actionlint();
});

function check(repo: string): { code: number; said: string } {
  git(repo, 'init', '--quiet');
  const { status, stdout, stderr } = spawnSync(program, ['-no-color', '-shellcheck=', '-pyflakes='], {
    cwd: repo,
    encoding: 'utf8',
  });
  return { code: status ?? -1, said: stdout + stderr };
}

/** The example workflow beside the action it uses, so that what it gives is held to the action's inputs. */
function withAction(change: (workflow: string) => string = (w) => w): string {
  const example = readFileSync(join(packageRoot, 'templates/ci/github.yml'), 'utf8');
  expect(example).toContain('uses: OWNER/veileder@');
  return folderWith({
    'action.yml': readFileSync(join(packageRoot, 'action.yml')),
    '.github/workflows/veileder.yml': change(example.replace(/OWNER\/veileder@\S+/, './')),
  });
}

describe('actionlint', () => {
  it('accepts the example workflow and the action it uses', () => {
    expect(check(withAction())).toEqual({ code: 0, said: '' });
  });

  it('would see an input or an output that the action does not have', () => {
    expect(check(withAction((w) => w.replace('lang: nb', 'sprak: nb'))).said).toContain('"sprak"');
    expect(check(withAction((w) => w.replaceAll('outputs.sarif', 'outputs.sariff'))).said).toContain('"sariff"');
  });

  for (const language of ['nb', 'nn', 'en'])
    it(`accepts the workflow that “init --repo” writes (${language})`, async () => {
      const repo = folderWith();
      expect((await veileder(['init', '--repo', '--language', language], { cwd: repo })).code).toBe(0);
      expect(check(repo)).toEqual({ code: 0, said: '' });
    });
});
