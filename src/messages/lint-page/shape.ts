/** The texts of the page that `lint --format html` makes. */
export interface LintPageTexts {
  readonly title: string;
  readonly show: string;
  readonly showAll: string;
  readonly showErrors: string;
  readonly noErrors: string;
  readonly overview: string;
  /** Of the table, for those who hear it. */
  readonly caption: string;
  readonly guide: string;
  readonly total: string;
  readonly trend: string;
  readonly isNew: string;
  readonly isKnown: string;
  readonly isGone: string;
  readonly findings: string;
  readonly none: string;
  readonly clean: string;
  readonly known: (n: number) => string;
  readonly places: (n: number) => string;
  readonly related: string;
  readonly suppressed: (n: number) => string;
}
