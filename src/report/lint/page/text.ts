import { withoutIdentityNumbers } from '../../../model/identity-number.ts';
import { lineStarts, positionAt, type Range } from '../../../source/source-file.ts';
import { terminalText } from '../../../source/terminal-text.ts';
import { xml } from '../../xml.ts';

/** Text from a guide as text in the page: no markup, nothing invisible, no number of a person. */
export function shown(text: string): string {
  return xml(terminalText(withoutIdentityNumbers(text)));
}

/** `path:line:column`. */
export function placeText(at: Range): string {
  const { line, column } = positionAt(at.file, at.start);
  return shown(`${at.file.path}:${line}:${column}`);
}

/** So much of a long line is shown on each side of the place. */
const around = 120;

/** The author's line, with the place marked in it; empty where there is nothing on it. */
export function codeLine(at: Range): string {
  const starts = lineStarts(at.file);
  const { line } = positionAt(at.file, at.start);
  const begin = starts[line - 1] ?? 0;
  const written = at.file.text.slice(begin, starts[line] ?? at.file.text.length).replace(/[\r\n]+$/, '');
  const whole = withoutIdentityNumbers(written);
  if (whole.trim() === '') return '';
  const from = Math.min(at.start - begin, whole.length);
  const to = Math.max(from, Math.min(at.end - begin, whole.length));
  const first = from > around ? from - around : 0;
  const last = Math.min(whole.length, to + around);
  const before = `${first > 0 ? '… ' : ''}${shown(whole.slice(first, from))}`;
  const after = `${shown(whole.slice(to, last))}${last < whole.length ? ' …' : ''}`;
  const marked = to > from ? `<mark>${shown(whole.slice(from, to))}</mark>` : '';
  return `<code>${before}${marked}${after}</code>`;
}
