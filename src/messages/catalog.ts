import type { WriteFault } from './write-fault.ts';

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
    /** Some rules had to wait for faults to be mended; the place of the first fault is `first`. */
    readonly waiting: (d: { faults: number; first: string }) => string;
    /** So many of the findings can be mended by `--fix`. */
    readonly mendable: (d: { findings: number }) => string;
    readonly explainHint: string;
  };
  /** Shown while many guides are checked. */
  readonly checking: (n: { done: number; total: number }) => string;
  readonly columns: Readonly<Record<'place' | 'severity' | 'finding' | 'rule', string>>;
  readonly usage: {
    readonly unknownOption: (d: { option: string; suggestion?: string | undefined }) => string;
    /** An option of commands stands before the command, or is one of another command. */
    readonly optionAfterCommand: (d: { option: string }) => string;
    readonly unknownCommand: (d: { command: string; suggestion?: string | undefined }) => string;
    readonly missingArgument: (d: { argument: string }) => string;
    readonly missingOptionValue: (d: { option: string }) => string;
    readonly badOptionValue: (d: { option: string; value: string; allowed: readonly string[] }) => string;
    readonly tooManyArguments: (d: { command: string }) => string;
    readonly notTogether: (d: { option: string; other: string }) => string;
    readonly notAGuide: (d: { path: string }) => string;
    readonly noSuchFile: (d: { path: string }) => string;
    readonly unreadable: (d: { path: string }) => string;
    readonly noGuides: (d: { paths: readonly string[] }) => string;
    readonly unknownRule: (d: { rule: string; suggestion?: string | undefined }) => string;
    /** `explain` knows kinds of change, too. */
    readonly unknownRuleOrChange: (d: { id: string; suggestion?: string | undefined }) => string;
    readonly stdinFilename: string;
    readonly configUnreadable: (d: { place: string }) => string;
    readonly configUnknown: (d: {
      place: string;
      name: string;
      suggestion?: string | undefined;
      known: readonly string[];
    }) => string;
    readonly configNotSettings: (d: { place: string }) => string;
    readonly configWrongValue: (d: {
      place: string;
      name: string;
      value: string;
      allowed: readonly string[];
    }) => string;
    readonly configCycle: (d: { path: string }) => string;
    readonly noBaseline: (d: { path: string }) => string;
    readonly badBaseline: (d: { path: string }) => string;
    readonly fixNeedsFile: string;
    readonly cannotWrite: (d: { path: string; fault: WriteFault; code: string }) => string;
    readonly cannotPrint: (d: { fault: WriteFault; code: string }) => string;
    readonly unreadableInput: string;
    readonly noFolder: string;
    /** The program is a single executable whose own files have nowhere to lie; `variable`: what names the folder. */
    readonly nowhereToUnpack: (d: { folder: string; variable: string }) => string;
    readonly sameName: (d: { first: string; second: string; name: string }) => string;
    readonly alreadyThere: (d: { path: string }) => string;
    /** The first few of what stands where files should be written, and how many more there are. */
    readonly inTheWay: (d: { paths: readonly string[]; more: number }) => string;
    readonly onlyWith: (d: { option: string; other: string }) => string;
    readonly nodeTooOld: (d: { found: string; needed: string }) => string;
    readonly helpHint: (d: { command: string }) => string;
    readonly error: string;
  };
  readonly render: {
    readonly progress: (d: { n: number; of: number; path: string }) => string;
    readonly would: {
      readonly create: (d: { path: string }) => string;
      readonly change: (d: { path: string }) => string;
    };
    readonly written: (d: { files: number }) => string;
    readonly checked: (d: { created: number; changed: number; same: number }) => string;
    readonly held: (d: { guides: number }) => string;
  };
  readonly fault: (d: { message: string }) => string;
  readonly interrupted: string;
  readonly help: {
    readonly headings: Readonly<
      Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:' | 'Examples:', string>
    >;
    /** What stands for a value in the help: `--output <file>`. */
    readonly placeholders: Readonly<
      Record<
        | 'options'
        | 'command'
        | 'file'
        | 'folder'
        | 'paths'
        | 'guide'
        | 'name'
        | 'number'
        | 'percent'
        | 'date'
        | 'reason'
        | 'ref'
        | 'rule'
        | 'id'
        | 'severity'
        | 'tier'
        | 'format'
        | 'formats'
        | 'form'
        | 'language'
        | 'messageLanguage'
        | 'standard'
        | 'title'
        | 'shell',
        string
      >
    >;
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
    readonly config: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly fix: string;
    readonly dryRun: string;
    readonly noCache: string;
    readonly workers: string;
    readonly configCommand: string;
    readonly configGuide: string;
    readonly diff: string;
    readonly diffPaths: string;
    readonly diffSince: string;
    readonly diffNoMergeBase: string;
    readonly diffStaged: string;
    readonly diffVariant: string;
    readonly diffChangelog: string;
    readonly diffApprovals: string;
    readonly diffApprove: string;
    readonly diffBy: string;
    readonly diffWhy: string;
    readonly diffUntil: string;
    readonly diffGitDriver: string;
    readonly diffFailOn: string;
    readonly explain: string;
    readonly explainRule: string;
    readonly rules: string;
    readonly init: string;
    readonly render: string;
    readonly renderPaths: string;
    readonly renderTo: string;
    readonly renderOut: string;
    readonly renderSite: string;
    readonly renderCheck: string;
    readonly renderPoster: string;
    readonly renderPdfStandard: string;
    readonly renderFailOn: string;
    readonly serve: string;
    readonly servePaths: string;
    readonly servePort: string;
    readonly serveOpen: string;
    readonly initDir: string;
    readonly initForm: string;
    readonly initLanguage: string;
    readonly initTitle: string;
    readonly initMunicipality: string;
    readonly initRepo: string;
    readonly initCi: string;
    readonly walk: string;
    readonly walkGuide: string;
    readonly walkAudience: string;
    readonly walkStart: string;
    readonly walkScript: string;
    readonly walkScenario: string;
    readonly walkPlain: string;
    readonly walkSave: string;
    readonly walkResume: string;
    readonly walkTranscript: string;
    readonly paths: string;
    readonly pathsGuide: string;
    readonly pathsLoops: string;
    readonly pathsList: string;
    readonly pathsAudience: string;
    readonly graph: string;
    readonly graphGuide: string;
    readonly graphLevel: string;
    readonly test: string;
    readonly testPaths: string;
    readonly testCoverage: string;
    readonly testSuggest: string;
    readonly completion: string;
    readonly completionShell: string;
    /** How each shell is set up; lines of at most 60 cells, and commands. */
    readonly completionInstall: string;
    readonly lsp: string;
    readonly lspStdio: string;
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
  readonly mended: (d: { files: number }) => string;
  readonly wouldMend: (d: { files: number }) => string;
  readonly config: {
    readonly head: (d: { guide: string; files: readonly string[]; profiles: readonly string[] }) => string;
    readonly byProfile: (profiles: readonly string[]) => string;
    readonly notInProfile: (profiles: readonly string[]) => string;
  };
  readonly initDone: (d: { path: string }) => string;
  readonly initRepoDone: (d: { folder: string; files: number; readme: string }) => string;
  readonly initTexts: { readonly title: string; readonly municipality: string };
}
