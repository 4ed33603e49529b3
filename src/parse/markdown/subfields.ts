import type { RootContent } from 'mdast';
import type { Concept } from '../../model/markdown/labels.ts';
import { readBlocks } from './blocks.ts';
import type { Fields } from './fields.ts';
import type { Part } from './parts.ts';
import { prose } from './prose.ts';
import type { Reading } from './reading.ts';

/** Reads the labelled lines below a list item; other text there has no place and is told. */
export function readSubfields(reading: Reading, concept: Concept, part: Part, fields: Fields): void {
  if (part.rest.length === 0) return;
  const left = readBlocks(reading, concept, part.rest as RootContent[], part.within, fields);
  const rest = prose(reading.file, left);
  if (rest) reading.report('markdown-structure/text-outside', { text: firstWords(String(rest.value)) }, rest.range);
}

/** Enough of a text to know it by. */
export function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= 40 ? words : `${words.slice(0, 40).replace(/\s\S*$/, '')} …`;
}
