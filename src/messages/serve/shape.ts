export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What `veileder serve` says, on its pages and in the terminal. */
export interface ServeTexts {
  /** Title of the page that lists the guides. */
  readonly guides: string;
  readonly skip: string;
  readonly skipToFindings: string;
  readonly allGuides: string;
  readonly findings: string;
  /** Without those there are none of. */
  readonly counts: (n: Counts) => string;
  readonly showFindings: string;
  readonly suppressed: (n: number) => string;
  readonly related: string;
  /** Before the title of the step or other part that a finding is in. */
  readonly onPage: string;
  readonly rule: string;
  /** `{time}` and `{counts}` are filled in by the page. */
  readonly updated: string;
  readonly lost: string;
  readonly noScript: string;
  /** The page below is from before a fault that stands in the way of reading the guide. */
  readonly before: string;
  /** The guide cannot be read whole, and never could while the program ran. */
  readonly partly: string;
  readonly unreadable: string;
  readonly settings: (reason: string) => string;
  readonly fault: string;
  readonly gone: string;
  readonly goneHelp: string;
  readonly notFound: string;
  /** Answers to what is not a page: plain text. */
  readonly refused: { readonly host: string; readonly method: string };
  readonly terminal: {
    readonly started: (d: { address: string }) => string;
    readonly otherPort: (d: { usual: number; port: number }) => string;
    readonly cannotWatch: (d: { folder: string }) => string;
    readonly cannotOpen: string;
  };
  readonly usage: {
    readonly port: (d: { value: string }) => string;
    readonly portTaken: (d: { port: number }) => string;
  };
}
