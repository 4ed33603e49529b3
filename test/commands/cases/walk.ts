import type { CommandCases } from '../case.ts';
import {
  eachEmpty,
  eachWrong,
  fullDisk,
  fullStandardOutput,
  noGuides,
  readerHasLeft,
  unwritable,
  wrongOptions,
  wrongValue,
} from '../usual-cases.ts';

const script = ['walk', 'liten.yaml', '--script', 'liten.scenarier.yaml'];
const transcript = [...script, '--transcript', 'json'];

export const walk: CommandCases = {
  'good call': [
    { args: script, code: 0, out: /Sett ord på bekymringen/ },
    { args: transcript, code: 0, out: 'json' },
    { args: [...script, '--save', 'vei.json'], code: 0, out: /Sett ord/, names: ['vei.json'], makes: ['vei.json'] },
  ],
  'wrong call': [
    ...wrongOptions(...script),
    ...wrongValue(script, '--transcript', 'md, json, html'),
    { args: ['walk', 'liten.yaml'], code: 2, names: ['--script'] },
    { args: ['walk', 'liten.yaml', '--start', 'i går'], code: 2, names: ['i går', '2026-08-17'] },
    { args: ['walk', 'liten.yaml', '--audience', 'naboen'], code: 2, names: ['naboen'] },
    { args: ['walk', 'liten.yaml', '--scenario', 'Ikke bekymret'], code: 2, names: ['--scenario', '--script'] },
    { args: [...script, '--scenario', 'Finnes ikke'], code: 2, names: ['Finnes ikke', 'Ikke bekymret'] },
    { args: [...script, '--resume', 'gammel.txt'], code: 2, names: ['--resume', '--script'] },
    { args: ['walk', 'liten.yaml', '--resume', 'gammel.txt'], code: 2, names: ['gammel.txt', '--save'] },
    { args: ['walk', 'liten.yaml', 'ny.yaml'], code: 2, names: ['walk'] },
  ],
  'no input': [
    ...noGuides((path) => ['walk', path]),
    { args: ['walk', 'liten.yaml', '--script', 'finnes-ikke.yaml'], code: 2, names: ['finnes-ikke.yaml'] },
    { args: ['walk', 'liten.yaml', '--resume', 'finnes-ikke.json'], code: 2, names: ['finnes-ikke.json'] },
  ],
  'empty input': [
    ...eachEmpty(
      (path) => ['walk', path],
      (path) => ({ code: 2, names: [path] }),
    ),
    ...eachEmpty(
      (path) => ['walk', 'liten.yaml', '--script', path],
      (path) => ({ code: 2, names: [path] }),
    ),
  ],
  'not a guide': [
    ...eachWrong(
      (path) => ['walk', path],
      (path) => ({ code: 2, names: [path] }),
    ),
    ...eachWrong(
      (path) => ['walk', 'liten.yaml', '--script', path],
      (path) => ({ code: 2, names: [path] }),
    ),
  ],
  'cannot be written': [
    ...unwritable(...transcript),
    { args: [...script, '--quiet', '--save', '/sys/vei.json'], code: 2, names: ['/sys/vei.json'] },
  ],
  'full disk': [
    ...fullDisk(...transcript),
    ...fullStandardOutput(...script),
    { args: [...script, '--quiet', '--save', '/dev/full'], code: 2, names: ['/dev/full'] },
  ],
  'reader has left': readerHasLeft(0, ...script),
  interruption: [
    { args: ['walk', 'liten.yaml', '--script', 'ror.yaml', '--save', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } },
    { args: ['walk', 'ror.yaml'], waitsFor: { read: 'ror.yaml' } },
  ],
};
