import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot, veileder } from './harness.ts';

const text = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly id?: string;
      readonly uses?: string;
      readonly shell?: string;
      readonly env?: Readonly<Record<string, string>>;
      readonly run?: string;
    }[];
  };
}
const action = parse(text('action.yml')) as Action;
const scripts = action.runs.steps.flatMap((step) => (step.run === undefined ? [] : [{ ...step, run: step.run }]));
const scriptOf = (run: string): string => /scripts\/action\/[\w-]+\.sh/.exec(run)?.[0] ?? '';

describe('action.yml', () => {
  it('hands nothing to a shell but through env', () => {
    expect(scripts.length).toBeGreaterThan(4);
    for (const { run, shell } of scripts) {
      expect(shell).toBe('bash');
      expect(run).toMatch(/^bash "\$GITHUB_ACTION_PATH\/scripts\/action\/[\w-]+\.sh"$/);
    }
    for (const name of readdirSync(join(packageRoot, 'scripts/action')))
      expect(text(`scripts/action/${name}`)).not.toContain('${{');
  });

  it('gives each script just what it reads', () => {
    for (const { run, env = {} } of scripts) {
      const script = text(scriptOf(run));
      const shared = script.includes('/common.sh"') ? text('scripts/action/common.sh') : '';
      const reads = (source: string): string[] => [...source.matchAll(/\bINPUT_[A-Z_]+/g)].map((m) => m[0]);
      const own = new Set(reads(script));
      // Only who asks for the paths needs them.
      if (script.includes('read_paths')) for (const name of reads(shared)) own.add(name);
      expect([
        scriptOf(run),
        Object.keys(env)
          .filter((name) => name.startsWith('INPUT_'))
          .sort(),
      ]).toEqual([scriptOf(run), [...own].sort()]);
    }
  });

  it('describes every input and output, and uses them all', () => {
    const whole = text('action.yml');
    for (const [name, { description, default: usual }] of Object.entries(action.inputs)) {
      expect([name, description.length > 20, typeof usual]).toEqual([name, true, 'string']);
      expect(whole).toContain(`inputs.${name}`);
    }
    for (const name of [...whole.matchAll(/inputs\.([\w-]+)/g)].map((m) => m[1] ?? ''))
      expect(action.inputs).toHaveProperty(name);
    for (const [name, { value }] of Object.entries(action.outputs)) {
      const [, step = '', output = ''] = /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(value) ?? [];
      const run = scripts.find((s) => s.id === step)?.run ?? '';
      expect([name, text(scriptOf(run))]).toEqual([name, expect.stringContaining(`output ${output} `)]);
    }
  });

  it('names each action of others in one version, wherever it is used', () => {
    const files = [
      'action.yml',
      'templates/ci/github.yml',
      'templates/repo/common/github-workflow.yml',
      'README.md',
      'README.nb.md',
    ];
    const used = files.flatMap((f) =>
      [...text(f).matchAll(/uses: ((?:actions|github)\/[\w/-]+)@(v\d+)/g)].map((m) => [m[1], m[2]] as const),
    );
    const versions = new Map(used);
    expect(versions.size).toBeGreaterThan(4);
    for (const [name, version] of used) expect([name, version]).toEqual([name, versions.get(name)]);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(text('.pre-commit-hooks.yaml')) as {
    id: string;
    entry: string;
    language: string;
    files: string;
    pass_filenames: boolean;
  }[];

  it('has calls that the program understands', async () => {
    expect(hooks.map((h) => h.id)).toEqual(['veileder-lint', 'veileder-fix']);
    const help = (await veileder(['lint', '--help'])).out;
    for (const { entry, language, files, pass_filenames } of hooks) {
      const [program, command, ...options] = entry.split(' ');
      expect([program, command, language, pass_filenames]).toEqual(['veileder', 'lint', 'node', false]);
      for (const option of options.filter((o) => o.startsWith('--'))) expect(help).toContain(option);
      for (const path of ['guides/oppdal.md', 'guides/felles/guide.yaml', 'a.yml'])
        expect(path).toMatch(new RegExp(files));
      expect('src/a.ts').not.toMatch(new RegExp(files));
    }
  });
});

describe('templates/ci/gitlab.yml', () => {
  const written = parse(text('templates/ci/gitlab.yml')) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const jobs = Object.entries(written).filter(([name]) => name !== 'variables' && !name.startsWith('.'));

  it('has jobs of the shape GitLab takes', () => {
    const keys = new Set([
      'image',
      'stage',
      'extends',
      'needs',
      'rules',
      'variables',
      'before_script',
      'script',
      'artifacts',
    ]);
    expect(jobs.map(([name]) => name)).toEqual(['veileder-lint', 'veileder-diff', 'veileder-handbook', 'pages']);
    for (const [name, job] of jobs) {
      expect([name, Object.keys(job).filter((key) => !keys.has(key))]).toEqual([name, []]);
      expect(Array.isArray(job.script)).toBe(true);
      expect(['test', 'deploy']).toContain(job.stage);
      if (job.extends !== undefined) expect(written).toHaveProperty([String(job.extends)]);
      for (const needed of (job.needs as string[] | undefined) ?? []) expect(written).toHaveProperty([needed]);
      const { paths = [], expose_as } = job.artifacts as { paths?: string[]; expose_as?: string };
      // GitLab does not fill in variables in what it exposes.
      if (expose_as !== undefined) expect(paths.join()).not.toContain('$');
    }
  });

  it('declares, as text, each setting it reads', () => {
    const variables = written.variables ?? {};
    for (const value of Object.values(variables)) expect(typeof value).toBe('string');
    const read = new Set([...text('templates/ci/gitlab.yml').matchAll(/\$(VEILEDER_\w+)/g)].map((m) => m[1] ?? ''));
    expect([...read].sort()).toEqual(Object.keys(variables).sort());
  });
});

describe('what the READMEs show of CI', () => {
  const blocks = ['README.md', 'README.nb.md'].flatMap((file) =>
    [...text(file).matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      (m) => parse(m[1] ?? '') as Readonly<Record<string, unknown>>,
    ),
  );

  it('gives the action inputs that it has', () => {
    const steps = blocks.flatMap((b) =>
      Object.values(
        (b.jobs ?? {}) as Record<string, { steps: { uses: string; with?: Record<string, string> }[] }>,
      ).flatMap((j) => j.steps),
    );
    const ours = steps.filter((s) => s.uses.startsWith('OWNER/veileder@'));
    expect(ours.length).toBe(2);
    for (const step of ours)
      for (const name of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty(name);
    const outputs = /steps\.veileder\.outputs\.(.*)\n/.exec(text('README.md'))?.[1]?.split(', .') ?? [];
    expect(outputs.length).toBe(5);
    for (const name of outputs) expect(action.outputs).toHaveProperty(name);
  });

  it('names settings and hooks that there are', () => {
    const { variables } = parse(text('templates/ci/gitlab.yml')) as { variables: Record<string, string> };
    const gitlab = blocks.filter((b) => 'include' in b);
    expect(gitlab.length).toBe(1);
    for (const name of Object.keys(gitlab[0]?.variables ?? {})) expect(variables).toHaveProperty(name);
    const hooks = blocks.flatMap((b) =>
      ((b.repos ?? []) as { hooks: { id: string }[] }[]).flatMap((r) => r.hooks.map((h) => h.id)),
    );
    expect(hooks.length).toBe(4);
    const known = (parse(text('.pre-commit-hooks.yaml')) as { id: string }[]).map((h) => h.id);
    for (const id of hooks) expect(known).toContain(id);
  });
});
