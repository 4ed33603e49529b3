import type { Guide } from '../../model/guide.ts';
import { placesOf, wordsOf } from './word-index.ts';

/** What can be wrong with a space or a stroke, and what the sentence about it needs. */
export type SpacingMessages = {
  before: { mark: string };
  after: { words: string };
  slash: { words: string; suggestion: string };
  range: { words: string; suggestion: string };
  dash: { words: string };
  hyphen: { words: string };
  compound: { words: string; suggestion: string };
  glued: { words: string; suggestion: string };
  double: { words: string };
};

export interface SpacingFault<K extends keyof SpacingMessages = keyof SpacingMessages> {
  readonly message: K;
  readonly data: SpacingMessages[K];
  /** What is wrong, of the block's text. */
  readonly start: number;
  readonly end: number;
  /** What should stand for `text.slice(from, to)`, where that is certain. */
  readonly mend?: { readonly from: number; readonly to: number; readonly text: string };
}

const letters = 'A-Za-zÀ-ÖØ-öø-ÿĀ-ž';
/** Nothing below is looked for in a text without any of these. */
export const suspicious =
  /[ \u00A0][,.;:!?/-]|[/-][ \u00A0]|[ \u00A0]{2}|[a-zæøå](?:[A-ZÆØÅ(]|[,;:!?.][A-Za-zÆØÅæøå])|[A-ZÆØÅ]:[A-ZÆØÅ]|\.[\d§]|\d – \d|\d[a-zæøå]|\d-\d+(?:\.\d\d)? [a-zæøå]|[Kk]l\. ?\d[\d.]*-\d|å\d|n\d| og (?:omsorgs|ungdoms|familie|avlastnings)/;

type Finder = (text: string, guide: Guide) => Iterable<SpacingFault>;

const before: Finder = function* (text) {
  const pattern = new RegExp(`(?<=[${letters}\\d)»”"%]) +((?!\\.\\.\\.)[,;:!?.]+)(?=\\s|$|[»”"')])`, 'g');
  for (const { 0: found, 1: mark = '', index } of text.matchAll(pattern)) {
    const end = index + found.length;
    yield { message: 'before', data: { mark }, start: index, end, mend: { from: index, to: end, text: mark } };
  }
};

const after: Finder = function* (text) {
  const pattern = new RegExp(
    `[${letters}]+(?:(?<=[a-zæøå]{2})[,;!?](?=[${letters}]{2})|(?<=[a-zæøå]{3})\\.(?=[A-ZÆØÅ][a-zæøå])|(?<=[${letters}]{2}):(?=[A-ZÆØÅ][a-zæøå]))[${letters}]+|(?<![${letters}])(?:[Kk]l|[Nn]r|[Cc]a|[Tt]lf|[Kk]ap|[Jj]fr?|[Pp]kt|[Aa]rt)\\.\\d+|[${letters}]{3,}\\.§+`,
    'g',
  );
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const at = index + words.search(/[,;!?.:]/);
    yield {
      message: 'after',
      data: { words },
      start: index,
      end: index + words.length,
      // The mark is written again with the space: a colon is only put where it may stand.
      // Before “§” the point may end a sentence by then.
      ...(!words.includes('§') && { mend: { from: at, to: at + 1, text: `${text[at]} ` } }),
    };
  }
};

const articles = /^(?:den|det|de|dei|en|et|ein|ei|eit|the|a)$/i;
const slash: Finder = function* (text) {
  const pattern = new RegExp(`([${letters}]+)( +/|/ +)(?=([${letters}]+))`, 'g');
  for (const { 0: found, 1: left = '', 2: sign = '', 3: right = '', index } of text.matchAll(pattern)) {
    const mended = articles.test(right) ? ' / ' : '/';
    const from = index + left.length;
    yield {
      message: 'slash',
      data: { words: `${found}${right}`, suggestion: `${left}${mended}${right}` },
      start: index,
      end: index + found.length + right.length,
      mend: { from, to: from + sign.length, text: mended },
    };
  }
};

const range: Finder = function* (text) {
  for (const { 0: words, 1: left = '', 2: right = '', index } of text.matchAll(
    /(?<![\d.,])(\d+(?:[.:]\d\d)?)(?: +- *| *- +| +–(?! )|(?<! )– +|(?<=[.:]\d\d) – (?=\d{1,2}[.:]\d\d)|-(?=\d+(?:\.\d\d)? (?:år|uker|veker|dager|dagar|måneder|månader|mnd|timer|timar|minutter|minutt|ganger|gonger|tjenester|tenester|barn|elever|elevar|personer|personar)(?![a-zæøå]))|(?<=[Kk]l\. ?\d{1,2}(?:\.\d\d)?)-(?=\d{1,2}(?![\d-])))(\d+(?:[.:]\d\d)?)(?![\d,])/g,
  )) {
    const end = index + words.length;
    const suggestion = `${left}–${right}`;
    yield {
      message: 'range',
      data: { words, suggestion },
      start: index,
      end,
      mend: { from: index, to: end, text: suggestion },
    };
  }
};

const dash: Finder = function* (text) {
  for (const { 0: found, index } of text.matchAll(/(?<=\S)[ \u00A0]+--?[ \u00A0]+(?=\S)/g)) {
    const from = Math.max(0, text.lastIndexOf(' ', index - 1) + 1);
    const next = text.indexOf(' ', index + found.length);
    const to = next < 0 ? text.length : next;
    const words = text.slice(from, to);
    yield {
      message: 'dash',
      data: { words },
      start: from,
      end: to,
      mend: { from: index, to: index + found.length, text: ' – ' },
    };
  }
};

