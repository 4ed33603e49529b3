import type { Tier } from '../../diff/check.ts';
import type { DiffWords } from '../../messages/diff/shape.ts';
import type { NewApproval } from '../../parse/approvals-added.ts';
import type { Approval, DiffedGuide } from '../../report/diff/report.ts';
import { decode } from '../../source/decode.ts';
import { terminalText } from '../../source/terminal-text.ts';
import { parseDay } from '../../walk/deadlines.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-output.ts';
import { type Approvals, approve } from './approvals.ts';
import { isAtOrAbove } from './compare.ts';

/** Who approves, why, until when, and from which tier. */
export interface Signature extends Pick<Approval, 'who' | 'why' | 'until'> {
  readonly tier: Tier;
}

export interface ApproveOptions {
  readonly approve?: boolean;
  readonly by?: string;
  readonly why?: string;
  readonly until?: string;
}

/** What the README tells a check to stop at. */
const usualTier: Tier = 'practice';

/**
 * What `--approve` says of every change.
 * @throws UsageError when a part of it is missing, is wrong, or stands without `--approve`.
 */
export function signatureOf(
  options: ApproveOptions & {
    readonly failOn?: string;
    readonly variant?: boolean;
    readonly changelog?: boolean;
    readonly gitDriver?: boolean;
  },
  tier: Tier | undefined,
  today: string,
  words: DiffWords,
): Signature {
  const { by, why, until } = options;
  if (!options.approve) {
    const option = by !== undefined ? '--by' : why !== undefined ? '--why' : '--until';
    throw new UsageError((u) => u.onlyWith({ option, other: '--approve' }));
  }
  const others = { '--variant': options.variant, '--changelog': options.changelog, '--git-driver': options.gitDriver };
  const [other] =
    Object.entries(others).find(([, given]) => given) ?? (options.failOn === 'never' ? ['--fail-on never'] : []);
  if (other !== undefined) throw new UsageError((u) => u.notTogether({ option: '--approve', other }));
  const [who, reason] = [by?.trim(), why?.trim()];
  if (!who) throw new UsageError(() => words.usage.unsigned({ option: '--by' }));
  if (!reason) throw new UsageError(() => words.usage.unsigned({ option: '--why' }));
  if (until !== undefined && !parseDay(until)) throw new UsageError(() => words.usage.badUntil({ value: until }));
  if (until !== undefined && until < today) throw new UsageError(() => words.usage.untilOver({ value: until }));
  return { who, why: reason, ...(until !== undefined && { until }), tier: tier ?? usualTier };
}

/**
 * Writes an approval of every change that has none yet, and gives the approvals as they are then. Where not all could be
 * compared (`isWhole` false) nothing is approved: someone would believe it to be more than it is.
 * @throws UsageError when the file has no room for them, or cannot be written.
 */
export async function signChanges(
  guides: readonly DiffedGuide[],
  approvals: Approvals,
  signature: Signature,
  isWhole: boolean,
  words: DiffWords,
  { io }: Context,
): Promise<Approvals> {
  const tell = (line: string): void => {
    io.stderr.write(`${terminalText(line)}\n`);
  };
  if (!isWhole) {
    tell(words.approve.notWhole);
    return approvals;
  }
  const added = newApprovals(guides, approvals, signature);
  if (added.length === 0) {
    tell(words.approve.nothing({ tier: signature.tier }));
    return approvals;
  }
  const { path } = approvals;
  await writeWhole(io, path, await withAdded(approvals, added, words));
  tell(words.approve.added({ path, count: added.length }));
  for (const line of added.flatMap(({ about }) => about)) tell(`  ${line}`);
  return { ...approvals, valid: [...approvals.valid, ...added] };
}

/** One for each fingerprint, though two guides may have the change. */
function newApprovals(
  guides: readonly DiffedGuide[],
  approvals: Approvals,
  { tier, ...signed }: Signature,
): NewApproval[] {
  const about = new Map<string, string[]>();
  for (const { change, message, approval } of guides.flatMap((g) => approve(g.changes, approvals).changes)) {
    if (approval || !isAtOrAbove(change.tier, tier)) continue;
    about.set(change.fingerprint, [...(about.get(change.fingerprint) ?? []), `${change.code}: ${message}`]);
  }
  return [...about].map(([fingerprint, lines]) => ({ fingerprint, ...signed, about: lines }));
}

/** The bytes of the file with more approvals in it; what cannot be read back, all of it, is not written. */
async function withAdded(
  { path, read }: Approvals,
  added: readonly NewApproval[],
  words: DiffWords,
): Promise<Uint8Array> {
  const { addApprovals } = await import('../../parse/approvals-added.ts');
  const encoded = (text: string): Buffer => Buffer.from(read?.file.hasMark ? `\uFEFF${text}` : text);
  const isKept = !read || encoded(read.file.text).equals(read.bytes);
  const text = isKept ? await addApprovals(read?.file ?? { path, text: '' }, added) : undefined;
  const bytes = text === undefined ? undefined : encoded(text);
  if (!bytes || decode(path, bytes).file.text !== text) throw new UsageError(() => words.usage.noRoom({ path }));
  return bytes;
}
