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
const signed = [...two, '--fail-on', 'editorial', '--approve', '--by', 'Kari', '--why', 'Vedtatt'];

export const diff: CommandCases = {
  'good call': [
    { args: two, code: 0, out: /alene/ },
    { args: [...two, '--format', 'json'], code: 0, out: 'json' },
    { args: [...two, '--fail-on', 'editorial'], code: 1, out: /alene/ },
    {
      args: signed,
      code: 0,
      out: /Kari: Vedtatt/,
      names: ['.veileder/approvals.yaml', 'step-title-changed'],
      makes: ['.veileder/approvals.yaml'],
    },
    { args: [...signed, '--fail-on', 'practice'], code: 0, out: /alene/, names: ['practice', '--fail-on'] },
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
    { args: [...signed, '--approvals', 'gammel.txt'], code: 2, names: ['gammel.txt:1:1'] },
    { args: [...two, '--approve'], code: 2, names: ['--by'] },
    { args: [...two, '--approve', '--by', 'Kari'], code: 2, names: ['--why'] },
    { args: [...two, '--until', '2999-12-31'], code: 2, names: ['--until', '--approve'] },
    { args: [...signed, '--until', '31.12.2999'], code: 2, names: ['31.12.2999', '2026-12-31'] },
    { args: [...signed, '--until', '2020-01-01'], code: 2, names: ['2020-01-01', '--until'] },
    { args: [...signed, '--changelog'], code: 2, names: ['--approve', '--changelog'] },
    { args: [...signed, '--by'], code: 2, names: ['--by'] },
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
  'cannot be written': [
    ...unwritable(...two),
    ...['gammel.txt/ok.yaml', 'tom-mappe', '/sys/veileder-ok.yaml'].map((path) => ({
      args: [...signed, '--approvals', path],
      code: 2 as const,
      names: [path],
    })),
  ],
  'full disk': fullDisk(...two),
  'reader has left': readerHasLeft(0, ...two),
  interruption: [
    { args: ['diff', 'liten.yaml', 'ror.yaml', '--output', 'gammel.txt'], waitsFor: { read: 'ror.yaml' } },
    { args: signed, makes: '.veileder/approvals.yaml' },
  ],
};
