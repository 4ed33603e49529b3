import type { Coverage } from './coverage.ts';

const zeroWidthSpace = '\u200B';
/** Set text direction or order, or show nothing at all: a reader must be able to see that they are there. */
const hidden =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E0FFF}]/u;
/** Only choose between pictures of the character before, and so say nothing by themselves. */
const selectors = /[\uFE00-\uFE0F]/gu;
/** Joiners work between letters only; beside anything else they are glued to it, and hide it from who copies the text. */
const looseJoiners = /(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?!\p{L})/gu;
const plain = /^[\n\r\t -~\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026\u2192\u25A0]*$/u;

const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A word that is no word of a language (an address, a file name) may break after punctuation; anything very long, anywhere. */
function breakable(word: string): string {
  if (word.length <= 24) return word;
  const parted = /[^\p{L}\p{M}-]/u.test(word)
    ? word.replace(/([/.,_?&=+:;@~|]+)(?=[^\s/])/gu, `$1${zeroWidthSpace}`)
    : word;
  return parted.replace(/[^\s\u200B]{31,}/gu, (run) =>
    run.length <= 60 && /^[\p{L}\p{M}-]+$/u.test(run)
      ? run
      : [...run].reduce(
          (done, c, i) => done + (i > 0 && i % 10 === 0 && !/\p{M}/u.test(c) ? zeroWidthSpace : '') + c,
          '',
        ),
  );
}

/**
 * A text as the handbook can show it: line ends as spaces, characters that steer instead of show (and those no
 * font has a picture for) as `[U+202E]`, very long words with places to break. `strict` does the same to every
 * combining mark, for the rare pile of marks that no one font can set together.
 */
export function legible(raw: string, covers: Coverage, strict: boolean): string {
  const flat = raw.replace(/[\t\r\n]+/g, ' ');
  const shown = plain.test(flat)
    ? flat
    : [...flat.normalize('NFC').replace(selectors, '')]
        .map((c) =>
          c === '\u00AD'
            ? c
            : hidden.test(c) || !covers(c.codePointAt(0) ?? 0) || (strict && /[\p{M}\p{Cf}]/u.test(c))
              ? named(c)
              : c,
        )
        .join('');
  return shown.replace(looseJoiners, '').replace(/\S{25,}/gu, breakable);
}
