/**
 * What the program itself says: help, usage errors, summaries. Findings have their sentences with their rules.
 * A language that lacks a line does not compile.
 */
export interface Catalog {
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly summary: {
    readonly clean: (n: { guides: number }) => string;
    readonly found: (n: {
      errors: number;
      warnings: number;
      infos: number;
      guides: number;
      suppressed: number;
    }) => string;
    readonly explainHint: string;
  };
  readonly usage: {
    readonly unknownOption: (d: { option: string; suggestion?: string | undefined }) => string;
    readonly unknownCommand: (d: { command: string; suggestion?: string | undefined }) => string;
    readonly missingArgument: (d: { argument: string }) => string;
    readonly missingOptionValue: (d: { option: string }) => string;
    readonly badOptionValue: (d: { option: string; value: string; allowed: readonly string[] }) => string;
    readonly tooManyArguments: (d: { command: string }) => string;
    readonly noSuchFile: (d: { path: string }) => string;
    readonly unreadable: (d: { path: string }) => string;
    readonly noGuides: (d: { paths: readonly string[] }) => string;
    readonly unknownRule: (d: { rule: string; suggestion?: string | undefined }) => string;
    readonly stdinFilename: string;
    readonly cannotWrite: (d: { path: string; reason: string }) => string;
    readonly alreadyThere: (d: { path: string }) => string;
    readonly nodeTooOld: (d: { found: string; needed: string }) => string;
    readonly helpHint: (d: { command: string }) => string;
    readonly error: string;
  };
  readonly fault: (d: { message: string }) => string;
  readonly interrupted: string;
  readonly help: {
    readonly headings: Readonly<
      Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:' | 'Examples:', string>
    >;
    readonly defaultValue: string;
    readonly choices: string;
    readonly program: string;
    readonly help: string;
    readonly helpCommand: string;
    readonly version: string;
    readonly lang: string;
    readonly noColor: string;
    readonly quiet: string;
    readonly format: string;
    readonly output: string;
    readonly lint: string;
    readonly lintPaths: string;
    readonly failOn: string;
    readonly stdinFilename: string;
    readonly explain: string;
    readonly explainRule: string;
    readonly rules: string;
    readonly init: string;
    readonly initDir: string;
    readonly initForm: string;
    readonly initLanguage: string;
    readonly initTitle: string;
    readonly initMunicipality: string;
  };
  readonly explain: {
    readonly why: string;
    readonly mend: string;
    readonly bad: string;
    readonly good: string;
    readonly sources: string;
    readonly severity: string;
    readonly inDraft: string;
    readonly off: string;
    readonly profiles: string;
  };
  readonly groups: Readonly<
    Record<
      'reading' | 'references' | 'flow' | 'bti' | 'deadlines' | 'page' | 'law' | 'contacts' | 'language' | 'upkeep',
      string
    >
  >;
  readonly rulesFooter: string;
  readonly initDone: (d: { path: string }) => string;
  readonly initTexts: { readonly title: string; readonly municipality: string };
}
