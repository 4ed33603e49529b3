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

const two = ['diff', 'liten.yaml', 'ny.yaml'];

export const diff: CommandCases = {
  'good call': [
    { args: two, code: 0, out: /alene/ },
    { args: [...two, '--format', 'json'], code: 0, out: 'json' },
    { args: [...two, '--fail-on', 'editorial'], code: 1, out: /alene/ },
  ],
  'wrong call': [
    ...wrongOptions(...two),
    ...wrongValue(two, '--format', 'pretty'),
    ...wrongValue(two, '--fail-on', 'practice'),
    { args: ['diff'], code: 2, names: ['--since', '--staged'] },
    { args: [...two, 'liten.yaml'], code: 2, names: ['--since'] },
    { args: ['diff', '--since', 'HEAD', '--staged'], code: 2, names: ['--since', '--staged'] },
    { args: ['diff', '--variant', 'liten.yaml'], code: 2, names: ['--variant'] },
    { args: [...two, '--approvals', 'gammel.txt'], code: 2, names: ['gammel.txt:1:1'] },
  ],
  'no input': [
    ...noGuides((path) => ['diff', path, 'liten.yaml']),
    { args: ['diff', '--since', 'HEAD'], code: 2, names: [] },
    { args: ['diff', 'HEAD:liten.yaml', 'liten.yaml'], code: 2, names: [] },
    { args: [...two, '--approvals', 'finnes-ikke.yaml'], code: 2, names: ['finnes-ikke.yaml'] },
  ],
  'empty input': [
    ...eachEmpty(
      (path) => ['diff', 'liten.yaml', path],
      (path) => ({ code: 2, names: [path] }),
    ),
    ...eachEmpty(
      (path) => ['diff', path, 'liten.yaml', '--format', 'json'],
      (path) => ({ code: 2, names: [path], out: 'json' }),
    ),
  ],
  'not a guide': eachWrong(
    (path) => ['diff', 'liten.yaml', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'cannot be written': unwritable(...two),
  'full disk': fullDisk(...two),
  'reader has left': readerHasLeft(0, ...two),
  interruption: [
    { args: ['diff', 'liten.yaml', 'ror.yaml', '--output', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } },
  ],
};
