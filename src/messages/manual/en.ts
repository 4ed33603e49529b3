import type { ManualWords } from './shape.ts';

export const en: ManualWords = {
  headings: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    commands: 'COMMANDS',
    sharedOptions: 'OPTIONS OF EVERY COMMAND',
    alias: 'Also written',
    examples: 'Examples:',
    exitStatus: 'EXIT STATUS',
    environment: 'ENVIRONMENT',
    files: 'FILES',
    seeAlso: 'SEE ALSO',
  },
  description:
    'veileder reads guides for early help to children, written in Markdown or YAML, and checks, publishes, compares and walks through them. It needs no network, and it stores nothing about anyone.\n\nResults go to standard output, everything else to standard error.',
  exitStatus: {
    0: 'Done; nothing that fails.',
    1: 'Findings, changes or failed expectations at or above --fail-on.',
    2: 'The call is wrong, or no guide was found.',
    3: 'A fault in the program.',
  },
  environment: {
    'LC_ALL, LC_MESSAGES, LANG': 'The language of messages, where --lang is not given: nb, nn, else English.',
    NO_COLOR: 'Without colours, whatever its value.',
    FORCE_COLOR: 'With colours, where the output is not a terminal too.',
  },
  files: {
    'guides/': 'Where guides are looked for when no path is given.',
    'veileder.config.yaml': 'Settings, in the folder or above it.',
    'veileder.baseline.json': 'Findings that are known, where --baseline names it.',
    '.veileder/approvals.yaml': 'Changes that are approved.',
  },
  seeAlso:
    'veileder COMMAND --help has the options of a command, and veileder explain RULE the page of a rule. The written form of guides is told of in schemas/FORMAT.md.',
};
