/** Characters of Latin text. */
const latin = /^[\0-\u024F\u2010-\u2027\u2030-\u205E\u2190-\u23FF]*$/;

/** What stands in a character class for letters, and for digits. */
interface Signs {
  readonly letter: string;
  readonly digit: string;
}

const ofLatin: Signs = { letter: 'A-Za-zªµºÀ-ÖØ-öø-ɏ', digit: '0-9²³¹¼-¾' };
const ofAll: Signs = { letter: '\\p{L}', digit: '\\p{N}' };

/**
 * A pattern (with flag `g`) about the letters of a text, as it is to be looked for in that text. The classes of Unicode
 * take a millisecond each to compile, and texts in Latin letters need none.
 */
export function patternOfLetters(write: (signs: Signs) => string): (text: string) => RegExp {
  let short: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (latin.test(text)) {
      short ??= new RegExp(write(ofLatin), 'g');
      return short;
    }
    full ??= new RegExp(write(ofAll), 'gu');
    return full;
  };
}
