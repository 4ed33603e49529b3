import type { CommandCases } from '../case.ts';
import {
  eachEmpty,
  eachWrong,
  fullDisk,
  noGuides,
  readerHasLeft,
  unwritable,
  wrongOptions,
  wrongValue,
} from '../usual-cases.ts';

const asJson = (path: string): string[] => ['lint', path, '--format', 'json'];

export const lint: CommandCases = {
  'good call': [
    { args: ['lint', 'liten.yaml'], code: 0, out: /1/ },
    { args: ['validate', 'liten.yaml', 'ny.yaml', '--format', 'json'], code: 0, out: 'json' },
    { args: ['lint', 'liten.yaml', '--output', 'ny/ut.txt'], code: 0, makes: ['ny/ut.txt'] },
  ],
  'wrong call': [
    { args: ['lint', '-'], code: 2, names: ['--stdin-filename'] },
    ...wrongOptions('lint', 'liten.yaml'),
    ...wrongValue(['lint', 'liten.yaml'], '--format', 'pretty'),
    ...wrongValue(['lint', 'liten.yaml'], '--fail-on', 'error, warning, info, never'),
    ...wrongValue(['lint', 'liten.yaml'], '--workers', '0'),
    { args: ['lint', '-', '--stdin-filename', 'a.yaml', '--fix'], code: 2, names: ['-'] },
    { args: ['lint', 'liten.yaml', '--dry-run'], code: 2, names: ['--dry-run', '--fix'] },
    { args: ['lint', 'liten.yaml', '--update-baseline'], code: 2, names: ['--baseline'] },
    { args: ['lint', 'liten.yaml', '--baseline', 'gammel.txt'], code: 2, names: ['gammel.txt', '--update-baseline'] },
  ],
  'no input': [
    ...noGuides((path) => ['lint', path]),
    { args: ['lint', 'liten.yaml', '--config', 'finnes-ikke.yaml'], code: 2, names: ['finnes-ikke.yaml'] },
  ],
  'empty input': [
    ...eachEmpty(asJson, () => ({ code: 1, out: 'json' })),
    { args: ['lint', '-', '--stdin-filename', 'a.yaml', '--format', 'json'], code: 1, out: 'json' },
    { args: ['lint', '-', '--stdin-filename', 'a.md'], input: '\n \n', code: 1, out: /a\.md:1:1/ },
  ],
  'not a guide': [
    ...eachWrong(asJson, () => ({ code: 1, out: 'json' })),
    { args: asJson('gammel.txt'), code: 1, out: 'json' },
  ],
  'cannot be written': [
    ...unwritable('lint', 'liten.yaml'),
    {
      args: ['lint', 'liten.yaml', '--baseline', '/sys/kjent.json', '--update-baseline'],
      code: 2,
      names: ['/sys/kjent.json'],
    },
  ],
  'full disk': fullDisk('lint', 'liten.yaml'),
  'reader has left': readerHasLeft(1, 'lint', 'lesmeg.md'),
  interruption: [
    { args: ['lint', 'ror.yaml', '--output', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } },
    { args: ['lint', '-', '--stdin-filename', 'a.yaml', 'ror.yaml'], waitsFor: { read: 'ror.yaml' } },
  ],
};
