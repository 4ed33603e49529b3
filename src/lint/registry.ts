import type { DiagnosticData } from '../diagnostic/diagnostic.ts';
import type { Range } from '../source/source-file.ts';
import type { ReportExtra, RuleContext, RuleMeta, UiLanguage } from './rule.ts';

/** What every rule can report to, whatever its sentences are. */
export type AnyReport = (
  message: string,
  data: DiagnosticData,
  range: Range,
  extra?: ReportExtra<Readonly<Record<string, unknown>>>,
) => void;

/** A rule as the linter runs it: its own message types no longer matter. */
export interface RunnableRule {
  readonly meta: RuleMeta;
  readonly check?: (context: RuleContext, report: AnyReport) => void;
}

/** The sentences of any rule. Which data a sentence takes was checked where the rule was written. */
export type AnySentences = Readonly<Record<UiLanguage, Readonly<Record<string, (data: never) => string>>>>;
