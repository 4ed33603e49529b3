import { type Tier, tiers } from '../../diff/check.ts';
import type { DiffedGuide, DiffReport } from '../../report/diff/report.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { asTyped } from '../called-as.ts';
import type { Context, SharedOptions } from '../context.ts';
import { type Approvals, approve, loadApprovals } from '../diff/approvals.ts';
import type { ApproveOptions } from '../diff/approve.ts';
import { comparePairs, isAtOrAbove, told } from '../diff/compare.ts';
import { type PairOptions, pairsOf } from '../diff/pairs.ts';
import { diffWordsOf } from '../diff/words.ts';
import { writeDiff } from '../diff/write-diff.ts';
import { exitCodes } from '../exit-codes.ts';
import { destinations } from '../formats.ts';
import { diffFormats } from '../report-formats.ts';
import { UsageError } from '../usage-error.ts';

export interface DiffCommandOptions extends SharedOptions, PairOptions, ApproveOptions {
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
  const words = asTyped(await diffWordsOf(language), io);
  const failOn = failTier(options.failOn);
  const signing = isSigning(options) ? await import('../diff/approve.ts') : undefined;
  const signature = signing?.signatureOf(options, failOn, today, words);
  if (options.gitDriver) return (await import('../diff/git-driver.ts')).gitDriver(paths, words, options, context);
  const wanted = destinations(options.format, options.output, diffFormats, 'pretty');
  if (options.variant)
    return (await import('../diff/variant.ts')).variantDiff(paths, failOn, wanted, options, words, context);
  const approvals = await loadApprovals(io, options.approvals, today, words, signature !== undefined);
  const pairs = await pairsOf(io, paths, options, words);
  if (pairs.length === 0) throw new UsageError((u) => u.noGuides({ paths: paths.length > 0 ? paths : ['.'] }));
  const { compared, unread } = await comparePairs(pairs);
  if (unread.length > 0) await (await import('../diff/unread.ts')).tellUnread(unread, words, context);
  if (options.changelog) {
    await (await import('../diff/changelog.ts')).writeChangelog(compared, words, options, context);
  } else {
    const guides: DiffedGuide[] = [];
    for (const one of compared) guides.push(await told(one, language));
    const isWhole = !unread.some((u) => u.fatal);
    const now =
      signing && signature
        ? await signing.signChanges(guides, approvals, signature, isWhole, words, context)
        : approvals;
    const report = reportOf(guides, now);
    const isNothing = compared.length === 0;
    for (const destination of wanted.filter(({ format }) => !isNothing || !forPeople.has(format)))
      await writeDiff(report, destination, words, options, context);
    tellApprovals(report, words, context);
    if (isWhole) return exitFor(report, failOn);
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

const isSigning = ({ approve, by, why, until }: DiffCommandOptions): boolean =>
  approve === true || by !== undefined || why !== undefined || until !== undefined;

function reportOf(compared: readonly DiffedGuide[], approvals: Approvals): DiffReport {
  const used = new Set<string>();
  const guides = compared.map((guide) => {
    const result = approve(guide.changes, approvals);
    for (const a of result.used) used.add(a.fingerprint);
    return { ...guide, changes: result.changes };
  });
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
  for (const a of report.approvals.expired)
    io.stderr.write(`${terminalText(words.expired({ ...a, until: a.until ?? '' }))}\n`);
  for (const a of report.approvals.unused) io.stderr.write(`${terminalText(words.unused(a))}\n`);
}

function exitFor(report: DiffReport, failOn: Tier | undefined): number {
  if (!failOn) return exitCodes.done;
  const failing = report.guides.some((g) => g.changes.some((c) => !c.approval && isAtOrAbove(c.change.tier, failOn)));
  return failing ? exitCodes.findings : exitCodes.done;
}
