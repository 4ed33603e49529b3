/** Widths of characters in shares of the font size, on the generous side for the fonts of page and handbook. */
function widthOf(character: string): number {
  if (/[ijl.,:;'|!()[\]]/.test(character)) return 0.31;
  if (/[frtI /-]/.test(character)) return 0.39;
  if (/[mwMW@%—→↩]/.test(character)) return 0.92;
  if (/[\p{Lu}\d]/u.test(character)) return 0.66;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(character)
  )
    return 1.1;
  return 0.58;
}

/** Looked up: a chart measures its few letters thousands of times. Holds no more than there are characters. */
const widths = new Map<string, number>();

/** The width of a line in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) {
    let width = widths.get(character);
    if (width === undefined) {
      width = widthOf(character);
      widths.set(character, width);
    }
    sum += width;
  }
  return sum * size;
}

/**
 * Words in lines no longer than `room`, as `measure` has it (characters, where nothing else is said); a word that is
 * longer is parted. Past `most` lines the rest is left out, with `…`.
 */
export function wrapped(
  text: string,
  room: number,
  most = Number.POSITIVE_INFINITY,
  measure: (text: string) => number = (line) => [...line].length,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => parted(one, room, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s,.;:–-]+$/, '')} …`];
}

/** A word in pieces that fit; after a hyphen or slash where there is one. */
function parted(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word.slice(0, 1000)) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > room) {
      const sign = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/')) + 1;
      const end = sign > 3 ? sign : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
