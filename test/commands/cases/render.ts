import type { CommandCases } from '../case.ts';
import { eachEmpty, eachWrong, noGuides, wrongOptions, wrongValue } from '../usual-cases.ts';

const one = ['render', 'liten.yaml'];

export const render: CommandCases = {
  'good call': [
    { args: one, code: 0, names: ['ut/liten.html'], makes: ['ut/liten.html'] },
    { args: [...one, '--to', 'md,svg', '--out', '.', '--quiet'], code: 0, makes: ['liten.md', 'liten.svg'] },
    { args: [...one, '--check'], code: 1, names: ['ut/liten.html'] },
  ],
  'wrong call': [
    ...wrongOptions(...one),
    ...wrongValue(one, '--to', 'html, pdf, docx, md, svg'),
    ...wrongValue(one, '--pdf-standard', 'ua-1, a-2a'),
    ...wrongValue(one, '--fail-on', 'error, never'),
    { args: [...one, '--out'], code: 2, names: ['--out'] },
    // Two editions of one guide would write the same file.
    { args: ['render', 'liten.yaml', 'ny.yaml'], code: 2, names: ['liten.yaml', 'ny.yaml'] },
  ],
  'no input': noGuides((path) => ['render', path]),
  'empty input': eachEmpty(
    (path) => ['render', path],
    (path) => ({ code: 1, names: [path] }),
  ),
  'not a guide': eachWrong(
    (path) => ['render', path],
    (path) => ({ code: 1, names: [path] }),
  ),
  'cannot be written': [
    { args: [...one, '--out', 'gammel.txt'], code: 2, names: ['gammel.txt/liten.html'] },
    { args: [...one, '--out', '/sys/ut'], code: 2, names: ['/sys/ut/liten.html'] },
    { args: [...one, '--site', '--out', '/sys'], code: 2, names: ['/sys/site'] },
    { args: one, files: { 'ut/liten.html/.keep': '' }, code: 2, names: ['ut/liten.html'] },
  ],
  'full disk': { notFor: 'it writes to a folder only: see “a disk of 64 kB” below' },
  'reader has left': { notFor: 'it prints nothing on standard output' },
  interruption: [
    { args: ['render', 'liten.yaml', 'ror.yaml'], waitsFor: { read: 'ror.yaml' } },
    { args: [...one, '--to', 'md,html'], waitsFor: { write: 'ut/liten.html', after: 'ut/liten.md' } },
  ],
};
