import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bareEnvironment } from './environment.ts';
import { fill, holds, type Value } from './expression.ts';
import { type Job, type JobRan, runSteps, type Step, type Used } from './run-steps.ts';

/** What set the run off. */
export interface Event {
  readonly name: 'pull_request' | 'push';
  readonly baseSha?: string;
  readonly fromFork?: boolean;
}

const repository = 'kommune/veileder';

/** The runner's contexts and variables for an event. */
export function jobFor(
  event: Event,
  folders: { readonly workspace: string; readonly temp: string },
  more: {
    readonly env?: Readonly<Record<string, string>>;
    readonly uses?: Readonly<Record<string, Used>>;
    readonly vars?: Readonly<Record<string, string>>;
  } = {},
): Job {
  const pull: Value = {
    number: 7,
    base: { ref: 'main', sha: event.baseSha ?? '' },
    head: { ref: 'endring', repo: { full_name: event.fromFork ? 'en-annen/veileder' : repository } },
  };
  const isPull = event.name === 'pull_request';
  return {
    ...folders,
    contexts: {
      github: {
        event_name: event.name,
        event: isPull ? { pull_request: pull } : {},
        repository,
        token: 'et-token',
      },
      runner: { temp: folders.temp, os: 'Linux' },
      vars: more.vars ?? {},
      inputs: {},
    },
    env: {
      ...bareEnvironment(),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folders.workspace,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_REPOSITORY: repository,
      GITHUB_BASE_REF: isPull ? 'main' : '',
      RUNNER_TEMP: folders.temp,
      RUNNER_OS: 'Linux',
      ...more.env,
    },
    uses: more.uses ?? {},
  };
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export type ActionRan = JobRan & { readonly outputs: Readonly<Record<string, string>> };

/** Runs a composite action with what a workflow gives it. */
export function runAction(actionPath: string, given: Readonly<Record<string, string>>, job: Job): ActionRan {
  const action = parse(readFileSync(join(actionPath, 'action.yml'), 'utf8')) as Action;
  if (action.runs.using !== 'composite') throw new Error('not a composite action');
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`no such inputs: ${unknown.join(', ')}`);
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']),
  );
  const contexts = { ...job.contexts, inputs };
  const ran = runSteps(action.runs.steps, { ...job, contexts, env: { ...job.env, GITHUB_ACTION_PATH: actionPath } });
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      fill(value, { ...contexts, steps: ran.steps }, { failed: ran.failed }),
    ]),
  );
  return { ...ran, outputs };
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>;
}

/** Runs one job of a workflow; undefined where its condition does not hold. */
export function runJob(workflow: string, id: string, job: Job): JobRan | undefined {
  const found = (parse(readFileSync(workflow, 'utf8')) as Workflow).jobs[id];
  if (!found) throw new Error(`there is no job ${id}`);
  return holds(found.if, job.contexts, { failed: false }) ? runSteps(found.steps, job) : undefined;
}
