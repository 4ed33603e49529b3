import type { CommandCases } from '../case.ts';
import { fullStandardOutput, readerHasLeft, wrongOptions } from '../usual-cases.ts';

const readsNothing = { notFor: 'it reads no file' };
const shells = ['bash', 'zsh', 'fish', 'powershell'];

export const completion: CommandCases = {
  'good call': shells.map((shell) => ({ args: ['completion', shell], code: 0, out: /veileder/ })),
  'wrong call': [
    ...wrongOptions('completion', 'bash'),
    { args: ['completion'], code: 2, names: [] },
    { args: ['completion', 'bsh'], code: 2, names: ['bsh', shells.join(', ')] },
    { args: ['completion', 'bash', 'zsh'], code: 2, names: ['completion'] },
  ],
  'no input': readsNothing,
  'empty input': readsNothing,
  'not a guide': readsNothing,
  'cannot be written': { notFor: 'it has no --output' },
  'full disk': fullStandardOutput('completion', 'bash'),
  'reader has left': readerHasLeft(0, 'completion', 'bash'),
  interruption: [{ args: ['completion', 'bash'] }],
};
