/** A letter or digit of the languages of the guides, as it stands in a character class; cheaper than `\p{L}`. */
export const letter = '0-9A-Za-zÀ-ÖØ-öø-ÿĀ-ž';

/** One word of a text, in lower case, with its offsets. */
export interface BlockWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Sources of a pattern for one whole word, and for what may stand on neither side of it. */
export const oneWord = {
  before: `(?<![${letter}]|[${letter}][-’'])`,
  itself: `[${letter}]+(?:[-’'][${letter}]+)*`,
  after: `(?![${letter}])`,
};

const word = new RegExp(oneWord.itself, 'g');

/** The words of a text in order; `barne-tjeneste` is one, `barn/unge` two. */
export function wordsIn(text: string): BlockWord[] {
  const found: BlockWord[] = [];
  const lower = text.toLowerCase();
  // A letter whose small form is longer would move all offsets after it.
  const even = lower.length === text.length ? lower : text;
  word.lastIndex = 0;
  for (let match = word.exec(even); match; match = word.exec(even)) {
    const [written] = match;
    found.push({ text: written, start: match.index, end: match.index + written.length });
  }
  return found;
}
