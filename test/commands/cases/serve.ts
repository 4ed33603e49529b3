import type { CommandCases } from '../case.ts';
import { fullStandardOutput, noGuides, wrongOptions } from '../usual-cases.ts';

const longRunning = { notFor: 'it answers until it is stopped: held in long-running.test.ts' };

export const serve: CommandCases = {
  'good call': longRunning,
  'wrong call': [
    ...wrongOptions('serve', 'liten.yaml'),
    { args: ['serve', 'liten.yaml', '--port', 'mange'], code: 2, names: ['mange', '--port', '65535'] },
    { args: ['serve', 'liten.yaml', '--port', '65536'], code: 2, names: ['65536', '--port'] },
    { args: ['serve', 'liten.yaml', '--port'], code: 2, names: ['--port'] },
  ],
  'no input': [
    ...noGuides((path) => ['serve', path, '--port', '0']),
    {
      args: ['serve', 'liten.yaml', '--port', '0', '--config', 'finnes-ikke.yaml'],
      code: 2,
      names: ['finnes-ikke.yaml'],
    },
  ],
  'empty input': longRunning,
  'not a guide': longRunning,
  'cannot be written': { notFor: 'it writes no file' },
  'full disk': fullStandardOutput('serve', 'liten.yaml', '--port', '0', '--quiet'),
  'reader has left': longRunning,
  interruption: longRunning,
};
