import { type RuleProfile, ruleProfiles } from '../lint/rule.ts';
import type { Guide } from '../model/guide.ts';
import type { LintJson } from '../report/lint/json.ts';
import { aFunction, checkOptions, day, type Kind, listOf, oneOf } from './arguments.ts';
import type { Host } from './host.ts';
import { langKind } from './languages.ts';
import type { ParsedGuide, ParseOptions } from './parse-guide.ts';
import type { RuleSettings } from './rule-options.ts';
import { type GuideSource, readKinds, readSource } from './source.ts';

/** How a guide is to be checked. Nothing is read from `veileder.config.yaml`. */
export interface LintOptions extends ParseOptions {
  /** Sets of rules; when left out, `core`, and `bti` where the guide follows that model. */
  readonly profiles?: readonly RuleProfile[] | undefined;
  /** What is said of single rules: `{ 'dead-end': 'warning', liks: { severity: 'info', score: 45 } }`. */
  readonly rules?: RuleSettings | undefined;
  /** The day the guide is read, `2026-08-01`, for rules that know dates; today when left out. */
  readonly today?: string | undefined;
  /** Whether a file that the guide names is there, by its path from the guide's folder; without it nobody looks. */
  readonly fileExists?: ((path: string) => boolean) | undefined;
  /** Other guides that rules about translations may look at. */
  readonly siblings?: readonly ParsedGuide[] | undefined;
}

const anything: Kind = { is: 'anything', fits: () => true };
const kinds = {
  ...readKinds,
  lang: langKind,
  profiles: listOf(oneOf(ruleProfiles)),
  rules: anything,
  today: day,
  fileExists: aFunction,
  siblings: { is: 'a list of guides', fits: Array.isArray },
} as const;

/** Checks a guide: what reading it found, and what the rules find, as `veileder lint --format json` has it. */
export type Lint = (source: GuideSource, options?: LintOptions) => Promise<LintJson>;

/** `lint`, with the day from the clock where a call gives none. */
export function makeLint({ today: dayOfClock }: Pick<Host, 'today'>): Lint {
  return async (source, options = {}) => {
    checkOptions('lint', options, kinds);
    const { lang = 'en', profiles, rules = {}, today = dayOfClock(), fileExists, siblings = [], ...how } = options;
    const { linterRules } = await import('./rule-options.ts');
    const configured = linterRules(rules);
    const others: (Guide | undefined)[] = [];
    for (const other of siblings) others.push((await readSource('lint', other, {})).parsed.guide);
    const { parsed } = await readSource('lint', source, how);
    const [{ lintGuideFully }, { toldIn }, { lintValue }, { summarize }] = await Promise.all([
      import('../lint/linter.ts'),
      import('./findings.ts'),
      import('../report/lint/json.ts'),
      import('../report/lint/findings.ts'),
    ]);
    const sibling = (id: string): Guide | undefined => others.find((guide) => guide?.id === id);
    const linted = lintGuideFully(parsed, { ...configured, profiles, today, fileExists, sibling });
    const findings = await toldIn(linted.diagnostics, lang);
    const counts = { files: Math.max(1, parsed.files.length), guides: 1, suppressed: linted.suppressed };
    return lintValue({ findings, summary: summarize(findings, counts) });
  };
}
