import stringWidth from 'string-width';

const narrow = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2015\u2018-\u201D\u2022\u2026\u2190-\u2193\u2500]*$/;

/** Cells a text takes in a terminal (wide characters take two). Most Norwegian text is counted without measuring. */
export const cells = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader sees as the characters of a text. */
export const charactersOf = (text: string): string[] =>
  narrow.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** As much of the beginning as `width` cells hold. */
export function headOf(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let head = '';
  let used = 0;
  for (const character of charactersOf(text)) {
    used += cells(character);
    if (used > width) break;
    head += character;
  }
  return head;
}
