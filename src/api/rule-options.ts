import type { Severity } from '../diagnostic/diagnostic.ts';
import { type RuleId, ruleIds } from '../lint/generated/ids.ts';
import { rules as allRules } from '../lint/generated/rules.ts';
import type { LintOptions as LinterOptions } from '../lint/linter.ts';
import type { RuleMeta } from '../lint/rule.ts';
import { isRecord, nameOf, unknownName } from './arguments.ts';

/** What is said of one rule, as in `veileder.config.yaml`: a severity, or that and the rule's own limits by name. */
export type RuleSetting =
  | Severity
  | 'off'
  | {
      readonly severity?: Severity | 'off' | undefined;
      readonly [limit: string]: Severity | 'off' | number | undefined;
    };

export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];
const severityIn = (value: unknown): Severity | 'off' | undefined => severities.find((s) => s === value);

/**
 * Settings of rules as the linter takes them.
 * @throws TypeError for a rule, a limit or a severity that does not exist.
 */
export function linterRules(settings: unknown): Pick<LinterOptions, 'rules' | 'ruleOptions'> {
  if (!isRecord(settings)) throw new TypeError(`lint: the option "rules" must be an object, not ${nameOf(settings)}.`);
  const rules: Partial<Record<RuleId, Severity | 'off'>> = {};
  const ruleOptions: Partial<Record<RuleId, Record<string, number>>> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const id = ruleIds.find((known) => known === name);
    if (!id) throw unknownName('lint: there is no rule', name, ruleIds, 'rules');
    if (setting === undefined) continue;
    const { severity, limits } = partsOf(id, setting);
    if (severity) rules[id] = severity;
    if (limits) ruleOptions[id] = limits;
  }
  return { rules, ruleOptions };
}

function partsOf(id: RuleId, setting: unknown): { severity?: Severity | 'off'; limits?: Record<string, number> } {
  const alone = severityIn(setting);
  if (alone) return { severity: alone };
  if (!isRecord(setting)) throw wrongSetting(id, setting);
  const { severity: given, ...rest } = setting;
  const severity = severityIn(given);
  if (given !== undefined && !severity) throw wrongSetting(id, given);
  const meta: RuleMeta = allRules[id].meta;
  const known = Object.keys(meta.options ?? {});
  const limits: Record<string, number> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (!known.includes(name)) throw unknownName(`lint: the rule "${id}" has no limit`, name, known, 'limits');
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new TypeError(`lint: "${name}" of the rule "${id}" must be a number, not ${nameOf(value)}.`);
    }
    limits[name] = value;
  }
  return { limits, ...(severity ? { severity } : {}) };
}

const wrongSetting = (id: RuleId, value: unknown): TypeError =>
  new TypeError(`lint: the rule "${id}" must be "error", "warning", "info" or "off", not ${nameOf(value)}.`);
