import stringWidth from 'string-width';

/** Latin letters and the signs of our own reports: one cell each, without asking the tables of all characters. */
const narrow = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2013-\u201E\u2022\u2026\u2190-\u2193\u2500-\u257F\u2713]*$/;

/** Cells a text takes in a terminal (wide characters take two). */
export const cells = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));

/** Words broken into lines of at most `width` cells; a longer word stands alone on its line. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && cells(indent) + cells(line) + 1 + cells(word) > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines.join('\n');
}

/** The same behind a mark such as `- ` or `1. `; what goes on stands below the words. */
export function wrapItem(mark: string, text: string, width: number): string {
  return mark + wrap(text, width, ' '.repeat(mark.length)).slice(mark.length);
}

/** A line with its own indent kept; what goes on stands two cells further in. */
export function wrapIndented(line: string, width: number): string {
  if (cells(line) <= width) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrap(line.slice(indent.length), width, `${indent}  `).split('\n');
  return [indent + first.trimStart(), ...rest].join('\n');
}

/** A part of a line that is broken: what it stands behind, its own signs, and where in the line they begin. */
export interface Piece {
  readonly indent: string;
  readonly words: string;
  readonly from: number;
}

/** A line as it is, broken before words where it is too long; what goes on stands two cells further in. */
export function pieces(line: string, width: number): readonly Piece[] {
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `;
  const found: Piece[] = [];
  let from = 0;
  while (found.length === 0 ? cells(line) > width : cells(line.slice(from)) > width - indent.length) {
    const room = found.length === 0 ? width : width - indent.length;
    const end = line.lastIndexOf(' ', from + room) + 1;
    if (end <= from + indent.length) break;
    found.push({ indent: found.length === 0 ? '' : indent, words: line.slice(from, end), from });
    from = end;
  }
  return [...found, { indent: found.length === 0 ? '' : indent, words: line.slice(from), from }];
}
