import { letter } from './words.ts';

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Shortened words that go on with a number or a name; what may end a sentence (`osv.`, `m.m.`) is not here. */
const shortened = new RegExp(
  `(?:^|[^${letter}])(?:f\\.?eks|bl\\.?a|t\\.?d|m\\.?a|evt|ev|ca|jfr?|nr|kl|kap|pkt|art|tlf|mob|st|dr|pga|mht|mtp|ift|iht|inkl|ekskl|hhv|dvs|fork|sml|s|e\\.g|i\\.e|no|cf|vs)$`,
);
const end = /([.!?…]+)[»”"'’)\]]*(?=\s|$|(?<=[a-zæøå]{3}[.!?])[A-ZÆØÅ][a-zæøå])|[\u2028]/g;
/** `NB!` calls for attention to the sentence it begins. */
const noticeMarker = /^\s*(?:NB|OBS|Merk|Viktig|Note) ?$/i;
const lowerNext = /^\s*[«“"'(]*[a-zà-öø-ÿ]/;

/**
 * The sentences of a running text. A point ends none after a shortened word, and no mark does before a small letter
 * (`1. januar`, `Hva nå? spør du`).
 */
export function sentencesIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const close = (to: number): void => {
    while (start < to && /\s/.test(text.charAt(start))) start++;
    if (to > start) found.push({ start, end: to });
    start = to;
  };
  end.lastIndex = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    const to = match.index + match[0].length;
    if (match[0] !== '\u2028') {
      const next = text.slice(to, to + 8);
      if (to < text.length && lowerNext.test(next)) continue;
      if (match[1] === '!' && noticeMarker.test(text.slice(start, match.index))) continue;
      if (
        match[1] === '.' &&
        to < text.length &&
        shortened.test(text.slice(Math.max(0, match.index - 8), match.index).toLowerCase())
      )
        continue;
    }
    close(match[0] === '\u2028' ? match.index : to);
    if (match[0] === '\u2028') start = to;
  }
  close(text.trimEnd().length);
  return found;
}
