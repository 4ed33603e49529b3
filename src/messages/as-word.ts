/** A path as one word of a command that a reader may copy: in quotes where it has a space or a sign that shells read. */
export const asWord = (path: string): string => (/^[\p{L}\p{N}./\\:_@%+,=-]+$/u.test(path) ? path : `"${path}"`);
