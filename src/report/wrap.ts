import stringWidth from 'string-width';

/** Cells a text takes in a terminal (wide characters take two). */
export const cells = (text: string): number => stringWidth(text);

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
