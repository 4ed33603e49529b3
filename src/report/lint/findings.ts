import type { Diagnostic, Severity } from '../../diagnostic/diagnostic.ts';

/** A finding with its sentences in the reader's language. */
export interface Told {
  readonly diagnostic: Diagnostic;
  readonly message: string;
  /** One sentence for each of the diagnostic's related places. */
  readonly related: readonly string[];
}

/** A finding as a report of a whole run has it. */
export interface Finding extends Told {
  /** The same for the same fault in the same part of the guide, wherever its lines have moved; 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** The path of the guide it was found in, where the place itself is in a file that the guide includes. */
  readonly guide?: string;
}

/** What has changed since a baseline was made. */
export interface Trend {
  /** Findings that the baseline holds back. */
  readonly known: readonly Finding[];
  /** How many of the baseline's findings are there no more. */
  readonly gone: number;
}

/** What a run of the linter found, ready to be written in any format. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly summary: LintSummary;
  /** All guides that were checked, in the order of their paths; without it, those that have findings. */
  readonly guides?: readonly { readonly path: string; readonly title?: string | undefined }[];
  /** Only where there is a baseline. */
  readonly trend?: Trend | undefined;
  /** Only where some rules had to wait: what must be mended before they can look at the guides. */
  readonly waitsFor?: Waiting | undefined;
}

/** Faults that make rules wait: how many, and where the first of them is (`guides/oppdal.md:12:3`). */
export interface Waiting {
  readonly faults: number;
  readonly first: string;
}

export interface LintSummary {
  /** Files read, includes too. */
  readonly files: number;
  readonly guides: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings held back by comments in the guides, and by a baseline. */
  readonly suppressed: number;
}

export function summarize(
  findings: readonly Told[],
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
