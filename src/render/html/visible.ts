/** Steers how text is shown, or shows nothing at all: a reader must be able to see that it is there. */
const hidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u{E0000}-\u{E0FFF}]/gu;
const plain = /^[\n\t -~\u00A0-\u017F\u2010-\u2027\u2030-\u205E]*$/u;

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text with its invisible signs (control characters, changes of direction, half characters) named: `[U+202E]`. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(hidden, named);
}
