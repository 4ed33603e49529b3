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
