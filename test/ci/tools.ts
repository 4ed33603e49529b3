import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../cli/harness.ts';
import { bareEnvironment } from './runner/environment.ts';
import { git } from './runner/pull-request.ts';

const versions = { actionlint: '1.7.12', preCommit: '4.7.0', yamlServer: '1.25.0' } as const;
const tools = join(tmpdir(), 'veileder-ci-tools');

const call = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = tmpdir(),
): string =>
  execFileSync(program, args, {
    cwd,
    env: { ...bareEnvironment(), ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });

/** The program actionlint, built by Go from its module proxy. */
export function actionlint(): string {
  const folder = join(tools, `actionlint-${versions.actionlint}`);
  const program = join(folder, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (!existsSync(program))
    call('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${versions.actionlint}`], { GOBIN: folder });
  return program;
}

/** The program pre-commit, from PyPI, in an environment of its own. */
export function preCommit(): string {
  const folder = join(tools, `pre-commit-${versions.preCommit}`);
  const inside = (name: string): string => join(folder, process.platform === 'win32' ? 'Scripts' : 'bin', name);
  if (!existsSync(inside('pre-commit'))) {
    call('python3', ['-m', 'venv', folder]);
    call(inside('python'), ['-m', 'pip', 'install', '--quiet', `pre-commit==${versions.preCommit}`]);
  }
  return inside('pre-commit');
}

/** The file to run of the server behind VS Code's YAML extension, from npm. */
export function yamlServer(): string {
  const folder = join(tools, `yaml-language-server-${versions.yamlServer}`);
  const program = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const quiet = ['--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
    call('npm', ['install', ...quiet, '--prefix', folder, `yaml-language-server@${versions.yamlServer}`]);
  }
  return program;
}

/** The package as npm would publish it, from what is built; gives the file. */
export function packed(folder: string): string {
  call('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {}, packageRoot);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('npm made no package');
  return join(folder, file);
}

/** A copy of this repository's files, without what is fetched or built. */
export function copyOfSources(folder: string): void {
  const files = git(packageRoot, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const name of files) {
    if (name === '' || !existsSync(join(packageRoot, name))) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(packageRoot, name), join(folder, name));
  }
}
