import type { Severity } from '../../diagnostic/diagnostic.ts';
import { type PlaceJson, placeJson } from '../place-json.ts';
import { type LintReport, type LintSummary, ruleUrl, type Told } from './findings.ts';

/** Something wrong in a guide, in words. */
export interface FindingJson extends PlaceJson {
  /** The name of the rule, such as `unknown-step`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Other places that explain it, such as the first of two definitions. */
  readonly related: readonly RelatedJson[];
  /** The address of the rule's page: `urn:veileder:rule:…`. */
  readonly url: string;
  /** A mend that is safe to make: its edits belong together, and none overlap. */
  readonly fix: { readonly edits: readonly EditJson[] } | null;
}

export interface RelatedJson extends PlaceJson {
  readonly message: string;
}

/** `text` is to stand where the range is now. */
export interface EditJson extends PlaceJson {
  readonly text: string;
}

/** What the linter found (schemas/lint-report.schema.json); findings in the order of file, place, rule. */
export interface LintJson {
  readonly version: 1;
  readonly summary: LintSummary;
  readonly diagnostics: readonly FindingJson[];
}

export function findingJson({ diagnostic: d, message, related }: Told): FindingJson {
  return {
    rule: d.rule,
    severity: d.severity,
    message,
    ...placeJson(d.range),
    related: d.related.map((r, i) => ({ message: related[i] ?? '', ...placeJson(r.range) })),
    url: ruleUrl(d.rule),
    fix: d.fix ? { edits: d.fix.edits.map((e) => ({ ...placeJson(e.range), text: e.text })) } : null,
  };
}

/** The contract's JSON as a value. */
export function lintValue({ findings, summary }: { findings: readonly Told[]; summary: LintSummary }): LintJson {
  return { version: 1, summary, diagnostics: findings.map(findingJson) };
}

/** The contract's JSON (schemas/lint-report.schema.json), version 1. */
export function lintJson(report: LintReport): string {
  return `${JSON.stringify(lintValue(report), null, 2)}\n`;
}
