import { expect, test } from 'vitest';
import { asWord } from '../../src/messages/as-word.ts';

test.each([
  ['guides/oppdal.md', 'guides/oppdal.md'],
  ['C:\\Brukere\\Åse\\veileder.md', 'C:\\Brukere\\Åse\\veileder.md'],
  ['Min mappe/veileder.md', '"Min mappe/veileder.md"'],
  ['a&b.md', '"a&b.md"'],
])('a command to copy names %s as %s', (path, word) => {
  expect(asWord(path)).toBe(word);
});
