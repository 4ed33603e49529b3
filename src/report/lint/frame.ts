import { withoutIdentityNumbers } from '../../model/identity-number.ts';
import { lineStarts, positionAt, type Range } from '../../source/source-file.ts';
import { terminalText } from '../../source/terminal-text.ts';
import type { Paint } from '../paint.ts';
import { cells } from '../wrap.ts';

/** The author's line with the place underlined; long lines are cut around the place to fit `width` cells. */
export function frame(at: Range, width: number, paint: Paint, mark: (text: string) => string): string {
  const { line, column } = positionAt(at.file, at.start);
  const starts = lineStarts(at.file);
  const begin = starts[line - 1] ?? 0;
  const written = at.file.text.slice(begin, starts[line] ?? at.file.text.length).replace(/[\r\n]+$/, '');
  const whole = withoutIdentityNumbers(written);
  if (whole.trim() === '') return '';
  const gutter = String(line).length + 3;
  const room = Math.max(20, width - gutter - 2);
  const from = Math.min(column - 1, whole.length);
  const to = Math.max(from, Math.min(at.end - begin, whole.length));
  const first = cells(terminalText(whole)) <= room ? 0 : Math.max(0, from - Math.floor(room / 3));
  const shown = cut(whole.slice(first), room);
  const before = cells(terminalText(whole.slice(first, from)));
  const under = Math.max(1, Math.min(cells(terminalText(whole.slice(from, to))), Math.max(1, room - before)));
  const number = paint.faint(`${' '.repeat(2)}${line} │ `);
  const blank = paint.faint(`${' '.repeat(2 + String(line).length)} │ `);
  return `${number}${terminalText(shown)}\n${blank}${' '.repeat(before)}${mark('~'.repeat(under))}\n`;
}

function cut(text: string, room: number): string {
  let shown = text.slice(0, room);
  while (shown !== '' && cells(terminalText(shown)) > room) shown = shown.slice(0, -1);
  return shown;
}
