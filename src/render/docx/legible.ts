/** Set the direction of text, or are not allowed in XML: a reader must be able to see that they are there. */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text as Word can have it: line ends as spaces, characters that steer instead of show as `[U+202E]`. */
export const legible = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(hidden, named);
