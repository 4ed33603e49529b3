import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { type Linted, type LintOptions, lintGuideFully } from '../../lint/linter.ts';
import type { Guide } from '../../model/guide.ts';
import type { ParsedGuide } from '../../parse/parse-guide.ts';
import { positionAt } from '../../source/source-file.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Io } from '../io.ts';
import type { Checked, Checker, GuideToCheck, Job, Located, WaitsFor } from './checked.ts';
import { type NameContent, type Reading, readTraced } from './read-traced.ts';

export interface CheckInput {
  readonly io: Io;
  readonly config: LoadedConfig;
  /** The day the guides are read, for rules that know dates. */
  readonly today: string;
}

/** What a run of the rules may ask of the world around the guide. */
type Asks = Required<Pick<LintOptions, 'fileExists' | 'sibling'>>;

/** Runs the rules over one guide that has been read. */
export async function checkParsed(
  { io, config, today }: CheckInput,
  path: string,
  parsed: ParsedGuide,
  asks: Partial<Asks> = {},
): Promise<Linted> {
  const fileExists = (name: string): boolean => existsSync(resolve(io.cwd, dirname(path), name));
  return lintGuideFully(parsed, { ...(await configured(config, path)), today, fileExists, ...asks });
}

/** Without a configuration nothing of its machinery is loaded. */
async function configured(config: LoadedConfig, path: string): Promise<Partial<LintOptions>> {
  if (config.layers.length === 0) return {};
  const { effectiveFor, lintOptions } = await import('../config/effective.ts');
  return lintOptions(await effectiveFor(config, path));
}

export interface Reads {
  read(guide: GuideToCheck): Promise<Reading>;
}

/** Reads guides for a checker; `keep` holds on to them, for runs so small that the memory does not matter. */
export class Reader implements Reads {
  readonly #kept = new Map<GuideToCheck, Promise<Reading>>();
  readonly #io: Io;
  readonly #name: NameContent | undefined;
  readonly #keep: boolean;

  constructor(io: Io, name: NameContent | undefined, keep: boolean) {
    this.#io = io;
    this.#name = name;
    this.#keep = keep;
  }

  read(guide: GuideToCheck): Promise<Reading> {
    const known = this.#kept.get(guide);
    if (known) return known;
    const reading = readTraced(this.#io, guide, this.#name);
    if (this.#keep) this.#kept.set(guide, reading);
    return reading;
  }
}

/** Checks in this thread. */
export function checkerHere(input: CheckInput, reader: Reads): Checker {
  return {
    async check(jobs, told) {
      const done: Checked[] = [];
      for (const job of jobs) {
        done.push(await checkJob(input, job, reader));
        told(1);
      }
      return done;
    },
    close: async () => undefined,
  };
}

async function checkJob(input: CheckInput, { guide, beside }: Job, reader: Reads): Promise<Checked> {
  const { path } = guide;
  const { parsed, reads, digest } = await reader.read(guide);
  const others = new Map<string, Reading>();
  for (const [id, other] of beside) others.set(id, await reader.read(other));
  const exists = new Map<string, boolean>();
  const siblings = new Map<string, string | null>();
  const { diagnostics, suppressed, waitedFor } = await checkParsed(input, path, parsed, {
    fileExists: (name) => {
      const file = resolve(input.io.cwd, dirname(path), name);
      const isThere = existsSync(file);
      exists.set(name, isThere);
      return isThere;
    },
    sibling: (id): Guide | undefined => {
      siblings.set(id, others.get(id)?.digest ?? null);
      return others.get(id)?.parsed.guide;
    },
  });
  return {
    path,
    id: parsed.guide?.id,
    title: parsed.guide?.title,
    files: Math.max(1, parsed.files.length),
    suppressed,
    findings: await located(diagnostics, parsed.guide),
    ...(waitedFor.length > 0 && { waitsFor: waitedFor.map(placeOf) }),
    inputs: { digest, reads, exists: [...exists], siblings: [...siblings] },
  };
}

function placeOf({ range: { file, start } }: Diagnostic): WaitsFor {
  return { path: file.path, ...positionAt(file, start) };
}

/** The names of findings are loaded, and made, only where there are any. */
async function located(diagnostics: Linted['diagnostics'], guide: Guide | undefined): Promise<Located[]> {
  if (diagnostics.length === 0) return [];
  const { fingerprints, elementOf } = await import('../fingerprint.ts');
  const names = fingerprints(diagnostics, guide);
  return diagnostics.map((diagnostic, i) => ({
    diagnostic,
    fingerprint: names[i] ?? '',
    element: elementOf(diagnostic, guide),
  }));
}
