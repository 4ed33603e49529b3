import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import { flowOf } from '../model/flow.ts';
import type { Guide, Status } from '../model/guide.ts';
import type { SourceFile } from '../source/source-file.ts';
import { waitedFor, withoutEchoes } from './echoes.ts';
import type { RuleId } from './generated/ids.ts';
import { rules } from './generated/rules.ts';
import type { AnyReport, RunnableRule } from './registry.ts';
import type { RuleContext, RuleMeta, RuleProfile } from './rule.ts';
import { applySuppressions } from './suppressions.ts';

/** What reading a file gave. */
export interface Parsed {
  readonly guide?: Guide | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read; what stands in a part that could not be read is looked up in them. */
  readonly files?: readonly SourceFile[] | undefined;
}

export interface LintOptions {
  /** Which rules are on; when left out, `core`, and `bti` where the guide follows that model. */
  readonly profiles?: readonly RuleProfile[] | undefined;
  /** What is said of single rules: a severity also turns a rule on. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>> | undefined;
  /** Limits of single rules, over those of their `meta.options`. */
  readonly ruleOptions?: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>> | undefined;
  /** Whether a file is there, by its path from the guide's folder. */
  readonly fileExists?: ((path: string) => boolean) | undefined;
  /** The day of the run, `2026-08-01`. */
  readonly today?: string | undefined;
  /** Another guide of the same run, by its id: rules about translations are silent without it. */
  readonly sibling?: ((guideId: string) => Guide | undefined) | undefined;
}

const ruleIds = Object.keys(rules);

const flowRules: ReadonlySet<string> = new Set(
  Object.entries(rules).flatMap(([id, { meta }]) => (meta.group === 'flow' ? [id] : [])),
);

const wholeRules: ReadonlySet<string> = new Set(
  (Object.entries(rules) as [RuleId, RunnableRule][]).flatMap(([id, { meta }]) => (meta.needsWhole ? [id] : [])),
);

/** A rule that threw: a fault in the program, never something about the guide. */
export class RuleFault extends Error {
  override readonly name = 'RuleFault';
  readonly rule: RuleId;

  constructor(rule: RuleId, cause: unknown) {
    super(`rule ${rule} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.rule = rule;
  }
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const lower = (a: Severity, b: Severity): Severity => (rank[a] <= rank[b] ? a : b);

const metaSeverity = (meta: RuleMeta, status: Status): Severity =>
  status === 'draft' ? (meta.draft ?? meta.severity) : meta.severity;

/** The severity a rule has in this run; undefined when it is off. */
function severityOf(id: RuleId, meta: RuleMeta, guide: Guide, options: LintOptions): Severity | undefined {
  const said = options.rules?.[id];
  if (said !== undefined) return said === 'off' ? undefined : said;
  const profiles = options.profiles ?? (guide.profile === 'bti' ? ['core', 'bti'] : ['core']);
  if (meta.off || !meta.profiles.some((profile) => profiles.includes(profile))) return undefined;
  return metaSeverity(meta, guide.status);
}

/**
 * Problems from reading: never raised above what the parser said. Where they left no guide they stand as they are,
 * so that a configuration cannot turn an unreadable file into a clean one.
 */
function fromReading(parsed: Parsed, options: LintOptions): Diagnostic[] {
  const { guide } = parsed;
  if (!guide) return [...parsed.diagnostics];
  return parsed.diagnostics.flatMap((diagnostic) => {
    const id = diagnostic.rule as RuleId;
    const severity = severityOf(id, rules[id].meta, guide, options);
    return severity ? [{ ...diagnostic, severity: lower(severity, diagnostic.severity) }] : [];
  });
}

function contextOf(guide: Guide, options: LintOptions): RuleContext {
  return {
    guide,
    get flow() {
      return flowOf(guide);
    },
    fileExists: options.fileExists,
    today: options.today,
    sibling: options.sibling,
  };
}

/** The context of one rule with limits of its own; the flow stays the one that is made once. */
function withLimits(context: RuleContext, limits: Readonly<Record<string, number>>): RuleContext {
  return Object.create(context, { options: { value: limits, enumerable: true } });
}

/**
 * What one rule finds, stamped with its name and severity.
 * @throws RuleFault when the rule itself fails.
 */
export function runRule(id: RuleId, rule: RunnableRule, severity: Severity, context: RuleContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: AnyReport = (message, data, range, extra) => {
    const related = (extra?.related ?? []).map((r) => ({ message: r.message, data: r.data ?? {}, range: r.range }));
    found.push({ rule: id, message, severity, data, range, related, fix: extra?.fix });
  };
  try {
    rule.check?.(context, report);
  } catch (cause) {
    throw new RuleFault(id, cause);
  }
  return found;
}

export interface Linted {
  /** Sorted, each finding once. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings comments in the guide hold back. */
  readonly suppressed: number;
  /** What must be mended before all rules can look at the guide; empty when they all have. */
  readonly waitedFor: readonly Diagnostic[];
}

/**
 * Everything wrong with a guide: what reading it found, and what the rules find, less what its comments hold back.
 * @throws RuleFault when a rule itself fails.
 */
export function lintGuideFully(parsed: Parsed, options: LintOptions = {}): Linted {
  const found = fromReading(parsed, options);
  const { guide, files = [] } = parsed;
  if (guide) {
    const context = contextOf(guide, options);
    for (const [id, rule] of Object.entries(rules) as [RuleId, RunnableRule][]) {
      const severity = rule.check && severityOf(id, rule.meta, guide, options);
      if (!severity) continue;
      const limits = rule.meta.options && { ...rule.meta.options, ...options.ruleOptions?.[id] };
      found.push(...runRule(id, rule, severity, limits ? withLimits(context, limits) : context));
    }
  }
  const causes = withoutEchoes(found, { reading: parsed.diagnostics, files, flowRules, wholeRules });
  const { kept, count } = applySuppressions(causes, files, ruleIds, options.today);
  return { diagnostics: ordered(kept), suppressed: count, waitedFor: waitedFor(parsed.diagnostics) };
}

/** The findings of `lintGuideFully` alone. */
export function lintGuide(parsed: Parsed, options: LintOptions = {}): Diagnostic[] {
  return [...lintGuideFully(parsed, options).diagnostics];
}
