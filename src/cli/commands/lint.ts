import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic, Severity } from '../../diagnostic/diagnostic.ts';
import { ordered } from '../../diagnostic/order.ts';
import { lintGuide } from '../../lint/linter.ts';
import type { ParsedGuide } from '../../parse/parse-guide.ts';
import { type LintReport, summarize } from '../../report/lint/findings.ts';
import { wantsColour } from '../colour.ts';
import type { Context, SharedOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { findGuides } from '../find-guides.ts';
import { type Destination, destinations } from '../formats.ts';
import { readGuide, readGuideFrom } from '../read-guide.ts';
import { withSentences } from '../say.ts';
import { UsageError } from '../usage-error.ts';

export interface LintOptions extends SharedOptions {
  readonly failOn?: string;
  readonly stdinFilename?: string;
}

const formats = ['pretty', 'concise', 'json'] as const;
type Format = (typeof formats)[number];

const failSeverities = ['error', 'warning', 'info', 'never'] as const;
const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** `veileder lint`: parse, check, report; exit 1 when something is at or above `--fail-on`. */
export async function lintCommand(paths: readonly string[], options: LintOptions, context: Context): Promise<number> {
  const failOn = failSeverities.find((s) => s === (options.failOn ?? 'error'));
  if (!failOn)
    throw new UsageError((u) =>
      u.badOptionValue({ option: '--fail-on', value: options.failOn ?? '', allowed: failSeverities }),
    );
  const wanted = destinations<Format>(options.format, options.output, formats, 'pretty');
  const { diagnostics, files, guides } = await check(paths, options, context);
  const findings = await withSentences(ordered(diagnostics), context.language);
  const report: LintReport = { findings, summary: summarize(findings, { files, guides, suppressed: 0 }) };
  for (const destination of wanted) await write(report, destination, options, context);
  const failing = failOn !== 'never' && findings.some((f) => rank[f.diagnostic.severity] >= rank[failOn]);
  return failing ? exitCodes.findings : exitCodes.done;
}

async function check(
  paths: readonly string[],
  options: LintOptions,
  { io }: Context,
): Promise<{ diagnostics: Diagnostic[]; files: number; guides: number }> {
  const diagnostics: Diagnostic[] = [];
  let files = 0;
  let guides = 0;
  const take = (parsed: ParsedGuide, path: string): void => {
    const fileExists = (name: string): boolean => existsSync(resolve(io.cwd, dirname(path), name));
    diagnostics.push(...lintGuide(parsed, { fileExists }));
    files += Math.max(1, parsed.files.length);
    guides++;
  };
  const onDisk = paths.filter((p) => p !== '-');
  if (onDisk.length < paths.length) {
    const name = options.stdinFilename;
    if (name === undefined) throw new UsageError((u) => u.stdinFilename);
    take(await readGuideFrom(io, name, await io.stdin()), name);
  }
  if (onDisk.length > 0 || paths.length === 0) {
    for (const guide of await findGuides(io, onDisk)) take(await readGuide(io, guide), guide.path);
  }
  return { diagnostics, files, guides };
}

async function write(
  report: LintReport,
  { format, file }: Destination<Format>,
  options: LintOptions,
  context: Context,
): Promise<void> {
  const { io } = context;
  const text = await formatted(report, format, file === undefined, options, context);
  if (file === undefined) io.stdout.write(text);
  else await (await import('../write-output.ts')).writeWhole(io, file, text);
}

async function formatted(
  report: LintReport,
  format: Format,
  toTerminal: boolean,
  options: LintOptions,
  { io, messages }: Context,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/lint/json.ts')).lintJson(report);
    case 'concise':
      return (await import('../../report/lint/concise.ts')).lintConcise(report);
    case 'pretty': {
      const paint = await (await import('../../report/paint.ts')).paintFor(
        toTerminal && wantsColour(io, io.stdout, options.color),
      );
      const width = toTerminal && io.stdout.columns ? io.stdout.columns : 100;
      const quiet = options.quiet === true;
      // A clean run needs no frames: the layout (and its character tables) is left alone.
      if (report.findings.length === 0) return `${paint.good(messages.summary.clean(report.summary))}\n`;
      return (await import('../../report/lint/pretty.ts')).lintPretty(report, { messages, paint, width, quiet });
    }
  }
}
