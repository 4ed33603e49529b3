import type { Severity } from '../../diagnostic/diagnostic.ts';
import { type LintReport, summarize, type Waiting } from '../../report/lint/findings.ts';
import { loadConfig } from '../config/load.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { findGuides } from '../find-guides.ts';
import { destinations } from '../formats.ts';
import type { Io } from '../io.ts';
import { checkGuides } from '../lint/check-guides.ts';
import type { CheckInput } from '../lint/check-here.ts';
import type { Checked } from '../lint/checked.ts';
import { asFindings, heldBack } from '../lint/findings.ts';
import { writeReport } from '../lint/write-report.ts';
import type { Progress } from '../progress.ts';
import { lintFormats } from '../report-formats.ts';
import { UsageError } from '../usage-error.ts';

export interface LintCommandOptions extends SharedOptions {
  readonly failOn?: string;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** False for `--no-cache`. */
  readonly cache?: boolean;
  readonly workers?: string;
}

const failSeverities = ['error', 'warning', 'info', 'never'] as const;
const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** `veileder lint`: parse, check, report; exit 1 when something is at or above `--fail-on`. */
export async function lintCommand(
  paths: readonly string[],
  options: LintCommandOptions,
  context: Context,
): Promise<number> {
  const { io } = context;
  const config = await loadConfig(io, options.config);
  const last = config.layers.at(-1);
  const asked = options.failOn ?? config.layers.findLast((l) => l.failOn)?.failOn ?? 'error';
  const failOn = failSeverities.find((s) => s === asked);
  if (!failOn)
    throw new UsageError((u) => u.badOptionValue({ option: '--fail-on', value: asked, allowed: failSeverities }));
  const wanted = destinations(options.format, options.output, lintFormats, 'pretty');
  const input: CheckInput = { io, config, today: context.today };

  if (options.dryRun && !options.fix) throw new UsageError((u) => u.onlyWith({ option: '--dry-run', other: '--fix' }));
  if (options.fix) {
    if (paths.includes('-')) throw new UsageError((u) => u.fixNeedsFile);
    const { fixCommand } = await import('../lint/fix.ts');
    if (await fixCommand(input, paths, options, context)) return exitCodes.done;
  }
  const checked = await check(paths, options, input, context);
  const findings = await asFindings(checked, context.language);
  const baseline = options.baseline ?? last?.baseline;
  const { known, shown, trend } = await heldBack(findings, baseline, options.updateBaseline === true, io);
  const report: LintReport = {
    findings: shown,
    summary: summarize(shown, {
      files: checked.reduce((n, c) => n + c.files, 0),
      guides: checked.length,
      suppressed: known + checked.reduce((n, c) => n + c.suppressed, 0),
    }),
    guides: checked.map(({ path, title }) => ({ path, title })),
    trend,
    waitsFor: waitingIn(checked),
  };
  for (const destination of wanted) await writeReport(report, destination, options, context);
  const failing = failOn !== 'never' && shown.some((f) => rank[f.diagnostic.severity] >= rank[failOn]);
  return failing ? exitCodes.findings : exitCodes.done;
}

/** Faults that make rules wait; those of a file that several guides include count once. */
function waitingIn(checked: readonly Checked[]): Waiting | undefined {
  const places = new Set(
    checked.flatMap((c) => c.waitsFor ?? []).map(({ path, line, column }) => `${path}:${line}:${column}`),
  );
  const [first] = places;
  return first === undefined ? undefined : { faults: places.size, first };
}

async function check(
  paths: readonly string[],
  options: LintCommandOptions,
  input: CheckInput,
  context: Context,
): Promise<Checked[]> {
  const { io } = input;
  const onDisk = paths.filter((p) => p !== '-');
  const fromInput = onDisk.length < paths.length;
  const name = options.stdinFilename;
  if (fromInput && name === undefined) throw new UsageError((u) => u.stdinFilename);
  const guides = onDisk.length > 0 || !fromInput ? await findGuides(io, onDisk) : [];
  const standardInput = fromInput && name !== undefined ? { path: name, bytes: await inputOf(io) } : undefined;
  const progress = await progressFor(options, context);
  try {
    const workers = workersAsked(options.workers);
    return await checkGuides(input, guides, {
      standardInput,
      cache: options.cache !== false,
      workers,
      progress: progress?.told,
    });
  } finally {
    progress?.clear();
  }
}

async function inputOf({ stdin }: Io): Promise<Uint8Array> {
  try {
    return await stdin();
  } catch {
    // A folder, or a connection that broke.
    throw new UsageError((u) => u.unreadableInput);
  }
}

function workersAsked(asked: string | undefined): number | undefined {
  if (asked === undefined) return undefined;
  if (!/^\d{1,2}$/.test(asked))
    throw new UsageError((u) => u.badOptionValue({ option: '--workers', value: asked, allowed: ['0', '1', '2', '…'] }));
  return Number(asked);
}

async function progressFor(options: LintCommandOptions, { io, messages }: Context): Promise<Progress | undefined> {
  if (io.stderr.isTTY !== true || options.quiet) return undefined;
  const { progressOn } = await import('../progress.ts');
  return progressOn(io, messages.checking);
}
