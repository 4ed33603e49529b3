import { spawnSync } from 'node:child_process';
import type { DiffWords } from '../messages/diff/shape.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

const maxBuffer = 256 * 1024 * 1024;

interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

/** The git repository around the working folder, through the git program itself. Paths are counted from its root. */
export class Git {
  readonly #io: Io;
  readonly #words: DiffWords['git'];
  #prefix: string | undefined;

  constructor(io: Io, words: DiffWords['git']) {
    this.#io = io;
    this.#words = words;
  }

  #run(args: readonly string[], input?: string): Answer {
    const { status, stdout, stderr, error } = spawnSync('git', ['--no-optional-locks', ...args], {
      cwd: this.#io.cwd,
      env: { ...this.#io.env, LC_ALL: 'C' },
      maxBuffer,
      ...(input === undefined ? {} : { input }),
    });
    if (error && 'code' in error && error.code === 'ENOENT') throw this.#wrong(this.#words.missing);
    const err = stderr?.toString('utf8') ?? '';
    if (/not a git repository/i.test(err)) throw this.#wrong(this.#words.notRepository);
    if (error) throw this.#wrong(this.#words.failed({ command: `git ${args[0] ?? ''}`, reason: error.message }));
    return { code: status ?? 1, out: stdout, err };
  }

  #wrong(sentence: string): UsageError {
    return new UsageError(() => sentence);
  }

  /** The working folder, counted from the root, with `/` at its end; empty at the root. */
  get prefix(): string {
    this.#prefix ??= this.#run(['rev-parse', '--show-prefix']).out.toString('utf8').trim();
    return this.#prefix;
  }

  /**
   * The commit a name stands for.
   * @throws UsageError with the command that fetches what is missing.
   */
  commit(ref: string): string {
    const { code, out } = ref.startsWith('-')
      ? { code: 1, out: Buffer.alloc(0) }
      : this.#run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    const hash = out.toString('utf8').trim();
    if (code !== 0 || hash === '') throw this.#wrong(this.#words.unknownRef({ ref, command: this.#fetchFor(ref) }));
    return hash;
  }

  hasCommit(): boolean {
    return this.#run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).code === 0;
  }

  /** The newest commit that `ref` and the working copy have in common. */
  mergeBase(ref: string): string {
    this.commit(ref);
    const { code, out } = this.#run(['merge-base', ref, 'HEAD']);
    const hash = out.toString('utf8').trim().split('\n')[0] ?? '';
    if (code === 0 && hash !== '') return hash;
    const command = this.#isShallow() ? 'git fetch --unshallow' : this.#fetchFor(ref);
    throw this.#wrong(this.#words.noMergeBase({ ref, command }));
  }

  #isShallow(): boolean {
    return this.#run(['rev-parse', '--is-shallow-repository']).out.toString('utf8').trim() === 'true';
  }

  #fetchFor(ref: string): string {
    if (ref.startsWith('-')) return 'git branch --all';
    const back = /^(.*?)[~^@]/.exec(ref)?.[1];
    if (this.#isShallow() && (back !== undefined || /^[0-9a-f]{7,40}$/i.test(ref))) return 'git fetch --unshallow';
    const name = back || ref;
    const remotes = this.#run(['remote'])
      .out.toString('utf8')
      .split('\n')
      .filter((r) => r !== '');
    const remote = remotes.find((r) => name.startsWith(`${r}/`));
    if (remote) {
      const branch = name.slice(remote.length + 1);
      return `git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}`;
    }
    if (/^v?\d+(?:\.\d+)*$/.test(name)) return 'git fetch --tags';
    const [first = 'origin'] = remotes;
    return remotes.length === 0 ? 'git branch --all' : `git fetch ${first} ${name}:${name}`;
  }

  /** What stands at each name (`REF:PATH`, `:PATH` for what is staged): a file's bytes, `folder`, or undefined. One call. */
  objects(names: readonly string[]): Map<string, Buffer | 'folder' | undefined> {
    const found = new Map<string, Buffer | 'folder' | undefined>();
    const asked = [...new Set(names)].filter((name) => !/[\r\n]/.test(name));
    if (asked.length === 0) return found;
    const { out } = this.#run(['cat-file', '--batch'], `${asked.join('\n')}\n`);
    let at = 0;
    for (const name of asked) {
      const end = out.indexOf(10, at);
      if (end < 0) break;
      const head = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(out.subarray(at, end).toString('utf8'));
      at = end + 1;
      if (!head) continue;
      const size = Number(head[2]);
      found.set(name, head[1] === 'blob' ? out.subarray(at, at + size) : head[1] === 'tree' ? 'folder' : undefined);
      at += size + 1;
    }
    return found;
  }

  /** Files below a folder (counted from the root; empty: all) in a commit, or staged where `ref` is empty. */
  files(ref: string, folder: string): string[] {
    const path = folder === '' ? [] : ['--', `:(top,literal)${folder}`];
    const args =
      ref === ''
        ? ['ls-files', '-z', '--full-name', ...(folder === '' ? ['--', ':/'] : path)]
        : ['ls-tree', '-r', '-z', '--name-only', '--full-tree', ref, ...(folder === '' ? [] : ['--', folder])];
    const { code, out, err } = this.#run(args);
    if (code !== 0) throw this.#wrong(this.#words.failed({ command: `git ${args[0]}`, reason: err.trim() }));
    return out
      .toString('utf8')
      .split('\0')
      .filter((name) => name !== '');
  }

  /** Commits that changed any of the paths, the newest first. */
  commitsOf(paths: readonly string[]): string[] {
    const { code, out } = this.#run(['log', '--format=%H', '--', ...paths.map((p) => `:(top,literal)${p}`)]);
    return code === 0
      ? out
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  }

  /** Branches and tags with the first line of their last message, the newest first. */
  references(most: number): { name: string; subject: string }[] {
    const format = '--format=%(refname:short)%00%(contents:subject)%00%00';
    const places = ['refs/heads', 'refs/remotes', 'refs/tags'];
    const { out } = this.#run(['for-each-ref', format, '--sort=-creatordate', `--count=${most}`, ...places]);
    return out
      .toString('utf8')
      .split('\0\0\n')
      .map((line) => line.split('\0'))
      .flatMap(([name = '', subject = '']) => (name === '' ? [] : [{ name, subject }]));
  }

  noSuchPath(ref: string, path: string): UsageError {
    const command = ref === '' ? 'git ls-files' : `git ls-tree -r --name-only ${ref}`;
    return this.#wrong(this.#words.noSuchPath({ ref, path, command }));
  }
}
