import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, holds, type Value } from './expression.ts';
import { type Annotation, readOutputs, readSaid } from './said.ts';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly run?: string;
}

/** Stands for an action of others: gets its inputs, gives its outputs. */
export type Used = (given: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

export interface Job {
  /** Steps run here. */
  readonly workspace: string;
  /** A folder of the runner's own. */
  readonly temp: string;
  readonly contexts: { readonly [name: string]: Value };
  readonly env: Readonly<Record<string, string>>;
  readonly uses: Readonly<Record<string, Used>>;
}

export interface StepRan {
  readonly name: string;
  /** Undefined for a step that is an action of others. */
  readonly code: number | undefined;
  readonly said: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface JobRan {
  readonly failed: boolean;
  readonly ran: readonly StepRan[];
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Commands to the runner that are no annotations. */
  readonly commands: readonly string[];
  /** `steps`, as later expressions see them. */
  readonly steps: { readonly [id: string]: Value };
}

/** What GitHub's runner calls a step's shell. */
const shells: Readonly<Record<string, readonly string[]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
};

/** Runs steps in order, each in a shell of its own, as the runner would. */
export function runSteps(steps: readonly Step[], job: Job): JobRan {
  const ran: StepRan[] = [];
  const results: Record<string, Value> = {};
  let failed = false;
  let summary = '';
  for (const [i, step] of steps.entries()) {
    const contexts = { ...job.contexts, steps: results };
    if (!holds(step.if, contexts, { failed })) {
      if (step.id) results[step.id] = { outputs: {}, outcome: 'skipped' };
      continue;
    }
    const filled = (text: string | number | boolean): string => fill(String(text), contexts, { failed });
    const filledAll = (texts: Readonly<Record<string, string | number | boolean>> = {}): Record<string, string> =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text)]));
    const one = step.uses
      ? takeAction(step.uses, filledAll(step.with), job)
      : runShell(step, filled(step.run ?? ''), filledAll(step.env), job, i);
    ran.push({ ...one, name: step.name ?? step.id ?? step.uses ?? `step ${i + 1}` });
    summary += one.summary;
    const stepFailed = one.code !== undefined && one.code !== 0;
    failed ||= stepFailed;
    if (step.id) results[step.id] = { outputs: one.outputs, outcome: stepFailed ? 'failure' : 'success' };
  }
  const said = ran.map((r) => readSaid(r.said));
  return {
    failed,
    ran,
    summary,
    annotations: said.flatMap((s) => s.annotations),
    commands: said.flatMap((s) => s.others),
    steps: results,
  };
}

type Ran = Omit<StepRan, 'name'> & { readonly summary: string };

function takeAction(name: string, given: Readonly<Record<string, string>>, job: Job): Ran {
  const used = job.uses[name];
  if (!used) throw new Error(`the runner of the test has no ${name}`);
  return { code: undefined, said: '', outputs: used(given), summary: '' };
}

function runShell(step: Step, script: string, env: Readonly<Record<string, string>>, job: Job, i: number): Ran {
  const shell = shells[step.shell ?? ''];
  if (!shell) throw new Error(`the runner of the test has no shell ${step.shell}`);
  const file = (name: string): string => join(job.temp, `_runner-${i}-${name}`);
  for (const name of ['output', 'summary', 'env', 'path']) writeFileSync(file(name), '');
  writeFileSync(file('script.sh'), script);
  const [program = '', ...args] = shell;
  const { status, stdout, error } = spawnSync(
    program,
    ['-c', 'exec "$@" 2>&1', 'sh', program, ...args, file('script.sh')],
    {
      cwd: job.workspace,
      env: {
        ...job.env,
        ...env,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_ENV: file('env'),
        GITHUB_PATH: file('path'),
      },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error) throw error;
  const read = (name: string): string => readFileSync(file(name), 'utf8');
  if (read('env') !== '' || read('path') !== '') throw new Error('steps after this one would get another environment');
  return { code: status ?? -1, said: stdout, outputs: readOutputs(read('output')), summary: read('summary') };
}
