import { asWord } from './as-word.ts';
import type { Catalog } from './catalog.ts';
import { counted } from './counted.ts';
import { sayWriteFault, type WriteFaultWords } from './write-fault.ts';

const writeFaults: WriteFaultWords = {
  full: 'The disk is full. Free some space, or choose another place.',
  denied:
    'You are not allowed to write there. Choose another place, or ask whoever looks after the machine for access.',
  'in-the-way': 'A file stands where a folder should be. Choose another folder.',
  folder: 'That is a folder. Give the name of a file.',
  busy: 'Another program is using the file. Close it there and try again.',
  other: (code) => `Check that the place exists and that you are allowed to write there (${code}).`,
};

const maybe = (suggestion: string | undefined): string => (suggestion ? ` Did you mean “${suggestion}”?` : '');

export const en: Catalog = {
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  summary: {
    clean: ({ guides }) => `Nothing wrong in ${counted(guides, 'guide', 'guides')}.`,
    found: ({ errors, warnings, infos, guides, suppressed }) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} and ${counted(infos, 'hint', 'hints')} in ${counted(guides, 'guide', 'guides')}${suppressed ? `, ${suppressed} held back` : ''}.`,
    waiting: ({ faults, first }) =>
      faults === 1
        ? `More checks are made when the fault in ${first} is mended.`
        : `More checks are made when ${faults} faults in how the text is set up are mended. The first is in ${first}.`,
    mendable: ({ findings }) => `The program can mend ${findings} of the findings itself: type “veileder lint --fix”.`,
    explainHint: 'Type “veileder explain RULE” to read more about a rule.',
  },
  checking: ({ done, total }) => `Checking guides: ${done} of ${total}`,
  columns: { place: 'Place', severity: 'Severity', finding: 'Finding', rule: 'Rule' },
  usage: {
    unknownOption: ({ option, suggestion }) => `There is no option “${option}”.${maybe(suggestion)}`,
    optionAfterCommand: ({ option }) =>
      `The option “${option}” cannot be used here. Write it after a command that has it.`,
    unknownCommand: ({ command, suggestion }) => `There is no command “${command}”.${maybe(suggestion)}`,
    missingArgument: ({ argument }) => `Something is missing after the command: ${argument}.`,
    missingOptionValue: ({ option }) => `The option “${option}” needs a value after it.`,
    badOptionValue: ({ option, value, allowed }) =>
      `“${value}” cannot be used with “${option}”. Choose one of: ${allowed.join(', ')}.`,
    tooManyArguments: ({ command }) => `The command “${command}” was given more words than it can use.`,
    notTogether: ({ option, other }) =>
      `The option “${option}” cannot be used together with “${other}”. Take away one of them.`,
    notAGuide: ({ path }) =>
      `“${path}” cannot be read as a guide. Type “veileder lint ${asWord(path)}” to see what is wrong.`,
    noSuchFile: ({ path }) => `Cannot find “${path}”. Check the name and the folder you are in.`,
    unreadable: ({ path }) => `Cannot read “${path}”. Check that you have access to the file.`,
    noGuides: ({ paths }) =>
      `Found no guide in ${paths.map((p) => (p === '.' ? 'the folder you are in' : `“${p}”`)).join(', ')}. A guide is a YAML or Markdown file with the line “veileder: 1”. Make a new one with “veileder init”.`,
    unknownRule: ({ rule, suggestion }) =>
      `There is no rule “${rule}”.${maybe(suggestion)} Type “veileder rules” to see all rules.`,
    unknownRuleOrChange: ({ id, suggestion }) =>
      `There is no rule and no kind of change “${id}”.${maybe(suggestion)} Type “veileder rules” to see all rules.`,
    stdinFilename:
      'When the text comes from another command (“-”), add --stdin-filename with a file name that ends in .md or .yaml.',
    configUnreadable: ({ place }) =>
      `Cannot read the settings (${place}). Look for indentation, colons and quotes there.`,
    configUnknown: ({ place, name, suggestion, known }) =>
      `${place}: There is no setting “${name}”.${maybe(suggestion) || (known.length > 0 ? ` Choose one of: ${known.join(', ')}.` : '')}`,
    configWrongValue: ({ place, name, value, allowed }) =>
      `${place}: “${value}” cannot be used${name ? ` for “${name}”` : ''}.${allowed.length > 0 ? ` Choose one of: ${allowed.join(', ')}.` : ''}`,
    configNotSettings: ({ place }) =>
      `${place}: Settings belong here, one on each line: name, colon and value. Write, for example, “failOn: warning”.`,
    configCycle: ({ path }) =>
      `The settings in “${path}” build on themselves. Take away one of the links under “extends”.`,
    noBaseline: ({ path }) =>
      `Cannot find “${path}” of known findings. Check the name, or make it with --update-baseline.`,
    badBaseline: ({ path }) => `“${path}” is not a list of known findings. Make it anew with --update-baseline.`,
    fixNeedsFile: 'Text from another command (“-”) cannot be mended in place. Give the name of the file instead.',
    cannotWrite: ({ path, fault, code }) =>
      `Cannot write to “${path}”. ${sayWriteFault(writeFaults, fault, code)} What stood there before is unchanged.`,
    cannotPrint: ({ fault, code }) => `Cannot print the result. ${sayWriteFault(writeFaults, fault, code)}`,
    unreadableInput:
      'Cannot read the text that should come from another command (“-”). Try again, or give the name of the file instead.',
    noFolder: 'The folder you are in no longer exists. Go to another folder and try again.',
    nowhereToUnpack: ({ folder, variable }) =>
      `The program has to put some of its files in “${folder}”, but cannot write there. Make room on the disk, or let the environment variable ${variable} name a folder you can write in.`,
    sameName: ({ first, second, name }) =>
      `“${first}” and “${second}” would have the same file name (“${name}”). Give one of them another id.`,
    alreadyThere: ({ path }) => `“${path}” is already there and will not be overwritten. Choose another folder.`,
    inTheWay: ({ paths, more }) =>
      `Already there, and not overwritten: ${paths.map((p) => `“${p}”`).join(', ')}${more > 0 ? ` and ${counted(more, 'more file', 'more files')}` : ''}. Nothing is written. Give the name of a new folder after --repo, or move what is in the way.`,
    onlyWith: ({ option, other }) => `“${option}” can only be used together with “${other}”.`,
    nodeTooOld: ({ found, needed }) => `veileder needs Node.js ${needed} or newer. This is ${found}.`,
    helpHint: ({ command }) => `Type “${command} --help” for help.`,
    error: 'Error in the command',
  },
  render: {
    progress: ({ n, of, path }) => `Making ${n} of ${of}: ${path}`,
    would: {
      create: ({ path }) => `Would make “${path}”.`,
      change: ({ path }) => `Would change “${path}”.`,
    },
    written: ({ files }) => `Made ${counted(files, 'file', 'files')}.`,
    checked: ({ created, changed, same }) =>
      created + changed === 0
        ? `Nothing would change (${counted(same, 'file', 'files')} checked).`
        : `${counted(created, 'new file', 'new files')}, ${counted(changed, 'changed file', 'changed files')} and ${counted(same, 'unchanged file', 'unchanged files')}. Nothing is written.`,
    held: ({ guides }) =>
      `${counted(guides, 'guide', 'guides')} with errors not made. Mend the errors above, or use --fail-on never to make it all the same.`,
  },
  fault: ({ message }) =>
    `Something went wrong inside the program. It is not your fault. Please report it, with this line:\n  ${message}`,
  interrupted: 'Interrupted.',
  help: {
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
      'Examples:': 'Examples:',
    },
    placeholders: {
      options: 'options',
      command: 'command',
      file: 'file',
      folder: 'folder',
      paths: 'paths',
      guide: 'guide',
      name: 'name',
      number: 'number',
      percent: 'percent',
      date: 'date',
      reason: 'reason',
      ref: 'ref',
      rule: 'rule',
      id: 'id',
      severity: 'severity',
      tier: 'tier',
      format: 'format',
      formats: 'formats',
      form: 'form',
      language: 'language',
      messageLanguage: 'nb|nn|en',
      standard: 'standard',
      title: 'title',
      shell: 'shell',
    },
    program: 'Write, check and publish guides for early help to children.',
    help: 'show this help',
    helpCommand: 'show help for a command',
    version: 'show the version of the program',
    lang: 'language of messages: nb, nn or en',
    noColor: 'write without colours',
    quiet: 'show errors only',
    format: 'how the result is written; NAME=FILE writes to a file',
    output: 'write the result to this file',
    lint: 'check guides',
    lintPaths: 'files, folders or patterns (default: the folder guides)',
    failOn: 'exit with 1 from this severity on',
    stdinFilename: 'the file name when the text comes on standard input (“-”)',
    config: 'the file with settings (default: the nearest veileder.config.yaml)',
    baseline: 'hold back findings that stand in this file',
    updateBaseline: 'write all findings as known to the file of --baseline',
    fix: 'mend what can safely be mended',
    dryRun: 'show what --fix would change, and change nothing',
    noCache: 'check everything anew, without what is remembered from last time',
    workers: 'how many threads check guides at the same time (usually one for each core)',
    configCommand: 'show which rules apply to a guide, and why',
    configGuide: 'the guide',
    diff: 'tell what has changed from one edition to another, and what it means',
    diffPaths: 'the old and the new: files, folders or REF:PATH in git',
    diffSince: 'compare the working folder with where it parted from REF',
    diffNoMergeBase: 'compare with REF itself',
    diffStaged: 'compare what is staged for git commit with the last edition',
    diffVariant: 'compare a guide with a language variant of it',
    diffChangelog: 'write the entry for the guide’s own change log, and propose a version number',
    diffApprovals: 'file of changes that are approved (usually .veileder/approvals.yaml)',
    diffApprove:
      'approve the changes: write them into the file of --approvals (from the tier of --fail-on, usually practice)',
    diffBy: 'who approves',
    diffWhy: 'why the changes are all right (nothing about a child)',
    diffUntil: 'the last day the approval counts, such as 2026-12-31',
    diffGitDriver: 'use as a diff driver in git',
    diffFailOn: 'fail from changes of this kind and graver',
    explain: 'explain a rule, with examples',
    explainRule: 'the name of the rule',
    rules: 'list all rules',
    init: 'make a new guide from a template',
    render: 'make handbooks and web pages from guides',
    renderPaths: 'files, folders or patterns (the folder guides unless told otherwise)',
    renderTo: 'what to make, with commas between',
    renderOut: 'the folder for the files (ut unless told otherwise)',
    renderSite: 'make a web site of all the guides, in the folder site',
    renderCheck: 'tell what would change, and write nothing',
    renderPoster: 'make the PDF a poster of one page',
    renderPdfStandard: 'the PDF standard the file is to follow',
    renderFailOn: 'never: also make guides that have errors',
    serve: 'show the page and the findings in the browser while you write',
    servePaths: 'guides to show: files, folders or patterns (usually guides/, else this folder)',
    servePort: 'port to answer on; usually 4747, or a free one where that is taken',
    serveOpen: 'open the page in the browser',
    initDir: 'the folder for the guide',
    initForm: 'the written form',
    initLanguage: 'the language of the guide',
    initTitle: 'the title of the guide',
    initMunicipality: 'the name of the municipality',
    initRepo: 'make all that a repository of its own needs: guide, settings, a check of every change, README',
    initCi: 'the service that is to check every change',
    walk: 'walk through a guide step by step',
    walkGuide: 'the guide: a file or a folder',
    walkAudience: 'the audience you walk as',
    walkStart: 'the day deadlines are counted from, such as 2026-08-17 (today unless given)',
    walkScript: 'walk the way in this scenario file, without asking',
    walkScenario: 'the name of the scenario in the file',
    walkPlain: 'ask line by line, without redrawing the screen',
    walkSave: 'save the way in this file (only names of steps and outcomes, and dates)',
    walkResume: 'go on from a saved way',
    walkTranscript: 'write the way as a check list (md, json, html)',
    paths: 'show every way through a guide',
    pathsGuide: 'the guide: a file or a folder',
    pathsLoops: 'how many times a case may go back to an earlier step (1 unless given)',
    pathsList: 'write out so many of the ways (none unless given)',
    pathsAudience: 'only this audience',
    graph: 'draw the flow of a guide',
    graphGuide: 'the guide: a file or a folder',
    graphLevel: 'this level only',
    test: 'check that scenarios hold against their guides',
    testPaths: 'scenario files, guides or folders (the folder guides unless given)',
    testCoverage: 'show how many outcomes are tried; with a number: ask for that many percent',
    testSuggest: 'make the smallest set of scenarios that covers every outcome',
    completion: 'fill in commands, rules and guides when you press Tab',
    completionShell: 'the shell you write in',
    completionInstall: `Turn it on once for each shell:

  bash
    echo 'source <(veileder completion bash)' >> ~/.bashrc
  zsh
    echo 'autoload -U compinit; compinit' >> ~/.zshrc
    echo 'source <(veileder completion zsh)' >> ~/.zshrc
  fish
    veileder completion fish \\
      > ~/.config/fish/completions/veileder.fish
  PowerShell
    veileder completion powershell >> $PROFILE

Then open a new terminal window.`,
    lsp: 'show findings, suggestions and explanations in an editor while you write (VS Code, Neovim, Helix)',
    lspStdio: 'it is always so; editors add this',
  },
  explain: {
    why: 'Why',
    mend: 'How to mend it',
    bad: 'How it goes wrong',
    good: 'How it is right',
    sources: 'Sources',
    severity: 'Severity',
    inDraft: 'in a draft',
    off: 'off by default',
    profiles: 'Profiles',
  },
  groups: {
    reading: 'Reading the file',
    references: 'References',
    flow: 'Flow',
    bti: 'BTI',
    deadlines: 'Deadlines',
    page: 'Links and page',
    law: 'Terms and law',
    contacts: 'Contacts and persons',
    language: 'Language',
    upkeep: 'Upkeep',
  },
  rulesFooter: 'Type “veileder explain RULE” to read more about a rule.',
  mended: ({ files }) => (files === 0 ? 'Nothing to mend.' : `Mended ${counted(files, 'file', 'files')}.`),
  wouldMend: ({ files }) =>
    files === 0 ? 'Nothing to mend.' : `Would have mended ${counted(files, 'file', 'files')}.`,
  config: {
    head: ({ guide, files, profiles }) =>
      `${guide}\nProfiles: ${profiles.join(', ')}\nSettings: ${files.length > 0 ? files.join(', ') : 'no file, only the defaults'}`,
    byProfile: (profiles) => `profile ${profiles.join(', ')}`,
    notInProfile: (profiles) => (profiles.length > 0 ? `only in profile ${profiles.join(', ')}` : 'must be turned on'),
  },
  initDone: ({ path }) => `Made “${path}”. Check it with “veileder lint ${asWord(path)}”.`,
  initRepoDone: ({ folder, files, readme }) =>
    `Made ${counted(files, 'file', 'files')} in “${folder}”. Read “${readme}” to get started.`,
  initTexts: { title: 'Guide for early help', municipality: 'Example' },
};
