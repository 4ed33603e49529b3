import type { CommandCases } from '../case.ts';
import { fullDisk, readerHasLeft, unwritable, wrongOptions, wrongValue } from '../usual-cases.ts';

const readsNothing = { notFor: 'it reads no file' };

export const rules: CommandCases = {
  'good call': [
    { args: ['rules'], code: 0, out: /unknown-step/ },
    { args: ['rules', '--format', 'json'], code: 0, out: 'json' },
    { args: ['rules', '--output', 'ny/regler.txt'], code: 0, makes: ['ny/regler.txt'] },
  ],
  'wrong call': [
    ...wrongOptions('rules'),
    ...wrongValue(['rules'], '--format', 'pretty, json'),
    { args: ['rules', 'dead-end'], code: 2, names: ['rules'] },
  ],
  'no input': readsNothing,
  'empty input': readsNothing,
  'not a guide': readsNothing,
  'cannot be written': unwritable('rules'),
  'full disk': fullDisk('rules'),
  'reader has left': readerHasLeft(0, 'rules'),
  interruption: [{ args: ['rules', '--output', 'regler.txt'], makes: 'regler.txt' }],
};
