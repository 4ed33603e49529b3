import { compareDiagnostics } from '../../diagnostic/order.ts';
import { sentencesFor } from '../../lint/say.ts';
import type { Finding, Trend } from '../../report/lint/findings.ts';
import type { Io } from '../io.ts';
import type { UiLanguage } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import type { Checked, Located as Placed } from './checked.ts';

export type Located = Finding & Pick<Placed, 'element'>;

/** Findings of all guides in one order, with their sentences. */
export async function asFindings(checked: readonly Checked[], language: UiLanguage): Promise<Located[]> {
  if (checked.every((c) => c.findings.length === 0)) return [];
  const located = checked
    .flatMap((c) => c.findings.map((f) => ({ ...f, guide: c.path })))
    .sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic))
    // A file that two guides include is told of once.
    .filter((f, i, all) => i === 0 || compareDiagnostics((all[i - 1] ?? f).diagnostic, f.diagnostic) !== 0);

  const said = await sentencesFor(
    located.map((l) => l.diagnostic),
    language,
  );
  const { withoutNumbers } = await import('../../report/lint/without-numbers.ts');
  return located.map((l, i) =>
    withoutNumbers({ ...l, message: said[i]?.message ?? '', related: said[i]?.related ?? [] }),
  );
}

/** Findings that the baseline knows are held back; with `update`, all that are found now become known. */
export async function heldBack(
  findings: readonly Located[],
  path: string | undefined,
  update: boolean,
  io: Io,
): Promise<{ known: number; shown: readonly Located[]; trend?: Trend }> {
  if (path === undefined) {
    if (update) throw new UsageError((u) => u.onlyWith({ option: '--update-baseline', other: '--baseline' }));
    return { known: 0, shown: findings };
  }
  const { readBaseline, writeBaseline } = await import('../baseline.ts');
  if (update) {
    await writeBaseline(io, path, findings);
    return { known: findings.length, shown: [], trend: { known: findings, gone: 0 } };
  }
  const known = readBaseline(io, path, false);
  const shown = findings.filter((f) => !known.has(f.fingerprint));
  const held = findings.filter((f) => known.has(f.fingerprint));
  return { known: held.length, shown, trend: { known: held, gone: known.size - held.length } };
}