/** After a part of a word that is said only once: `helse- og omsorgstjenester`, `før- til etterarbeid`. */
const joining = /^(?:og|eller|samt|til|men|mot|for|and|or|to)$/i;
const hyphen: Finder = function* (text, guide) {
  const pattern = new RegExp(`([${letters}\\d]+)(- +| -)(?=([${letters}(][${letters}]*)(-?))`, 'g');
  for (const { 0: found, 1: left = '', 2: sign = '', 3: right = '', 4: more, index } of text.matchAll(pattern)) {
    if (sign.endsWith(' ') && (joining.test(right) || more === '-')) continue;
    if (sign === ' -' && (text[index + found.length - 2] !== ' ' || /^\d/.test(right))) continue;
    const joined = `${left}-${right}`;
    const isOne = (/^[A-ZÆØÅ]{2,5}$/.test(left) && /^[a-zæøå]/.test(right)) || isWritten(guide, left, right);
    const from = index + left.length;
    yield {
      message: isOne ? 'compound' : 'hyphen',
      data: { words: `${found}${right}`, ...(isOne && { suggestion: joined }) } as SpacingMessages['compound'],
      start: index,
      end: index + found.length + right.length,
      ...(isOne && { mend: { from, to: from + sign.length, text: '-' } }),
    };
  }
};

/** Whether `left-right` stands elsewhere in the guide as one word. */
function isWritten(guide: Guide, left: string, right: string): boolean {
  const joined = `${left}-${right}`.toLowerCase();
  return [...placesOf(guide, [right.toLowerCase()])].some(({ text, start, end }) => {
    const from = start - left.length - 1;
    return from >= 0 && text.text.slice(from, end).toLowerCase() === joined;
  });
}

const compound: Finder = function* (text) {
  if (!/(?:helse|pleie|barne|sosial) og (?:omsorgs|ungdoms|familie|avlastnings)/.test(text.toLowerCase())) return;
  const pattern = /(?<![a-zæøå-])(helse|pleie|barne|sosial) og ((?:omsorgs|ungdoms|familie|avlastnings)[a-zæøå]{3,})/gi;
  for (const { 0: words, 1: left = '', 2: right = '', index } of text.matchAll(pattern)) {
    const at = index + left.length;
    const suggestion = `${left}- og ${right}`;
    yield {
      message: 'compound',
      data: { words, suggestion },
      start: index,
      end: index + words.length,
      mend: { from: at, to: at, text: '-' },
    };
  }
};

const gluedPlaces = new RegExp(
  `(?<![${letters}])(?:[Nn]ivå|[Tt]rinn|[Ss]teg|[Ff]ase|[Kk]apittel|[Ll]evel|[Ss]tep)(?=\\d)|(?<![\\d.,${letters}])\\d+(?=(?:år|uker?|veker?|dager|dagar|måneder|månader|timer|timar|kroner|prosent|ganger|gonger)(?![${letters}]))|[${letters}]{3,}(?=\\((?![a-zæøå/-]{1,4}\\)))|[${letters}][a-zæøå]{3,}(?=[A-ZÆØÅ][a-zæøå]{3,})`,
  'g',
);
const glued: Finder = function* (text, guide) {
  for (const { 0: left, index } of text.matchAll(gluedPlaces)) {
    const at = index + left.length;
    const right = /^(?:\([^()\s]*\)?|[A-Za-zÀ-ž]+|\d+)/.exec(text.slice(at))?.[0] ?? '';
    const hasCapital = /^[A-ZÆØÅ]/.test(right);
    if (hasCapital && !isTwoWords(guide, left, right)) continue;
    // Between two words a full stop may be lost; a number and its unit are for the author to write in one way.
    const isCertain = !hasCapital && !/^\d/.test(left);
    yield {
      message: 'glued',
      data: { words: left + right, suggestion: `${left} ${right}` },
      start: index,
      end: at + right.length,
      ...(isCertain && { mend: { from: at, to: at, text: ' ' } }),
    };
  }
};

/** A capital inside: two words only where the guide has them on their own; a name is one. */
function isTwoWords(guide: Guide, left: string, right: string): boolean {
  const words = wordsOf(guide);
  return words.has(left.toLowerCase()) && words.has(right.toLowerCase());
}

const double: Finder = function* (text) {
  for (const { 0: found, index } of text.matchAll(/(?<=\S)[ \u00A0]{2,}(?=\S)/g)) {
    const from = text.lastIndexOf(' ', index - 1) + 1;
    const next = text.slice(index + found.length).search(/\s|$/);
    const end = index + found.length + next;
    yield {
      message: 'double',
      data: { words: text.slice(from, end).replace(/ +/, ' ') },
      start: index,
      end: index + found.length,
      mend: { from: index, to: index + found.length, text: ' ' },
    };
  }
};

/** In the order that counts where two see the same place. */
const finders: readonly Finder[] = [range, dash, before, after, slash, compound, hyphen, glued, double];

interface Stretch {
  readonly from: number;
  readonly to: number;
}
const placeOf = ({ mend, start, end }: SpacingFault): Stretch => mend ?? { from: start, to: end };

/** What is wrong with the spaces of a text; each place once. */
export function spacingFaults(text: string, guide: Guide): SpacingFault[] {
  if (!suspicious.test(text)) return [];
  const found: SpacingFault[] = [];
  for (const find of finders) {
    for (const fault of find(text, guide)) {
      const { from, to } = placeOf(fault);
      const known = found.some((other) => placeOf(other).from <= from && to <= placeOf(other).to);
      if (!known) found.push(fault);
    }
  }
  return found;
}
