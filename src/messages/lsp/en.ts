import type { LspWords } from './shape.ts';

export const en: LspWords = {
  forEditors:
    '“veileder lsp” is for editors, not for the terminal. A program such as VS Code, Neovim or Helix starts the command by itself and shows the findings while you write. The README tells how to set it up. To check a guide here, type “veileder lint”.',
  fault: ({ message }) => `Something went wrong in veileder, but you can go on writing. Please report this: ${message}`,
  fix: {
    replace: ({ old, text }) => `Write “${text}” instead of “${old}”`,
    remove: ({ old }) => `Remove “${old}”`,
    insert: ({ text }) => `Insert “${text}”`,
    several: ({ places }) => `Mend this (${places} places)`,
    all: ({ findings }) => `Mend everything that is safe to mend (${findings})`,
  },
  suppress: ({ rule }) => `Ignore “${rule}” here. You have to write the reason.`,
  rename: {
    notHere: 'There is no short name (id) here that can be changed.',
    notWritten: ({ id }) =>
      `The short name “${id}” is made from the title and follows it. Write a short name of its own there first; then you can change it.`,
    badId: ({ id }) =>
      `“${id}” cannot be used as a short name. Use only small letters from a to z, digits, full stops and hyphens, and begin with a letter or a digit.`,
    taken: ({ id, by }) => `“${id}” is already in use: ${by}. Choose another short name.`,
    unclear: ({ id }) =>
      `The short name cannot be changed to “${id}” without changing what something else in the guide means. Choose another short name, or mend the faults in the guide first.`,
  },
  kinds: {
    guide: 'Guide',
    level: 'Level',
    step: 'Step',
    branch: 'For some audiences',
    outcome: 'Outcome',
    audience: 'Audience',
    system: 'System',
    notice: 'Notice',
    role: 'Role',
    tool: 'Tool',
    contact: 'Contact',
    consent: 'Consent',
    exit: 'Exit',
    arena: 'Arena',
    article: 'Article',
    term: 'Word',
    example: 'Example',
    law: 'Law',
    track: 'Track',
  },
  hover: { who: 'Who', deadline: 'Deadline', when: 'When', leadsTo: 'Leads to', file: 'File', phone: 'Phone' },
  targets: { next: 'The next step', close: 'Close the case', 'close-log': 'Close the log', unspecified: 'Not said' },
};
