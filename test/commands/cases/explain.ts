import type { CommandCases } from '../case.ts';
import { fullStandardOutput, readerHasLeft, wrongOptions } from '../usual-cases.ts';

const readsNothing = { notFor: 'it reads no file' };

export const explain: CommandCases = {
  'good call': [
    { args: ['explain', 'dead-end'], code: 0, out: /^dead-end: / },
    { args: ['explain', 'version-changed'], code: 0, out: /^version-changed: / },
  ],
  'wrong call': [
    ...wrongOptions('explain', 'dead-end'),
    { args: ['explain'], code: 2, names: [] },
    { args: ['explain', 'dead-ends'], code: 2, names: ['dead-ends', 'dead-end', 'veileder rules'] },
    { args: ['explain', 'xyz'], code: 2, names: ['xyz', 'veileder rules'] },
    { args: ['explain', ''], code: 2, names: ['veileder rules'] },
    { args: ['explain', 'dead-end', 'schema'], code: 2, names: ['explain'] },
  ],
  'no input': readsNothing,
  'empty input': readsNothing,
  'not a guide': readsNothing,
  'cannot be written': { notFor: 'it has no --output' },
  'full disk': fullStandardOutput('explain', 'dead-end'),
  'reader has left': readerHasLeft(0, 'explain', 'dead-end'),
  interruption: [{ args: ['explain', 'dead-end'] }],
};
