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
import { scenariosFor } from '../world.ts';

const scenarios = ['test', 'liten.scenarier.yaml'];
/** Scenarios for a file that is something else. */
const about = (path: string) => ({ 'om.scenarier.yaml': scenariosFor(path) });

export const test: CommandCases = {
  'good call': [
    { args: ['test'], code: 0, out: /1/ },
    { args: [...scenarios, '--format', 'json'], code: 0, out: 'json' },
    { args: [...scenarios, '--coverage', '100'], code: 1, out: /100/ },
    {
      args: ['test', '--suggest', 'liten.yaml', '-o', 'forslag.yaml'],
      code: 0,
      names: ['forslag.yaml'],
      makes: ['forslag.yaml'],
    },
  ],
  'wrong call': [
    ...wrongOptions(...scenarios),
    ...wrongValue(scenarios, '--format', 'pretty, json'),
    { args: [...scenarios, '--coverage', 'alt'], code: 2, names: ['alt', '--coverage'] },
    { args: ['test', '--suggest', 'liten.yaml', 'ny.yaml'], code: 2, names: ['2'] },
  ],
  'no input': noGuides((path) => ['test', path]),
  'empty input': [
    ...eachEmpty(
      (path) => ['test', path],
      (path) => ({ code: 2, names: [path] }),
    ),
    ...eachEmpty(
      () => ['test', 'om.scenarier.yaml'],
      (path) => ({ code: 2, names: [path], files: about(path) }),
    ),
    {
      args: ['test', 'hul.scenarier.yaml', '--format', 'json'],
      files: { 'hul.scenarier.yaml': '' },
      code: 1,
      out: 'json',
    },
  ],
  'not a guide': [
    ...eachWrong(
      () => ['test', 'om.scenarier.yaml'],
      (path) => ({ code: 2, names: [path], files: about(path) }),
    ),
    {
      args: ['test', 'om.scenarier.yaml', '--format', 'json'],
      files: { 'om.scenarier.yaml': 'services:\n  web: {}\n' },
      code: 1,
      out: 'json',
    },
  ],
  'cannot be written': [...unwritable(...scenarios), ...unwritable('test', '--suggest', 'liten.yaml')],
  'full disk': fullDisk(...scenarios),
  'reader has left': readerHasLeft(0, ...scenarios),
  interruption: [
    {
      args: ['test', 'om.scenarier.yaml', '--output', 'gammel.txt'],
      files: about('ror.yaml'),
      waitsFor: { read: 'ror.yaml' },
    },
    { args: ['test', 'ror.scenarier.yaml'], waitsFor: { read: 'ror.scenarier.yaml' } },
  ],
};
