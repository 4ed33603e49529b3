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

export const graph: CommandCases = {
  'good call': [
    { args: ['graph', 'liten.yaml'], code: 0, out: /Sett ord på bekymringen/ },
    { args: ['graph', 'liten.yaml', '--format', 'json'], code: 0, out: 'json' },
    { args: ['graph', 'liten.yaml', '--format', 'svg=tegning.svg'], code: 0, makes: ['tegning.svg'] },
  ],
  'wrong call': [
    ...wrongOptions('graph', 'liten.yaml'),
    ...wrongValue(['graph', 'liten.yaml'], '--format', 'svg, mermaid, dot, text, json'),
    ...wrongValue(['graph', 'liten.yaml'], '--level', '0'),
    { args: ['graph', 'liten.yaml', '--audience', 'naboen'], code: 2, names: ['naboen'] },
    { args: ['graph', 'liten.yaml', 'ny.yaml'], code: 2, names: ['graph'] },
  ],
  'no input': [...noGuides((path) => ['graph', path]), { args: ['graph'], code: 2, names: ['2'] }],
  'empty input': eachEmpty(
    (path) => ['graph', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'not a guide': eachWrong(
    (path) => ['graph', path],
    (path) => ({ code: 2, names: [path] }),
  ),
  'cannot be written': unwritable('graph', 'liten.yaml'),
  'full disk': fullDisk('graph', 'liten.yaml'),
  'reader has left': readerHasLeft(0, 'graph', 'liten.yaml', '--format', 'svg'),
  interruption: [{ args: ['graph', 'ror.yaml', '--output', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } }],
};
