import type { Root } from 'mdast';
import type { Range } from '../source/source-file.ts';

/**
 * Running text of a guide, in Markdown. `text` is trimmed, with LF line ends, and is the same in both written
 * forms. `tree` (mdast) is made when first asked for; positions in it are offsets into `text`.
 */
export interface Prose {
  readonly text: string;
  readonly tree: Root;
  /** The author's characters behind `text.slice(start, end)`. */
  at(start: number, end: number): Range;
}
