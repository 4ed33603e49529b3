import type { DiagnosticData, Fix } from '../diagnostic/diagnostic.ts';
import type { Range } from '../source/source-file.ts';
import type { RuleContext, RuleMeta, UiLanguage } from './rule.ts';

/** As `ReportExtra`, whatever the sentences are. */
export interface AnyExtra {
  readonly related?: readonly { readonly message: string; readonly data?: DiagnosticData; readonly range: Range }[];
  readonly fix?: Fix;
}

/** What every rule can report to. */
export type AnyReport = (message: string, data: DiagnosticData, range: Range, extra?: AnyExtra) => void;

/** A rule as the linter runs it: its own message types no longer matter. */
export interface RunnableRule {
  readonly meta: RuleMeta;
  readonly check?: (context: RuleContext, report: AnyReport) => void;
}

/** The sentences of any rule. Which data a sentence takes was checked where the rule was written. */
export type AnySentences = Readonly<Record<UiLanguage, Readonly<Record<string, (data: never) => string>>>>;
