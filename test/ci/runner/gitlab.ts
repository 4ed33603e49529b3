import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bareEnvironment } from './environment.ts';

export interface GitlabJob {
  readonly image: string;
  readonly stage: string;
  readonly extends?: string;
  readonly needs?: readonly string[];
  readonly rules?: readonly { readonly if: string }[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: {
    readonly when?: string;
    readonly expose_as?: string;
    readonly paths?: readonly string[];
    readonly reports?: Readonly<Record<string, string>>;
  };
}

export interface Pipeline {
  readonly variables: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, GitlabJob>>;
  /** Jobs as they are written, hidden ones too. */
  readonly written: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A pipeline's jobs, `extends` resolved one level deep: a job's own keys go before those it extends. */
export function readPipeline(text: string): Pipeline {
  const { variables, ...written } = parse(text) as Pipeline['written'] & { variables: Pipeline['variables'] };
  const jobs = Object.entries(written)
    .filter(([name]) => !name.startsWith('.'))
    .map(([name, job]) => {
      const base = typeof job.extends === 'string' ? written[job.extends] : {};
      if (!base) throw new Error(`${name} extends what is not there`);
      return [name, { ...base, ...job } as unknown as GitlabJob] as const;
    });
  return { variables, jobs: Object.fromEntries(jobs), written };
}

export interface JobOfPipelineRan {
  readonly code: number;
  readonly said: string;
}

/**
 * Runs a job as GitLab's runner would in its image: one shell for `before_script` and `script`, which stops at the first
 * failure. Undefined where its rules leave it out.
 * @param given variables of the pipeline, GitLab's own and those a project has set
 */
export function runGitlabJob(
  { variables, jobs }: Pipeline,
  name: string,
  workspace: string,
  given: Readonly<Record<string, string>>,
): JobOfPipelineRan | undefined {
  const job = jobs[name];
  if (!job) throw new Error(`there is no job ${name}`);
  const all = { ...variables, ...job.variables, ...given };
  if (job.rules && !job.rules.some((rule) => ruleHolds(rule.if, all))) return undefined;
  const file = join(mkdtempSync(join(tmpdir(), 'veileder-')), 'script.sh');
  writeFileSync(file, [...(job.before_script ?? []), ...job.script].join('\n'));
  const { status, stdout } = spawnSync('bash', ['-c', 'exec bash -eo pipefail "$0" 2>&1', file], {
    cwd: workspace,
    env: { ...bareEnvironment(), GITLAB_CI: 'true', CI_PROJECT_DIR: workspace, ...all },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? -1, said: stdout };
}

/** `$A == "x" && $B == $C`, which is all that these rules use. */
function ruleHolds(rule: string, variables: Readonly<Record<string, string>>): boolean {
  const worth = (text: string): string => {
    const name = /^\$(\w+)$/.exec(text)?.[1];
    if (name) return variables[name] ?? '';
    const quoted = /^"([^"]*)"$/.exec(text)?.[1];
    if (quoted === undefined) throw new Error(`not understood: ${rule}`);
    return quoted;
  };
  return rule.split(' && ').every((part) => {
    const [left, right, ...rest] = part.split(' == ');
    if (left === undefined || right === undefined || rest.length > 0) throw new Error(`not understood: ${rule}`);
    return worth(left) === worth(right);
  });
}
