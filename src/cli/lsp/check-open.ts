import { sentencesFor } from '../../lint/say.ts';
import type { Guide } from '../../model/guide.ts';
import type { Told } from '../../report/lint/findings.ts';
import { withoutNumbers } from '../../report/lint/without-numbers.ts';
import type { UiLanguage } from '../language.ts';
import { checkParsed } from '../lint/check-here.ts';
import type { Reading } from './guide-reader.ts';
import type { Workspace } from './workspace.ts';

/** What the command line would find in a guide, were everything saved now. */
export interface CheckedGuide {
  readonly reading: Reading;
  readonly findings: readonly Told[];
  /** Paths of all files that the findings rest on, those of other guides included. */
  readonly restsOn: ReadonlySet<string>;
  /** The day it was checked on. */
  readonly today: string;
}

/** @throws UsageError for settings that cannot be read */
export async function checkOpen(
  workspace: Workspace,
  reading: Reading,
  { language, today }: { readonly language: UiLanguage; readonly today: string },
): Promise<CheckedGuide> {
  const config = await workspace.settings();
  const { parsed, guide, reads } = reading;
  const siblings = new Map<string, Guide | undefined>();
  const restsOn = new Set(reads.keys());
  for (;;) {
    const missing = new Set<string>();
    const { diagnostics } = await checkParsed({ io: workspace.io, config, today }, guide.path, parsed, {
      sibling: (id) => {
        if (!siblings.has(id)) missing.add(id);
        return siblings.get(id);
      },
    });
    if (missing.size === 0) {
      const shown = await notKnown(workspace, diagnostics, parsed.guide);
      const said = await sentencesFor(shown, language);
      const findings = shown.map((diagnostic, i) =>
        withoutNumbers<Told>({ diagnostic, message: said[i]?.message ?? '', related: said[i]?.related ?? [] }),
      );
      return { reading, findings, restsOn, today };
    }
    for (const id of missing) {
      const other = await workspace.guideNamed(id);
      siblings.set(id, other?.parsed.guide);
      for (const path of other?.reads.keys() ?? []) restsOn.add(path);
    }
  }
}

/** The findings that no baseline of the settings holds back. */
async function notKnown(
  workspace: Workspace,
  diagnostics: Told['diagnostic'][] | readonly Told['diagnostic'][],
  guide: Guide | undefined,
): Promise<readonly Told['diagnostic'][]> {
  const path = (await workspace.settings()).layers.at(-1)?.baseline;
  if (path === undefined || diagnostics.length === 0) return diagnostics;
  const [{ readBaseline }, { fingerprints }] = await Promise.all([
    import('../baseline.ts'),
    import('../fingerprint.ts'),
  ]);
  const known = readBaseline(workspace.io, path, false);
  const names = fingerprints(diagnostics, guide);
  return diagnostics.filter((_, i) => !known.has(names[i] ?? ''));
}
