import type { Diagnostic, Severity } from '../../diagnostic/diagnostic.ts';

/** A finding with its sentences in the reader's language. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly message: string;
  /** One sentence for each of the diagnostic's related places. */
  readonly related: readonly string[];
  /** The same for the same fault in the same part of the guide, wherever its lines have moved; 32 hexadecimal digits. */
  readonly fingerprint: string;
}

/** What a run of the linter found, ready to be written in any format. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly summary: LintSummary;
}

export interface LintSummary {
  /** Files read, includes too. */
  readonly files: number;
  readonly guides: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings held back by comments in the guides. */
  readonly suppressed: number;
}

export function summarize(
  findings: readonly Finding[],
  counts: Pick<LintSummary, 'files' | 'guides' | 'suppressed'>,
): LintSummary {
  const of = (severity: Severity): number => findings.filter((f) => f.diagnostic.severity === severity).length;
  return {
    files: counts.files,
    guides: counts.guides,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: counts.suppressed,
  };
}

/** The address of a rule's page: a name that `veileder explain` knows, since the program needs no network. */
export function ruleUrl(rule: string): string {
  return `urn:veileder:rule:${rule}`;
}
