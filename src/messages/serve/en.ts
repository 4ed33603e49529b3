import { counted, listed } from '../counted.ts';
import type { ServeTexts } from './shape.ts';

export const en: ServeTexts = {
  guides: 'Guides',
  skip: 'Skip to the content',
  skipToFindings: 'Skip to the findings',
  allGuides: 'All guides',
  findings: 'Findings',
  counts: ({ errors, warnings, infos }) =>
    listed(
      [
        errors > 0 && counted(errors, 'error', 'errors'),
        warnings > 0 && counted(warnings, 'warning', 'warnings'),
        infos > 0 && counted(infos, 'hint', 'hints'),
      ],
      'and',
      'no findings',
    ),
  showFindings: 'Show the findings',
  suppressed: (n) => `${counted(n, 'finding is', 'findings are')} held back.`,
  related: 'See also',
  onPage: 'On the page',
  rule: 'Rule',
  updated: 'Updated at {time}: {counts}.',
  lost: 'No connection: the program has stopped, and the page is not updated. Start “veileder serve” again.',
  noScript: 'The browser does not run scripts. Reload the page to see what you have saved.',
  before: 'This is how the page was before the error. Mend the errors below, and the guide is shown as it is now.',
  partly: 'Parts of the guide cannot be read, and may be missing from the page. Mend the errors below.',
  unreadable: 'The guide cannot be read yet. Mend the errors, and it is shown here.',
  settings: (reason) => `The page is not updated: ${reason}`,
  fault:
    'The page is not updated, because something went wrong inside the program. It is not your fault. See the terminal.',
  gone: 'This guide is not there',
  goneHelp: 'The file has been moved, deleted or renamed. If it comes back, it is shown here again.',
  notFound: 'This page is not there',
  refused: {
    host: 'Nothing is shown at this address. Use the address in the terminal.',
    method: 'The pages here can only be read.',
  },
  terminal: {
    started: ({ address }) => `The guide is shown at ${address}\nThe page follows as you save. Press Ctrl+C to stop.`,
    otherPort: ({ usual, port }) => `Port ${usual} is taken; using ${port} instead.`,
    cannotWatch: ({ folder }) =>
      `The folder “${folder}” cannot be watched. Reload the page yourself when you have saved something there.`,
    cannotOpen: 'The browser could not be opened. Open the address yourself.',
  },
  usage: {
    port: ({ value }) => `“${value}” cannot be used with “--port”. Write a number from 0 to 65535; 0 is any free port.`,
    portTaken: ({ port }) =>
      `Port ${port} is taken. Choose another number, or leave out --port and the program finds a free one.`,
  },
};
