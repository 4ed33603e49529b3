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

export const config: CommandCases = {
  'good call': [
    { args: ['config', 'liten.yaml'], code: 0, out: /liten\.yaml/ },
    { args: ['config', 'liten.yaml', '--format', 'json'], code: 0, out: 'json' },
  ],
  'wrong call': [
    ...wrongOptions('config', 'liten.yaml'),
    ...wrongValue(['config', 'liten.yaml'], '--format', 'pretty, json'),
    { args: ['config'], code: 2, names: [] },
    { args: ['config', 'liten.yaml', 'ny.yaml'], code: 2, names: ['config'] },
    {
      args: ['config', 'liten.yaml'],
      files: { 'veileder.config.yaml': 'regler: {}\n' },
      code: 2,
      names: ['veileder.config.yaml:1:1', 'regler'],
    },
  ],
  'no input': noGuides((path) => ['config', path]),
  'empty input': eachEmpty(
    (path) => ['config', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'not a guide': eachWrong(
    (path) => ['config', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'cannot be written': unwritable('config', 'liten.yaml'),
  'full disk': fullDisk('config', 'liten.yaml'),
  'reader has left': readerHasLeft(0, 'config', 'liten.yaml'),
  interruption: [{ args: ['config', 'ror.yaml', '--output', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } }],
};
