import type { Range } from '../source/source-file.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Typed values of a finding's sentence; plain data so that it can cross a worker or a cache. */
export type DiagnosticData = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Another place that explains a finding, such as the first of two definitions. */
export interface Related {
  /** Which sentence of the rule's messages describes the place. */
  readonly message: string;
  readonly data: DiagnosticData;
  readonly range: Range;
}

/** A mend: the edits are applied together or not at all; none overlap. */
export interface Fix {
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/**
 * Something wrong in a guide: data, not text. `rule` says which rule (the file name under `lint/rules`),
 * `message` which of its sentences, `data` what goes into it. The sentence is made in `report`.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly data: DiagnosticData;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly fix?: Fix | undefined;
}
