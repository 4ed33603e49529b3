import { terminalText } from '../source/terminal-text.ts';

/** A difference of two texts, safe for a terminal line by line. */
export function patchText(patch: string): string {
  return patch
    .split('\n')
    .filter((line) => !/^=+$/.test(line))
    .map((line) => terminalText(line.replace(/\r$/, '')))
    .join('\n');
}
