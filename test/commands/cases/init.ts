import type { CommandCases } from '../case.ts';
import { wrongOptions, wrongValue } from '../usual-cases.ts';

const readsNothing = { notFor: 'it reads no file of the user' };

export const init: CommandCases = {
  'good call': [
    { args: ['init'], code: 0, names: ['veileder.md'], makes: ['veileder.md'] },
    {
      args: ['init', 'ny', '--form', 'yaml', '--language', 'nn'],
      code: 0,
      names: ['ny/veileder.yaml'],
      makes: ['ny/veileder.yaml'],
    },
  ],
  'wrong call': [
    ...wrongOptions('init'),
    ...wrongValue(['init'], '--form', 'md, yaml'),
    ...wrongValue(['init'], '--language', 'nb, nn, en'),
    ...wrongValue(['init', '--repo'], '--ci', 'github'),
    { args: ['init', '--ci', 'github'], code: 2, names: ['--ci', '--repo'] },
    { args: ['init', 'en', 'to'], code: 2, names: ['init'] },
    { args: ['init', 'ny'], files: { 'ny/veileder.md': 'mitt' }, code: 2, names: ['ny/veileder.md'] },
  ],
  'no input': readsNothing,
  'empty input': readsNothing,
  'not a guide': readsNothing,
  'cannot be written': [
    { args: ['init', 'gammel.txt'], code: 2, names: ['gammel.txt'] },
    { args: ['init', '/sys/ny'], code: 2, names: ['/sys/ny/veileder.md'] },
    { args: ['init', '/sys/ny', '--repo'], code: 2, names: ['/sys/ny'] },
  ],
  'full disk': { notFor: 'it writes to a folder only: see “a disk of 64 kB” below' },
  'reader has left': { notFor: 'it prints nothing on standard output' },
  interruption: [{ args: ['init', 'ny'], makes: 'ny/veileder.md' }],
};
