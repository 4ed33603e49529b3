import type { Catalog } from './catalog.ts';
import { counted } from './counted.ts';

const maybe = (suggestion: string | undefined): string => (suggestion ? ` Did you mean “${suggestion}”?` : '');

export const en: Catalog = {
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  summary: {
    clean: ({ guides }) => `Nothing wrong in ${counted(guides, 'guide', 'guides')}.`,
    found: ({ errors, warnings, infos, guides, suppressed }) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} and ${counted(infos, 'hint', 'hints')} in ${counted(guides, 'guide', 'guides')}${suppressed ? `, ${suppressed} held back` : ''}.`,
    explainHint: 'Type “veileder explain RULE” to read more about a rule.',
  },
  columns: { place: 'Place', severity: 'Severity', finding: 'Finding', rule: 'Rule' },
  usage: {
    unknownOption: ({ option, suggestion }) => `There is no option “${option}”.${maybe(suggestion)}`,
    unknownCommand: ({ command, suggestion }) => `There is no command “${command}”.${maybe(suggestion)}`,
    missingArgument: ({ argument }) => `Something is missing after the command: ${argument}.`,
    missingOptionValue: ({ option }) => `The option “${option}” needs a value after it.`,
    badOptionValue: ({ option, value, allowed }) =>
      `“${value}” cannot be used with “${option}”. Choose one of: ${allowed.join(', ')}.`,
    tooManyArguments: ({ command }) => `The command “${command}” was given more words than it can use.`,
    noSuchFile: ({ path }) => `Cannot find “${path}”. Check the name and the folder you are in.`,
    unreadable: ({ path }) => `Cannot read “${path}”. Check that you have access to the file.`,
    noGuides: ({ paths }) =>
      `Found no guide in ${paths.map((p) => `“${p}”`).join(', ')}. A guide is a YAML or Markdown file with the line “veileder: 1”. Make a new one with “veileder init”.`,
    unknownRule: ({ rule, suggestion }) =>
      `There is no rule “${rule}”.${maybe(suggestion)} Type “veileder rules” to see all rules.`,
    stdinFilename:
      'When the text comes from another command (“-”), add --stdin-filename with a file name that ends in .md or .yaml.',
    configUnreadable: ({ place }) =>
      `Cannot read the settings (${place}). Look for indentation, colons and quotes there.`,
    configUnknown: ({ place, name, suggestion }) => `${place}: There is no setting “${name}”.${maybe(suggestion)}`,
    configWrongValue: ({ place, name, value, allowed }) =>
      `${place}: “${value}” cannot be used${name ? ` for “${name}”` : ''}.${allowed.length > 0 ? ` Choose one of: ${allowed.join(', ')}.` : ''}`,
    configCycle: ({ path }) =>
      `The settings in “${path}” build on themselves. Take away one of the links under “extends”.`,
    badBaseline: ({ path }) => `“${path}” is not a list of known findings. Make it anew with --update-baseline.`,
    fixNeedsFile: 'Text from another command (“-”) cannot be mended in place. Give the name of the file instead.',
    cannotWrite: ({ path, reason }) => `Cannot write to “${path}”: ${reason}. Nothing was changed.`,
    sameName: ({ first, second, name }) =>
      `“${first}” and “${second}” would have the same file name (“${name}”). Give one of them another id.`,
    alreadyThere: ({ path }) => `“${path}” is already there and will not be overwritten. Choose another folder.`,
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
    defaultValue: 'default',
    choices: 'choices',
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
    configCommand: 'show which rules apply to a guide, and why',
    configGuide: 'the guide',
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
    initDir: 'the folder for the guide',
    initForm: 'the written form',
    initLanguage: 'the language of the guide',
    initTitle: 'the title of the guide',
    initMunicipality: 'the name of the municipality',
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
  initDone: ({ path }) => `Made “${path}”. Check it with “veileder lint ${path}”.`,
  initTexts: { title: 'Guide for early help', municipality: 'Example' },
};
