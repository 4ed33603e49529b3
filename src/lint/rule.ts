import type { Diagnostic, DiagnosticData, Fix, Severity } from '../diagnostic/diagnostic.ts';
import type { ProblemMessages, ProblemRule } from '../diagnostic/problems.ts';
import type { FlowGraph } from '../model/flow.ts';
import type { Guide } from '../model/guide.ts';
import type { Range } from '../source/source-file.ts';

/** The languages the program speaks. */
export type UiLanguage = 'nb' | 'nn' | 'en';

export type RuleGroup =
  | 'reading'
  | 'references'
  | 'flow'
  | 'bti'
  | 'deadlines'
  | 'page'
  | 'law'
  | 'contacts'
  | 'language'
  | 'upkeep';

/** Sets of rules that are turned on together. */
export const ruleProfiles = ['core', 'bti', 'klarspråk', 'strict'] as const;
export type RuleProfile = (typeof ruleProfiles)[number];

/** Each sentence of a rule by name, with the data it needs. */
export type MessageShape = Readonly<Record<string, DiagnosticData>>;

/** The sentences in every language; a missing one does not compile. */
export type Sentences<M> = Readonly<Record<UiLanguage, { readonly [K in keyof M]: (data: M[K]) => string }>>;

export interface RuleMeta {
  readonly group: RuleGroup;
  /** In a published guide. */
  readonly severity: Severity;
  /** In a draft, where it differs: holes that real guides have are one lower. */
  readonly draft?: Severity;
  readonly profiles: readonly RuleProfile[];
  /** Not on unless the configuration says so. */
  readonly off?: true;
  /** Says that something is missing: silent while a part of the guide could not be read. */
  readonly needsWhole?: true;
  /** The rule's own limits by name, with their usual values; the configuration may set others. */
  readonly options?: Readonly<Record<string, number>>;
}

/** What a rule sees. Rules keep no state and report places of the author's file only. */
export interface RuleContext {
  readonly guide: Guide;
  /** The flow, made once for all rules, when first asked for. */
  readonly flow: FlowGraph;
  /** The rule's own limits (`meta.options`), as configured. */
  readonly options?: Readonly<Record<string, number>> | undefined;
  /** Whether a file is there, by its path from the guide's folder; undefined where nobody can look. */
  readonly fileExists?: ((path: string) => boolean) | undefined;
  /** The day the guide is read, `2026-08-01`: what has no date of its own is held against the law of that day. */
  readonly today?: string | undefined;
  /** Another guide of the same run, by its id; undefined where there is none, or nobody can look. */
  readonly sibling?: ((guideId: string) => Guide | undefined) | undefined;
}

export interface ReportExtra<M> {
  readonly related?: readonly {
    readonly message: keyof M & string;
    readonly data?: DiagnosticData;
    readonly range: Range;
  }[];
  readonly fix?: Fix;
}

/** States a problem; the linter stamps rule id and severity. */
export type Report<M> = <K extends keyof M & string>(
  message: K,
  data: M[K],
  range: Range,
  extra?: ReportExtra<M>,
) => void;

export interface Rule<M = MessageShape> {
  readonly meta: RuleMeta;
  /** Absent where the finding comes from reading the file. */
  readonly check?: (context: RuleContext, report: Report<M>) => void;
}

/**
 * One rule, in a file of its own; the file's name is the rule's id.
 * @__NO_SIDE_EFFECTS__ — so that a bundle without the rules drops them.
 */
export function defineRule<M>(rule: Rule<M>): Rule<M> {
  return rule;
}

/** The sentences of a rule whose findings come from reading the file. */
export type ProblemSentences<R extends ProblemRule> = Sentences<ProblemMessages<R>>;

/** One example of a rule's page, which is also its test: `finds` are the places (`line:column`) the rule reports, none for a good one. */
export interface RuleExample {
  readonly form: 'md' | 'yaml';
  readonly text: string;
  readonly finds: readonly string[];
  /** Another guide of the same run, which the example is held against. */
  readonly beside?: { readonly form: 'md' | 'yaml'; readonly text: string };
}

/** The rule's documentation, read by `veileder explain`, the rule list and the tests. */
export interface RulePage {
  readonly nb: RuleText;
  readonly nn: RuleText;
  readonly en: RuleText;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** Where a fact the rule rests on comes from. */
  readonly sources?: readonly string[];
}

export interface RuleText {
  /** One line: what the rule finds. */
  readonly title: string;
  /** Why it matters to those who follow the guide. */
  readonly why: string;
  /** What to do about a finding. */
  readonly mend: string;
}

export type { Diagnostic };
