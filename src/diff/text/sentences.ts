import type { WordPart } from './words.ts';

/**
 * Where a sentence ends: a sign before white space that no small letter follows, or a line break. Looking back is
 * bounded: a text may hold thousands of brackets.
 */
const sentenceEnd = /(?<=[.!?…][»”")*]{0,8})(?=\s+[^\sa-zæøå])|(?=\n)/;
const endsSentence = /[.!?…][»”")*]*$/;
const beginsSentence = /^\s+[^\sa-zæøå]|^\s*\n/;

const wordsIn = (text: string): number => text.match(/[^\s.,:;!?…()«»“”–-]+/g)?.length ?? 0;

/**
 * Compared words as a person can read them: where a sentence has so little left that old and new words would stand in
 * tiny pieces among each other, it is shown whole, as it was and as it is.
 */
export function readable(parts: readonly WordPart[]): WordPart[] {
  const shown: WordPart[] = [];
  for (const sentence of sentencesOf(parts)) {
    for (const part of isInPieces(sentence) ? whole(sentence) : sentence) {
      const last = shown.at(-1);
      if (last?.kind === 'same' && part.kind === 'same') shown[shown.length - 1] = joined([last, part], 'same');
      else shown.push(part);
    }
  }
  return shown;
}

/** Cut where a sentence ends in both texts. */
function sentencesOf(parts: readonly WordPart[]): WordPart[][] {
  const sentences: WordPart[][] = [];
  let open: WordPart[] = [];
  const close = (): void => {
    if (open.length > 0) sentences.push(open);
    open = [];
  };
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'same') {
      open.push(part);
      continue;
    }
    for (const [j, text] of part.text.split(sentenceEnd).entries()) {
      if (j > 0) close();
      open.push({ kind: 'same', text });
    }
    const next = parts[i + 1];
    if (endsSentence.test(part.text) && (!next || beginsSentence.test(next.text))) close();
  }
  close();
  return sentences;
}

/** Several changes, and between them less than half of the words, or hardly three in a row. */
function isInPieces(sentence: readonly WordPart[]): boolean {
  const words = { same: 0, removed: 0, added: 0 };
  let places = 0;
  for (const [i, { kind, text }] of sentence.entries()) {
    words[kind] += wordsIn(text);
    if (kind !== 'same' && (i === 0 || sentence[i - 1]?.kind === 'same')) places++;
  }
  if (places < 2) return false;
  const longer = words.same + Math.max(words.removed, words.added);
  return 2 * words.same < longer || (places > 2 && words.same < 3 * places);
}

const whole = (sentence: readonly WordPart[]): WordPart[] => [
  joined(
    sentence.filter((p) => p.kind !== 'added'),
    'removed',
  ),
  joined(
    sentence.filter((p) => p.kind !== 'removed'),
    'added',
  ),
];

const joined = (parts: readonly WordPart[], kind: WordPart['kind']): WordPart => ({
  kind,
  text: parts.map((p) => p.text).join(''),
});
