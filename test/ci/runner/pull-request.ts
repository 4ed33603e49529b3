import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from '../../cli/harness.ts';

export type Files = Readonly<Record<string, string | undefined>>;

export function git(cwd: string, ...args: readonly string[]): string {
  const own = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.invalid',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...own, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Puts files in their places (undefined: away) and commits them. */
export function commit(repo: string, files: Files, message: string): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo, name)), { recursive: true });
    if (text === undefined) rmSync(join(repo, name));
    else writeFileSync(join(repo, name), text);
  }
  git(repo, 'add', '-A');
  git(repo, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(repo, 'rev-parse', 'HEAD');
}

export interface PullRequest {
  /** A repository as it is hosted. */
  readonly origin: string;
  /** What actions/checkout would have put there. */
  readonly workspace: string;
  readonly temp: string;
  readonly baseSha: string;
}

/**
 * A pull request of `change` on top of `base`; `meanwhile` has gone into main since. The workspace has the merge of both,
 * without any past unless `deep`.
 */
export function pullRequest(
  base: Files,
  change: Files,
  { meanwhile = {}, deep = false }: { meanwhile?: Files; deep?: boolean } = {},
): PullRequest {
  const root = folderWith();
  const [author, origin, workspace, temp] = ['author', 'origin.git', 'arbeid', 'temp'].map((n) => join(root, n));
  if (!author || !origin || !workspace || !temp) throw new Error('no folders');
  for (const folder of [author, workspace, temp]) mkdirSync(folder);
  git(author, 'init', '--quiet');
  commit(author, base, 'base');
  git(author, 'checkout', '--quiet', '-b', 'endring');
  commit(author, change, 'change');
  git(author, 'checkout', '--quiet', 'main');
  const baseSha = commit(author, meanwhile, 'meanwhile');
  git(author, 'checkout', '--quiet', '--detach');
  git(author, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'endring');
  git(root, 'init', '--quiet', '--bare', origin);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(author, 'push', '--quiet', origin, 'main', 'endring', 'HEAD:refs/pull/7/merge');
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
  git(
    workspace,
    'fetch',
    '--quiet',
    '--no-tags',
    ...(deep ? [] : ['--depth=1']),
    'origin',
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
    ...(deep ? ['+refs/heads/*:refs/remotes/origin/*'] : []),
  );
  git(workspace, 'checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
  return { origin, workspace, temp, baseSha };
}
