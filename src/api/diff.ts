import type { UiLanguage } from '../lint/rule.ts';
import type { DiffJson } from '../report/diff/json.ts';
import type { FindingJson } from '../report/lint/json.ts';
import { checkOptions } from './arguments.ts';
import { langKind } from './languages.ts';
import { type GuideSource, readSource } from './source.ts';

export interface DiffOptions {
  /** The language of all sentences; English when left out. */
  readonly lang?: UiLanguage | undefined;
}

export interface Difference {
  /** Undefined where a part of either guide could not be read: nothing can be said of what has changed then. */
  readonly report: DiffJson | undefined;
  /** What is wrong in the texts of the two guides, so far as it bears on the comparison. */
  readonly diagnostics: readonly FindingJson[];
}

/**
 * What has changed from one guide to another and what it means, as `veileder diff --format json` has it. Texts are
 * named `old` and `new` in it; guides that `parseGuide` has read keep their paths.
 * @throws TypeError (the promise is rejected) when the call is wrong.
 */
export async function diff(old: GuideSource, now: GuideSource, options: DiffOptions = {}): Promise<Difference> {
  checkOptions('diff', options, { lang: langKind });
  const { lang = 'en' } = options;
  const before = await readSource('diff', old, typeof old === 'string' ? { path: 'old' } : {});
  const after = await readSource('diff', now, typeof now === 'string' ? { path: 'new' } : {});
  const [{ faultOf }, { findingsOf }] = await Promise.all([import('./comparable.ts'), import('./findings.ts')]);
  const faults = [before, after].flatMap(({ parsed }) => faultOf(parsed) ?? []);
  const diagnostics = await findingsOf(
    faults.flatMap(({ findings }) => findings),
    lang,
  );
  const [a, b] = [before.parsed.guide, after.parsed.guide];
  if (!a || !b || faults.some(({ fatal }) => fatal)) return { report: undefined, diagnostics };
  const [{ diffGuides }, { toldDiff }, { diffValue }] = await Promise.all([
    import('../diff/diff.ts'),
    import('./told-diff.ts'),
    import('../report/diff/json.ts'),
  ]);
  const told = await toldDiff(diffGuides(a, b), { old: before.path, new: after.path }, lang);
  return { report: diffValue({ guides: [told], approvals: { used: [], unused: [], expired: [] } }), diagnostics };
}
