import type { CommandCases } from '../case.ts';
import { wrongOptions } from '../usual-cases.ts';

const talks = { notFor: 'it talks with an editor until that says goodbye: held in long-running.test.ts' };
/** The protocol has 1 for an editor that is gone without a goodbye; there is nobody left to say anything to. */
const gone = { args: ['lsp'], code: 1, processOnly: true } as const;

export const lsp: CommandCases = {
  'good call': talks,
  'wrong call': [...wrongOptions('lsp'), { args: ['lsp', 'liten.yaml'], code: 2, names: ['lsp'] }],
  'no input': [gone],
  'empty input': [{ ...gone, input: '\r\n\r\n' }],
  'not a guide': [
    { ...gone, input: 'veileder: 1\n' },
    { ...gone, input: 'Content-Length: 7\r\n\r\n{"a": b' },
  ],
  'cannot be written': { notFor: 'it writes no file' },
  'full disk': talks,
  'reader has left': talks,
  interruption: talks,
};
