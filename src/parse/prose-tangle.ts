/** Quotes or lists inside each other, on one line. */
const nested = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){50}/m;
/** Signs the parser compares with every other of their paragraph: the time grows with the square of their number. */
const mostSigns = 2000;

/** Whether a text is no prose but an attempt to keep the parser busy; it is shown as it is written. */
export function isTangle(text: string): boolean {
  if (nested.test(text)) return true;
  let signs = 0;
  for (const [found] of text.matchAll(/[*_]+|\[|<[!?]?|\n[ \t]*\n/g)) {
    // The parser looks for the end of a comment or an instruction through all that follows.
    signs = found.startsWith('\n') ? 0 : signs + (found === '<!' || found === '<?' ? 20 : 1);
    if (signs > mostSigns) return true;
  }
  return false;
}
