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

export const paths: CommandCases = {
  'good call': [
    { args: ['paths', 'liten.yaml'], code: 0, out: /Sett ord på bekymringen/ },
    { args: ['paths', 'liten.yaml', '--format', 'json'], code: 0, out: 'json' },
    { args: ['paths', 'liten.yaml', '--format', 'svg=tegning.svg'], code: 0, makes: ['tegning.svg'] },
  ],
  'wrong call': [
    ...wrongOptions('paths', 'liten.yaml'),
    ...wrongValue(['paths', 'liten.yaml'], '--format', 'text, json, svg'),
    { args: ['paths', 'liten.yaml', '--loops', 'mange'], code: 2, names: ['mange', '--loops'] },
    { args: ['paths', 'liten.yaml', '--limit', '-1'], code: 2, names: ['-1', '--limit'] },
    { args: ['paths', 'liten.yaml', '--audience', 'naboen'], code: 2, names: ['naboen'] },
    { args: ['paths', 'liten.yaml', 'ny.yaml'], code: 2, names: ['paths'] },
  ],
  'no input': [...noGuides((path) => ['paths', path]), { args: ['paths'], code: 2, names: ['2'] }],
  'empty input': eachEmpty(
    (path) => ['paths', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'not a guide': eachWrong(
    (path) => ['paths', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'cannot be written': unwritable('paths', 'liten.yaml'),
  'full disk': fullDisk('paths', 'liten.yaml'),
  'reader has left': readerHasLeft(0, 'paths', 'liten.yaml', '--format', 'svg'),
  interruption: [{ args: ['paths', 'ror.yaml', '--output', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } }],
};
