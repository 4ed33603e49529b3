import { type Tier, tiers } from '../../diff/check.ts';
import type { DiffReport } from '../../report/diff/report.ts';
import type { Context, SharedOptions } from '../context.ts';
import { type Approvals, approve, loadApprovals } from '../diff/approvals.ts';
import { type Compared, comparePairs, isAtOrAbove, told } from '../diff/compare.ts';
import { type PairOptions, pairsOf } from '../diff/pairs.ts';
import { tellUnread } from '../diff/unread.ts';
import { diffWordsOf } from '../diff/words.ts';
import { writeDiff } from '../diff/write-diff.ts';
import { exitCodes } from '../exit-codes.ts';
import { destinations } from '../formats.ts';
import { diffFormats } from '../report-formats.ts';
import { UsageError } from '../usage-error.ts';

export interface DiffCommandOptions extends SharedOptions, PairOptions {
  readonly failOn?: string;
  readonly approvals?: string;
  readonly changelog?: boolean;
  readonly variant?: boolean;
  readonly gitDriver?: boolean;
}

/** Formats that would say in words that nothing has changed, also where nothing could be compared. */
const forPeople: ReadonlySet<string> = new Set(['pretty', 'markdown', 'html']);

/** `veileder diff OLD NEW`: what has changed and what it means; exit 1 when something at or above `--fail-on` is not approved. */
export async function diffCommand(
  paths: readonly string[],
  options: DiffCommandOptions,
  context: Context,
): Promise<number> {
  const { io, language, today } = context;
  const words = await diffWordsOf(language);
  if (options.gitDriver) return (await import('../diff/git-driver.ts')).gitDriver(paths, words, options, context);
  const failOn = failTier(options.failOn);
  const wanted = destinations(options.format, options.output, diffFormats, 'pretty');
  if (options.variant)
    return (await import('../diff/variant.ts')).variantDiff(paths, failOn, wanted, options, words, context);
  const approvals = await loadApprovals(io, options.approvals, today, words);
  const pairs = await pairsOf(io, paths, options, words);
  if (pairs.length === 0) throw new UsageError((u) => u.noGuides({ paths: paths.length > 0 ? paths : ['.'] }));
  const { compared, unread } = await comparePairs(pairs);
  await tellUnread(unread, words, context);
  if (options.changelog) {
    await (await import('../diff/changelog.ts')).writeChangelog(compared, words, options, context);
  } else {
    const report = await reportOf(compared, approvals, context);
    const isNothing = compared.length === 0;
    for (const destination of wanted.filter(({ format }) => !isNothing || !forPeople.has(format)))
      await writeDiff(report, destination, words, options, context);
    tellApprovals(report, words, context);
    if (!unread.some((u) => u.fatal)) return exitFor(report, failOn);
  }
  return unread.some((u) => u.fatal) ? exitCodes.usage : exitCodes.done;
}

function failTier(given: string | undefined): Tier | undefined {
  if (given === undefined || given === 'never') return undefined;
  const tier = tiers.find((t) => t === given);
  if (!tier) {
    throw new UsageError((u) => u.badOptionValue({ option: '--fail-on', value: given, allowed: [...tiers, 'never'] }));
  }
  return tier;
}

async function reportOf(
  compared: readonly Compared[],
  approvals: Approvals,
  { language }: Context,
): Promise<DiffReport> {
  const used = new Set<string>();
  const guides = [];
  for (const one of compared) {
    const guide = await told(one, language);
    const result = approve(guide.changes, approvals);
    for (const a of result.used) used.add(a.fingerprint);
    guides.push({ ...guide, changes: result.changes });
  }
  const { valid, expired } = approvals;
  return {
    guides,
    approvals: {
      used: valid.filter((a) => used.has(a.fingerprint)),
      unused: valid.filter((a) => !used.has(a.fingerprint)),
      expired,
    },
  };
}

function tellApprovals(report: DiffReport, words: Awaited<ReturnType<typeof diffWordsOf>>, { io }: Context): void {
  for (const a of report.approvals.expired) io.stderr.write(`${words.expired({ ...a, until: a.until ?? '' })}\n`);
  for (const a of report.approvals.unused) io.stderr.write(`${words.unused(a)}\n`);
}

function exitFor(report: DiffReport, failOn: Tier | undefined): number {
  if (!failOn) return exitCodes.done;
  const failing = report.guides.some((g) => g.changes.some((c) => !c.approval && isAtOrAbove(c.change.tier, failOn)));
  return failing ? exitCodes.findings : exitCodes.done;
}
